import { expect, it, vi } from 'vitest'
import { buildNode, buildText as text, type RichTextNode as Node } from '@/tests/factories/documents'
import { normaliseRichText } from './normaliseRichText'

const build = (type: string, ...children: Node[]) => buildNode(type, children)
const linebreak: Node = { type: 'linebreak' }

/** The texts of a body with these blocks after normalising, in order. */
const normalise = (...children: Node[]): unknown[] => {
  const body = { root: build('root', ...children) }
  normaliseRichText(body, () => {})
  const toTexts = (node: Node): unknown[] =>
    node.type === 'text' ? [node.text] : ((node.children ?? []) as Node[]).flatMap(toTexts)
  return toTexts(body.root)
}

it('text is stored in NFC, with single spaces and paired quotes', () => {
  const words = '\u00A0\u00A0"Đơn vị   học tập" '.normalize('NFD')

  expect(normalise(build('paragraph', text(words)))).toEqual(['“Đơn vị học tập”'])
})

it('quotes pair across bold words and links', () => {
  const link = build('link', text('học tập"'))

  expect(normalise(build('paragraph', text('Danh hiệu "'), text('Đơn vị ', 1), link))).toEqual([
    'Danh hiệu “',
    'Đơn vị ',
    'học tập”',
  ])
})

it('a space between two formats stays one space', () => {
  expect(normalise(build('paragraph', text('Hội '), text(' Khuyến học', 1)))).toEqual(['Hội ', 'Khuyến học'])
})

it('each paragraph is a line of its own', () => {
  expect(normalise(build('paragraph', text(' một ')), build('paragraph', text(' hai ')))).toEqual([
    'một',
    'hai',
  ])
})

it('each side of a line break is a line of its own', () => {
  expect(normalise(build('paragraph', text('một '), linebreak, text(' hai')))).toEqual(['một', 'hai'])
})

it('lists in lists and cells of tables are reached', () => {
  const list = build(
    'list',
    build('listitem', text(' Tỉnh '), build('list', build('listitem', text(' Huyện ')))),
  )
  const table = build('table', build('tablerow', build('tablecell', build('paragraph', text(' Xã ')))))

  expect(normalise(list, table)).toEqual(['Tỉnh', 'Huyện', 'Xã'])
})

const toLine = (paragraph: object): string =>
  (paragraph as { children: { text: string }[] }).children.map((node) => node.text).join('')

it('a tab between words becomes a space', () => {
  const paragraph = build('paragraph', text('Họ tên:'), { type: 'tab', text: '\t' }, text('Thu Trang'))

  normaliseRichText({ root: build('root', paragraph) }, () => {})

  expect(toLine(paragraph)).toBe('Họ tên: Thu Trang')
})

it('a tab that pushes a line along leaves no space', () => {
  const paragraph = build('paragraph', { type: 'tab', text: '\t' }, text('Thu Trang'))

  normaliseRichText({ root: build('root', paragraph) }, () => {})

  expect(toLine(paragraph)).toBe('Thu Trang')
})

it('formats and addresses of links are not touched', () => {
  const link = { ...build('link', text('"trang"', 3)), fields: { url: 'https://example.org/"a"  b' } }

  normaliseRichText({ root: build('root', build('paragraph', link)) }, () => {})

  expect(link).toEqual({
    ...build('link', text('“trang”', 3)),
    fields: { url: 'https://example.org/"a"  b' },
  })
})

it('the fields of blocks are handed over, at any depth', () => {
  const [first, second] = [{ blockType: 'photo' }, { blockType: 'photoGroup' }]
  const normaliseBlock = vi.fn()
  const cell = build('tablecell', { type: 'block', fields: second })

  normaliseRichText({ root: build('root', { type: 'block', fields: first }, cell) }, normaliseBlock)

  expect(normaliseBlock.mock.calls).toEqual([[first], [second]])
})

it.each([
  {},
  { root: null },
  { root: 'chữ' },
  { root: { type: 'root' } },
  {
    root: {
      type: 'root',
      children: [null, 'chữ', { type: 'paragraph', children: 'chữ' }, { type: 'block' }],
    },
  },
])('the damaged body %j comes back as it was', (body) => {
  const before = structuredClone(body)

  expect(normaliseRichText(body, () => {})).toBe(body)
  expect(body).toEqual(before)
})

it('normalising twice changes nothing more', () => {
  const body = {
    root: build('root', build('paragraph', text('"Một '), text(' hai" ', 1), linebreak, text(' "ba'))),
  }
  normaliseRichText(body, () => {})
  const once = structuredClone(body)

  normaliseRichText(body, () => {})

  expect(body).toEqual(once)
})
