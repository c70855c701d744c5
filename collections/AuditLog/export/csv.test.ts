import { describe, expect, it } from 'vitest'

import { toCsvCell, toCsvLine } from './csv'

describe('toCsvCell', () => {
  it.each([
    ['Nguyễn Thị Ánh', '"Nguyễn Thị Ánh"'],
    ['Trao “quà”', '"Trao “quà”"'],
    ['nói "vâng", rồi đi', '"nói ""vâng"", rồi đi"'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['', '""'],
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+84 216', `"'+84 216"`],
    ['-1+2', `"'-1+2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['  =1', `"'  =1"`],
    ['\u200B=1', `"'\u200B=1"`],
    ['＝1', `"'＝1"`],
    ['1=1', '"1=1"'],
    ['49-KL/TW', '"49-KL/TW"'],
  ])('writes %j as %j', (text, cell) => {
    expect(toCsvCell(text)).toBe(cell)
  })
})

it('ends a line as RFC 4180 says', () => {
  expect(toCsvLine(['một', 'hai'])).toBe('"một","hai"\r\n')
})
