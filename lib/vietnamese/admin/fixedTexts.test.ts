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
