import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { BodyBlock, Inline, ListBlock, TableCell } from '@/lib/view-models/types'
import { Body } from './Body'

type TextNode = Extract<Inline, { kind: 'text' }>

function buildText(text: string, marks: Partial<TextNode> = {}): TextNode {
  return {
    kind: 'text',
    text,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    subscript: false,
    superscript: false,
    ...marks,
  }
}

function buildParagraph(...children: Inline[]): BodyBlock {
  return { kind: 'paragraph', alignment: 'start', children }
}

function buildCell(text: string, isHeader = false): TableCell {
  return { isHeader, colSpan: 1, rowSpan: 1, blocks: [buildParagraph(buildText(text))] }
}

function render(...blocks: BodyBlock[]): string {
  return renderToStaticMarkup(<Body blocks={blocks} />)
}

test('marks of one text nest in each other', () => {
  const html = render(buildParagraph(buildText('Đề án 281', { bold: true, italic: true })))

  expect(html).toContain('<strong><em>Đề án 281</em></strong>')
})

test('markup that an editor typed stays text', () => {
  const html = render(buildParagraph(buildText('<script>alert(1)</script>')))

  expect(html).not.toContain('<script>')
})

test('an ordered list that goes on after a photo keeps its number', () => {
  const list: ListBlock = {
    kind: 'list',
    isOrdered: true,
    start: 4,
    items: [{ children: [buildText('Vận động quỹ')], sublist: null }],
  }

  expect(render(list)).toContain('<ol start="4">')
})

test('a sublist stands inside the item that it belongs to', () => {
  const sublist: ListBlock = {
    kind: 'list',
    isOrdered: false,
    start: 1,
    items: [{ children: [buildText('chi hội ở thôn')], sublist: null }],
  }
  const list: ListBlock = { ...sublist, items: [{ children: [buildText('Củng cố tổ chức')], sublist }] }

  expect(render(list)).toContain('<li>Củng cố tổ chức<ul><li>chi hội ở thôn</li></ul></li>')
})

test('each table is a region of its own name that the keyboard can scroll', () => {
  const table: BodyBlock = { kind: 'table', rows: [[buildCell('230')]] }

  const html = render(table, buildParagraph(buildText('Giữa hai bảng')), table)

  expect(html.match(/role="region" aria-label="Bảng \d" tabindex="0"/g)).toEqual([
    'role="region" aria-label="Bảng 1" tabindex="0"',
    'role="region" aria-label="Bảng 2" tabindex="0"',
  ])
})

test('header cells name their column in the head and their row below it', () => {
  const rows = [
    [buildCell('Huyện', true), buildCell('Suất quà', true)],
    [buildCell('Trạm Tấu', true), buildCell('180')],
  ]

  const html = render({ kind: 'table', rows })

  expect(html).toContain('<thead><tr><th scope="col">Huyện</th>')
  expect(html).toContain('<tbody><tr><th scope="row">Trạm Tấu</th><td>180</td>')
})

test('a link to another site does not hand over the window', () => {
  const link: Inline = {
    kind: 'link',
    href: 'https://example.vn/',
    isExternal: true,
    children: [buildText('Báo')],
  }

  expect(render(buildParagraph(link))).toContain(
    '<a href="https://example.vn/" rel="external noopener">Báo</a>',
  )
})

test('a group that lost all its photos leaves nothing behind', () => {
  expect(render({ kind: 'photoGroup', pictures: [], caption: 'Một số hình ảnh' })).not.toContain('<figure')
})
