import { describe, expect, it } from 'vitest'

import { toWordPattern } from './wordPattern'

describe('toWordPattern', () => {
  it.each([
    ['nguyen dinh', 'Nguyễn Đình Chiến'],
    ['Nguyễn Đình'.normalize('NFD'), 'Nguyễn Đình Chiến'],
    ['nguyen dinh', 'Nguyễn Đình Chiến'.normalize('NFD')],
    ['NGUYỄN ĐÌNH', 'nguyen dinh chien'],
    ['dinh nguyen', 'Nguyễn Đình Chiến'],
    ['hoà', 'Hòa Bình'],
    ['ủy', 'Uỷ ban'],
    ['49-kl/tw', 'Kết luận 49-KL/TW'],
    ['100% (năm', 'Đạt 100% kế hoạch (năm 2020)'],
    ['a.b', 'A.B'],
    ['', 'Bất kỳ'],
    ['hai', 'một\nhai'],
  ])('“%s” matches “%s”', (typed, text) => {
    expect(toWordPattern(typed).test(text)).toBe(true)
  })

  it.each([
    ['nguyen van', 'Nguyễn Đình Chiến'],
    ['a.b', 'aab'],
    ['hoan', 'Hòa Bình'],
    ['x', ''],
  ])('“%s” does not match “%s”', (typed, text) => {
    expect(toWordPattern(typed).test(text)).toBe(false)
  })
})
