import { expect, it } from 'vitest'

import { findEnglish } from './englishLabels'
import { fixedTexts, toVietnamese, toVietnameseName } from './fixedTexts'

it('gives Vietnamese for a fixed text, whatever spaces stand around it', () => {
  expect(toVietnamese(' Create Table ')).toBe('Tạo bảng')
})

it('gives Vietnamese for a text with a number in it', () => {
  expect(toVietnamese('Insert 2 rows above')).toBe('Chèn hàng lên trên')
  expect(toVietnamese('Successfully saved 12 files')).toBe('Đã lưu 12 tệp')
})

it.each([
  ['Nov 5, 2026, 3:59 AM', '05/11/2026 03:59'],
  ['Dec 25, 2026, 12:05 PM', '25/12/2026 12:05'],
  ['Jan 1, 2027, 12:00 AM', '01/01/2027 00:00'],
])('writes the American moment %s as %s', (american, vietnamese) => {
  expect(toVietnamese(american)).toBe(vietnamese)
})

it('leaves every other text alone', () => {
  expect(toVietnamese('Create Table for the meeting')).toBeUndefined()
  expect(toVietnamese('Tin hoạt động')).toBeUndefined()
  expect(toVietnamese('constructor')).toBeUndefined()
})

it('has no English left in what it gives', () => {
  expect(findEnglish(Object.values(fixedTexts))).toEqual([])
})

it('keeps the name of an entry within the name of a button', () => {
  expect(toVietnameseName('Edit Gương sáng')).toBe('Sửa Gương sáng')
  expect(toVietnamese('Edit Gương sáng')).toBeUndefined()
})
