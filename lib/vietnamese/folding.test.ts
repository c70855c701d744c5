import { describe, expect, it } from 'vitest'
import { foldForSearch } from './folding'

describe('foldForSearch', () => {
  it.each([
    ['khuyen hoc', 'khuyen hoc'],
    ['Khuyến học', 'khuyen hoc'],
    ['KHUYẾN HỌC', 'khuyen hoc'],
    ['  Khuyến\u00A0\u00A0học\t', 'khuyen hoc'],
    ['Khuy\u00ADến học', 'khuyen hoc'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['ủy', 'uy'],
    ['uỷ', 'uy'],
    ['Đường đến trường', 'duong den truong'],
    ['49-KL/TW', '49-kl/tw'],
    ['281/QĐ-TTg', '281/qd-ttg'],
    ['95/KH-UBND', '95/kh-ubnd'],
    ['“Đơn vị học tập”', '“don vi hoc tap”'],
    ['', ''],
  ])('folds "%s" to "%s", whether composed or decomposed', (text, folded) => {
    expect(foldForSearch(text.normalize('NFC'))).toBe(folded)
    expect(foldForSearch(text.normalize('NFD'))).toBe(folded)
    expect(foldForSearch(folded)).toBe(folded)
  })
})
