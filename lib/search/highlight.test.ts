import { expect, it } from 'vitest'

import { markText, toSnippet, type TextPiece } from './highlight'
import { parseQuery } from './parseQuery'

const show = (pieces: TextPiece[] | null) =>
  pieces?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('') ?? null

const mark = (text: string, query: string) => show(markText(text, parseQuery(query)))
const snip = (text: string, query: string) => show(toSnippet(text, parseQuery(query)))

it.each([
  ['Hội Khuyến học tỉnh', 'khuyen hoc', 'Hội [Khuyến học] tỉnh'],
  [
    'Hội Khuyến học tỉnh'.normalize('NFD'),
    'KHUYẾN',
    `Hội [${'Khuyến'.normalize('NFD')}] học tỉnh`.normalize('NFD'),
  ],
  ['Xã Hoà Cuông', 'hòa', 'Xã [Hoà] Cuông'],
  ['Khuy\u00ADến học', 'khuyen', '[Khuy\u00ADến] học'],
  ['Quyết định 281/QĐ-TTg', '281/qd-ttg', 'Quyết định [281/QĐ-TTg]'],
  ['học sinh, sinh viên học', '"học sinh"', '[học sinh], sinh viên học'],
  ['Đường đến trường', 'duong', '[Đường] đến trường'],
  ['<b>học</b> & "bổng"', 'hoc b', '<[b]>[học]</[b]> & "bổng"'],
  ['👩‍🏫 học', 'hoc', '👩‍🏫 [học]'],
  ['khuyến', 'khuyến học', '[khuyến]'],
  ['', 'hoc', ''],
])('in %j, marks %j', (text, query, expected) => {
  expect(mark(text, query)).toBe(expected)
})

it('joined, the pieces are the text', () => {
  const text = 'Trao học bổng: 1.230 suất quà – “học, học nữa, học mãi”.'

  expect(
    markText(text, parseQuery('hoc 1.230 mai'))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

it('a snippet begins with the sentence, and ends with a word', () => {
  const text = `${'Một câu khác đứng trước. '.repeat(20)}Lễ trao học bổng diễn ra sáng nay. ${'Rồi mọi người ra về. '.repeat(20)}`

  const snippet = snip(text, 'hoc bong')

  expect(snippet).toMatch(/^… Lễ trao \[học bổng\] diễn ra sáng nay\. .* …$/)
  expect(snippet!.length).toBeLessThan(260)
})

it('it is where most of the words stand', () => {
  const text = `Học. ${'Lời dẫn dài dòng. '.repeat(30)}Học bổng Trạm Tấu. ${'Lời kết. '.repeat(60)}Học.`

  expect(snip(text, 'học trạm tấu')).toContain('[Học] bổng [Trạm Tấu]')
})

it('there is none where nothing stands', () => {
  expect(snip('Không có gì ở đây', 'khuyến học')).toBeNull()
})
