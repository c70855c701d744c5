import { expect, it } from 'vitest'
import { buildImage } from '@/tests/factories/documents'
import { decideAlt, toCredit, toPicture } from './picture'

it('an image becomes a picture with its sizes in growing widths', () => {
  const placeholder = 'a98765432a98765432a98765432'

  expect(toPicture(buildImage({ placeholder }))).toEqual({
    src: '/anh/trao-hoc-bong.jpg',
    width: 800,
    height: 600,
    srcset: '',
    sources: [
      {
        type: 'image/webp',
        srcset: '/anh/trao-hoc-bong-320.webp 320w, /anh/trao-hoc-bong-720.webp 720w',
      },
    ],
    alt: 'Đại biểu trao học bổng cho học sinh',
    caption: 'Trao học bổng tại huyện Trạm Tấu',
    credit: 'Ảnh: Thu Trang',
    full: '/anh/trao-hoc-bong.jpg',
    placeholder,
  })
})

it('AVIFs are offered first, once they have been made', () => {
  expect(toPicture(buildImage({ avif: 'pending' }))?.sources.map(({ type }) => type)).toEqual(['image/webp'])
  expect(toPicture(buildImage({ avif: 'done' }))?.sources).toEqual([
    {
      type: 'image/avif',
      srcset: '/anh/trao-hoc-bong-320.avif 320w, /anh/trao-hoc-bong-720.avif 720w',
    },
    {
      type: 'image/webp',
      srcset: '/anh/trao-hoc-bong-320.webp 320w, /anh/trao-hoc-bong-720.webp 720w',
    },
  ])
})

it('a browser that knows neither has a JPEG that fits its screen', () => {
  const { sizes } = buildImage()
  const jpegs = {
    jpeg: { filename: 'trao-hoc-bong-1200.jpg', width: 1200 },
    jpeg640: { filename: 'trao-hoc-bong-640.jpg', width: 640 },
  }

  const picture = toPicture(buildImage({ sizes: { ...sizes, ...jpegs } }))

  expect(picture?.src).toBe('/anh/trao-hoc-bong-1200.jpg')
  expect(picture?.srcset).toBe('/anh/trao-hoc-bong-640.jpg 640w, /anh/trao-hoc-bong-1200.jpg 1200w')
})

it.each([
  undefined,
  {},
  { w320: { filename: null, width: null } },
  { w320: { filename: 'a.webp', width: null } },
])('an image whose kept sizes are %j offers the original alone', (sizes) => {
  expect(toPicture(buildImage({ sizes }))?.sources).toEqual([])
})

it.each([{ filename: null }, { filename: '' }, { width: null }, { height: null }, { height: 0 }])(
  'an image with %j has no picture to show',
  (missing) => {
    expect(toPicture(buildImage(missing))).toBeNull()
  },
)

it('no image gives no picture', () => {
  expect(toPicture(null)).toBeNull()
})

it('words of the place where a picture stands come before its own', () => {
  const picture = toPicture(buildImage(), { caption: 'Niềm vui của các em', credit: 'Ảnh: Minh Đức' })

  expect(picture).toMatchObject({ caption: 'Niềm vui của các em', credit: 'Ảnh: Minh Đức' })
})

it.each([{}, { caption: '', credit: '' }, { caption: null, credit: null }])(
  'a place with %j leaves a picture its own words',
  (words) => {
    expect(toPicture(buildImage(), words)).toMatchObject({
      caption: 'Trao học bổng tại huyện Trạm Tấu',
      credit: 'Ảnh: Thu Trang',
    })
  },
)

it('a picture without any words has none', () => {
  const picture = toPicture(buildImage({ alt: null, caption: '', credit: '' }))

  expect(picture).toMatchObject({ alt: '', caption: null, credit: null })
})

it('a picture without a description is told by the caption of its place', () => {
  const picture = toPicture(buildImage({ alt: '' }), { caption: 'Niềm vui của các em' })

  expect(picture?.alt).toBe('Niềm vui của các em')
})

it.each([
  [{ alt: 'Lễ trao', caption: 'Chú thích' }, 'Lễ trao'],
  [{ alt: '', caption: 'Chú thích' }, 'Chú thích'],
  [{ alt: null, caption: null }, ''],
  [{ alt: 'Lễ trao', decorative: true, caption: 'Chú thích' }, ''],
  [{ alt: 'Lễ trao', decorative: null, caption: null }, 'Lễ trao'],
  [{ ownAlt: 'Em Mai nhận quà', alt: 'Lễ trao', caption: null }, 'Em Mai nhận quà'],
  [{ ownAlt: 'Em Mai nhận quà', decorative: true, caption: null }, 'Em Mai nhận quà'],
])('%j is described as "%s"', (input, alt) => {
  expect(decideAlt(input)).toBe(alt)
})

it.each([
  ['Thu Trang', 'Ảnh: Thu Trang'],
  ['Ảnh: Thu Trang', 'Ảnh: Thu Trang'],
  ['  ảnh :Thu Trang ', 'Ảnh: Thu Trang'],
  ['ẢNH: TTXVN', 'Ảnh: TTXVN'],
  ['Ảnh Việt', 'Ảnh: Ảnh Việt'],
])('the credit "%s" reads "%s"', (credit, text) => {
  expect(toCredit(credit)).toBe(text)
})

it.each(['', '   ', 'Ảnh:', null, undefined])('the credit %j names nobody', (credit) => {
  expect(toCredit(credit)).toBeNull()
})

it.each([undefined, null, ''])(
  'one that is not known, or may not be, is no placeholder: %j',
  (placeholder) => {
    expect(toPicture(buildImage({ placeholder }))?.placeholder).toBeNull()
  },
)
