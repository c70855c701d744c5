import { expect, it } from 'vitest'
import {
  buildImage,
  buildNode as build,
  buildText as text,
  type RichTextNode as Node,
} from '@/tests/factories/documents'
import { decideAlignment, toBody } from './body'
import type { BodyBlock, Inline } from './types'

const paragraph = (...children: Node[]) => build('paragraph', children, { format: '' })
const heading = (words: string, tag = 'h2') => build('heading', [text(words)], { tag, format: '' })
const item = (...children: Node[]) => build('listitem', children)
const list = (...items: Node[]) => build('list', items, { listType: 'bullet', start: 1 })
const block = (fields: object): Node => ({ type: 'block', fields })
const toBlocks = (...children: Node[]): BodyBlock[] => toBody({ root: build('root', children) })

const plain = {
  kind: 'text',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  subscript: false,
  superscript: false,
} as const
const shown = (words: string): Inline => ({ ...plain, text: words })
const toIds = (blocks: BodyBlock[]) =>
  blocks.flatMap((shownBlock) => ('id' in shownBlock ? [shownBlock.id] : []))

it.each([null, undefined, {}, { root: null }, { root: {} }, { root: { children: [] } }])(
  'the body %j is empty',
  (body) => {
    expect(toBody(body)).toEqual([])
  },
)

it('a paragraph keeps its words, line breaks and alignment', () => {
  const node = build('paragraph', [text('Một'), { type: 'linebreak' }, text('Hai')], { format: 'center' })

  expect(toBlocks(node)).toEqual([
    { kind: 'paragraph', alignment: 'center', children: [shown('Một'), { kind: 'lineBreak' }, shown('Hai')] },
  ])
})

it('empty paragraphs and headings are left out', () => {
  const empty = [paragraph(), paragraph(text('')), paragraph(text(' ')), paragraph({ type: 'linebreak' })]

  expect(toBlocks(...empty, heading(' '), paragraph(text('Còn')))).toMatchObject([
    { children: [{ text: 'Còn' }] },
  ])
})

it.each([
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [32, 'subscript'],
  [64, 'superscript'],
])('the format %i is %s and nothing else', (format, name) => {
  expect(toBlocks(paragraph(text('chữ', format)))).toMatchObject([
    { children: [{ ...plain, text: 'chữ', [name]: true }] },
  ])
})

it('formats add up, and one that readers do not know is ignored', () => {
  expect(toBlocks(paragraph(text('chữ', 1 | 2 | 16 | 128)))).toMatchObject([
    { children: [{ ...plain, text: 'chữ', bold: true, italic: true }] },
  ])
})

it('headings have their level and an id made from their words', () => {
  expect(toBlocks(heading('Kết quả năm 2020'), heading('Chi tiết', 'h3'))).toEqual([
    {
      kind: 'heading',
      level: 2,
      id: 'ket-qua-nam-2020',
      alignment: 'start',
      children: [shown('Kết quả năm 2020')],
    },
    { kind: 'heading', level: 3, id: 'chi-tiet', alignment: 'start', children: [shown('Chi tiết')] },
  ])
})

it('headings that repeat have ids of their own', () => {
  const blocks = toBlocks(heading('Kết quả'), heading('KẾT QUẢ', 'h3'), heading('Kết quả!'))

  expect(toIds(blocks)).toEqual(['ket-qua', 'ket-qua-2', 'ket-qua-3'])
})

it('a heading in a table does not take an id that another has', () => {
  const table = build('table', [build('tablerow', [build('tablecell', [heading('Kết quả')])])])
  const [first, second] = toBlocks(heading('Kết quả'), table)

  expect(first).toMatchObject({ id: 'ket-qua' })
  expect(second).toMatchObject({ rows: [[{ blocks: [{ id: 'ket-qua-2' }] }]] })
})

it('each body counts its ids for itself', () => {
  expect(toIds([...toBlocks(heading('A')), ...toBlocks(heading('A'))])).toEqual(['a', 'a'])
})

it('a heading without Latin letters still has an id', () => {
  expect(toIds(toBlocks(heading('学习')))).toEqual(['muc'])
})

it.each([
  ['Nội dung', 'noi-dung-2'],
  ['Đính chính', 'dinh-chinh-2'],
])('the heading %s does not take the id of another part of the page', (words, id) => {
  expect(toIds(toBlocks(heading(words)))).toEqual([id])
})

it('a quote stays a quote', () => {
  expect(toBlocks(build('quote', [text('Học, học nữa, học mãi')], { format: 'right' }))).toEqual([
    { kind: 'quote', alignment: 'end', children: [shown('Học, học nữa, học mãi')] },
  ])
})

it('a numbered list keeps where it starts', () => {
  const node = build('list', [item(text('Ba')), item(text('Bốn'))], { listType: 'number', start: 3 })

  expect(toBlocks(node)).toEqual([
    {
      kind: 'list',
      isOrdered: true,
      start: 3,
      items: [
        { children: [shown('Ba')], sublist: null },
        { children: [shown('Bốn')], sublist: null },
      ],
    },
  ])
})

it('nested lists stand under the item before them, at any depth', () => {
  const deepest = item(list(item(text('Xã'))))
  const nested = item(list(item(text('Huyện')), deepest))

  const [block] = toBlocks(list(item(text('Tỉnh')), nested, item(text('Trung ương'))))

  expect(block).toMatchObject({
    isOrdered: false,
    items: [
      {
        children: [{ text: 'Tỉnh' }],
        sublist: {
          kind: 'list',
          items: [
            {
              children: [{ text: 'Huyện' }],
              sublist: { items: [{ children: [{ text: 'Xã' }], sublist: null }] },
            },
          ],
        },
      },
      { children: [{ text: 'Trung ương' }], sublist: null },
    ],
  })
})

it('a nested list beside the words of its own item stays with them', () => {
  const [block] = toBlocks(list(item(text('Tỉnh'), list(item(text('Huyện'))))))

  expect(block).toMatchObject({
    items: [{ children: [{ text: 'Tỉnh' }], sublist: { items: [{ children: [{ text: 'Huyện' }] }] } }],
  })
})

it('a list that begins with a nested list loses nothing', () => {
  const [block] = toBlocks(list(item(list(item(text('Huyện')))), item(text('Tỉnh'))))

  expect(block).toMatchObject({
    items: [
      { children: [], sublist: { items: [{ children: [{ text: 'Huyện' }] }] } },
      { children: [{ text: 'Tỉnh' }], sublist: null },
    ],
  })
})

it('a table with a header row tells headers from figures, and keeps spans', () => {
  const head = build('tablerow', [
    build('tablecell', [paragraph(text('Huyện'))], { headerState: 1, colSpan: 2 }),
    build('tablecell', [paragraph(text('Số suất'))], { headerState: 3 }),
  ])
  const row = build('tablerow', [
    build('tablecell', [paragraph(text('Trạm Tấu'))], { headerState: 0, rowSpan: 2 }),
    build('tablecell', [paragraph()]),
  ])

  const words = (value: string) => [{ kind: 'paragraph', alignment: 'start', children: [shown(value)] }]
  expect(toBlocks(build('table', [head, row]))).toEqual([
    {
      kind: 'table',
      rows: [
        [
          { isHeader: true, colSpan: 2, rowSpan: 1, blocks: words('Huyện') },
          { isHeader: true, colSpan: 1, rowSpan: 1, blocks: words('Số suất') },
        ],
        [
          { isHeader: false, colSpan: 1, rowSpan: 2, blocks: words('Trạm Tấu') },
          { isHeader: false, colSpan: 1, rowSpan: 1, blocks: [] },
        ],
      ],
    },
  ])
})

it('a photo shows with the caption of its place', () => {
  expect(
    toBlocks(block({ blockType: 'photo', image: buildImage(), caption: 'Niềm vui', credit: null })),
  ).toMatchObject([{ kind: 'photo', picture: { width: 800, caption: 'Niềm vui', credit: 'Ảnh: Thu Trang' } }])
})

it('a group of photos shows those that the public may see', () => {
  const images = [
    buildImage({ id: 1 }),
    12,
    buildImage({ id: 3, filename: null }),
    buildImage({ id: 4, width: 640 }),
  ]

  const [group] = toBlocks(block({ blockType: 'photoGroup', images, caption: '' }))

  expect(group).toMatchObject({
    kind: 'photoGroup',
    pictures: [{ width: 800 }, { width: 640 }],
    caption: null,
  })
})

it.each([
  { blockType: 'photo', image: 12, caption: 'Ảnh không được phép hiện' },
  { blockType: 'photo', image: null },
  { blockType: 'photoGroup', images: [12, 13], caption: 'Không còn ảnh nào' },
  { blockType: 'photoGroup' },
  { blockType: 'video' },
  {},
])('the block %j has nothing to show', (fields) => {
  expect(toBlocks(block(fields), { type: 'block' })).toEqual([])
})

it('a node that is not known keeps its words', () => {
  expect(toBlocks(build('callout', [paragraph(text('Chú ý'))]), build('horizontalrule'))).toEqual([
    { kind: 'paragraph', alignment: 'start', children: [shown('Chú ý')] },
  ])
})

it.each([
  ['center', 'center'],
  ['justify', 'justify'],
  ['right', 'end'],
  ['end', 'end'],
  ['left', 'start'],
  ['start', 'start'],
  ['', 'start'],
  [0, 'start'],
  [undefined, 'start'],
])('the format %j aligns to %s', (format, alignment) => {
  expect(decideAlignment(format)).toBe(alignment)
})
