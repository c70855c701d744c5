import { describe, expect, it } from 'vitest'

import { toFoldedPattern } from './foldedSearch'

describe('toFoldedPattern', () => {
  it.each([
    ['%Nguyễn Đình%', '%nguyen dinh%'],
    ['%Nguyễn Đình%'.normalize('NFD'), '%nguyen dinh%'],
    ['%HOÀ%', '%hoa%'],
    ['hòa', 'hoa'],
    ['%100%%', '%100\\%%'],
    ['%a_b%', '%a\\_b%'],
    ['%\\%', '%\\\\%'],
    ['%%', '%%'],
    ['%', '%'],
    ['', ''],
  ])('turns “%s” into “%s”', (given, expected) => {
    expect(toFoldedPattern(given)).toBe(expected)
  })
})
