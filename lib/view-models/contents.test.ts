import { expect, it } from 'vitest'

import { decideContents, toReadText } from './contents'
import type { BodyBlock, Inline } from './types'

const toInlines = (text: string): Inline[] => [
  {
    kind: 'text',
    text,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    subscript: false,
    superscript: false,
  },
]
const paragraph = (text: string): BodyBlock => ({
  kind: 'paragraph',
  alignment: 'start',
  children: toInlines(text),
})
const heading = (text: string, id: string, level: 2 | 3 = 2): BodyBlock => ({
  kind: 'heading',
  level,
  id,
  alignment: 'start',
  children: toInlines(text),
})
const long = paragraph('chữ '.repeat(700))
const three = [heading('Kết quả', 'ket-qua'), heading('Xã', 'xa', 3), heading('Nhiệm vụ', 'nhiem-vu')]

it('a long report with several headings has a table of contents', () => {
  expect(decideContents([long, ...three])).toEqual([
    { name: 'Kết quả', href: '#ket-qua', level: 2 },
    { name: 'Xã', href: '#xa', level: 3 },
    { name: 'Nhiệm vụ', href: '#nhiem-vu', level: 2 },
  ])
})

it.each([
  ['short one', [paragraph('Ngắn'), ...three]],
  ['one with two headings', [long, ...three.slice(1)]],
  ['one without a text', []],
])('a %s has none', (_, blocks) => {
  expect(decideContents(blocks)).toEqual([])
})

it('of very many headings, those of the first level are listed', () => {
  const many = Array.from({ length: 10 }, (_, index) => heading(`Mục ${index}`, `muc-${index}`, 3))

  expect(decideContents([long, ...many.slice(1), ...three])).toHaveLength(12)
  expect(decideContents([long, ...many, ...three, heading('Kết', 'ket')]).map(({ name }) => name)).toEqual([
    'Kết quả',
    'Nhiệm vụ',
    'Kết',
  ])
})

it('what is read has lists, quotes and cells of tables, and no captions', () => {
  const list: BodyBlock = {
    kind: 'list',
    isOrdered: false,
    start: 1,
    items: [
      {
        children: toInlines('Tỉnh'),
        sublist: {
          kind: 'list',
          isOrdered: false,
          start: 1,
          items: [{ children: toInlines('Xã'), sublist: null }],
        },
      },
    ],
  }
  const table: BodyBlock = {
    kind: 'table',
    rows: [[{ isHeader: false, colSpan: 1, rowSpan: 1, blocks: [paragraph('158,8 tỷ')] }]],
  }

  const text = toReadText([list, table, { kind: 'lostPhoto', caption: 'Chú thích' }])

  expect(text.split(/\n+/).filter(Boolean)).toEqual(['Tỉnh', 'Xã', '158,8 tỷ'])
})
