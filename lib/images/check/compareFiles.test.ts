import { expect, it } from 'vitest'

import { compareFiles, compareForms, compareOriginals, type PictureRow } from './compareFiles'

const size = (stem: string, width: number, extension = 'webp') => ({
  filename: `${stem}-${width}x100.${extension}`,
  width,
})

/** 500 pixels wide: it has the two smallest slots. */
const buildRow = (more: Partial<PictureRow> = {}): PictureRow => ({
  id: 1,
  filename: 'le-0123456789.jpg',
  width: 500,
  avif: 'done',
  sizes: { w320: size('le-0123456789', 320), w480: size('le-0123456789', 480) },
  ...more,
})

const all = [
  'le-0123456789.jpg',
  'le-0123456789-320x100.webp',
  'le-0123456789-320x100.avif',
  'le-0123456789-480x100.webp',
  'le-0123456789-480x100.avif',
]

it('finds nothing where every row has its files and every file its row', () => {
  expect(compareFiles([buildRow()], all)).toEqual([])
})

it('an original that is lost is said once, not again for what was made from it', () => {
  expect(compareFiles([buildRow()], [])).toEqual([
    { kind: 'original-lost', id: 1, file: 'le-0123456789.jpg' },
  ])
})

it.each(all.slice(1))('misses %s', (file) => {
  const others = all.filter((name) => name !== file)

  expect(compareFiles([buildRow()], others)).toEqual([{ kind: 'file-missing', id: 1, file }])
})

it.each(['la.txt', 'cu-0123456789.jpg', 'cu-0123456789-320x100.webp', 'le-0123456789-720x200.webp'])(
  '%s is no row’s',
  (file) => {
    expect(compareFiles([buildRow()], [...all, file])).toEqual([{ kind: 'orphan', file }])
  },
)

it('half a file is no row’s, also of a picture that waits', () => {
  const file = 'le-0123456789.jpg.0a0b0c0d.tmp'

  expect(compareFiles([buildRow({ avif: 'pending' })], [...all, file])).toEqual([{ kind: 'orphan', file }])
})

it('of a picture that waits, what is made already is its own', () => {
  const row = buildRow({ avif: 'pending', sizes: {} })

  expect(compareFiles([row], all)).toEqual([])
})

it('an AVIF that is not made yet is not missed', () => {
  const withoutAvif = all.filter((name) => !name.endsWith('.avif'))

  expect(compareFiles([buildRow({ avif: 'pending' })], withoutAvif)).toEqual([])
})

it('a slot of another width than it has now is told', () => {
  const sizes = { w320: size('le-0123456789', 300), w480: size('le-0123456789', 480) }
  const files = all.map((name) => name.replace('320x', '300x'))

  expect(compareFiles([buildRow({ sizes })], files)).toEqual([
    { kind: 'slot-changed', id: 1, file: 'le-0123456789.jpg (w320)' },
  ])
})

it('a slot that did not exist when the picture came is told', () => {
  const sizes = { w320: size('le-0123456789', 320) }
  const files = all.filter((name) => !name.includes('480x'))

  expect(compareFiles([buildRow({ sizes })], files)).toEqual([
    { kind: 'slot-changed', id: 1, file: 'le-0123456789.jpg (w480)' },
  ])
})

it('a form without its file, and a file without its form, are told apart from pictures', () => {
  const rows = [
    { id: 1, filename: 'phieu-1.pdf' },
    { id: 2, filename: 'phieu-2.pdf' },
  ]

  expect(compareForms(rows, ['phieu-2.pdf', 'phieu-3.pdf'])).toEqual([
    { kind: 'form-lost', id: 1, file: 'phieu-1.pdf' },
    { kind: 'form-orphan', file: 'phieu-3.pdf' },
  ])
  expect(compareForms(rows, ['phieu-1.pdf', 'phieu-2.pdf'])).toEqual([])
})

it('a picture without boxes that is lost, or nobody’s, is told apart from the one with them', () => {
  const rows = [
    buildRow({ privateOriginal: 'le-0123456789-goc.jpg' }),
    buildRow({ id: 2, privateOriginal: null }),
    buildRow({ id: 3, privateOriginal: 'mat-0123456789-goc.jpg' }),
  ]

  expect(compareOriginals(rows, ['le-0123456789-goc.jpg', 'la-0123456789-goc.jpg'])).toEqual([
    { kind: 'private-lost', id: 3, file: 'mat-0123456789-goc.jpg' },
    { kind: 'private-orphan', file: 'la-0123456789-goc.jpg' },
  ])
})
