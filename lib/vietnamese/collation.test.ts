import { describe, expect, it } from 'vitest'
import { comparePeople, compareVietnamese } from './collation'

describe('compareVietnamese', () => {
  it('sorts đ behind d, and ă and â behind a', () => {
    const words = ['Em', 'Đào', 'ân', 'dung', 'ăn', 'cúc', 'an', 'Đông', 'duyên']

    expect(words.sort(compareVietnamese)).toEqual([
      'an',
      'ăn',
      'ân',
      'cúc',
      'dung',
      'duyên',
      'Đào',
      'Đông',
      'Em',
    ])
  })

  it('takes composed and decomposed forms for equal', () => {
    expect(compareVietnamese('Khuyến học'.normalize('NFC'), 'Khuyến học'.normalize('NFD'))).toBe(0)
  })

  it('sorts tones behind letters', () => {
    const words = ['mạ', 'mà', 'mã', 'má', 'ma', 'mả', 'mac']

    const sorted = words.sort(compareVietnamese)

    expect(sorted[0]).toBe('ma')
    expect(sorted.at(-1)).toBe('mac')
  })
})

describe('comparePeople', () => {
  it('sorts by given name, then by family and middle names', () => {
    const people = ['Trần Văn Ánh', 'Nguyễn Đình', 'Phạm Thị Dung', 'Lê Văn An', 'Đỗ Văn An', 'Hoàng\u00A0Ân']

    expect(people.sort(comparePeople)).toEqual([
      'Đỗ Văn An',
      'Lê Văn An',
      'Trần Văn Ánh',
      'Hoàng\u00A0Ân',
      'Phạm Thị Dung',
      'Nguyễn Đình',
    ])
  })

  it('sorts a single name before the same given name with a family name', () => {
    expect(['Nguyễn An', 'An'].sort(comparePeople)).toEqual(['An', 'Nguyễn An'])
    expect(comparePeople(' Lê  An ', 'Lê An')).toBe(0)
    expect(comparePeople('', '')).toBe(0)
  })
})
