import { expect, it } from 'vitest'

import { countSyllables, toReadingMinutes } from './readingTime'

it.each([
  ['', 0],
  ['Hội Khuyến học tỉnh', 4],
  ['1.230 suất quà – “Gia đình học tập”…', 7],
  ['49-KL/TW\n\u00a0ngày 10/5', 3],
])('%j has %i syllables', (text, count) => {
  expect(countSyllables(text)).toBe(count)
})

it('the same text in separated marks has as many', () => {
  expect(countSyllables('Khuyến học Yên Bái'.normalize('NFD'))).toBe(4)
})

it.each([
  [0, 1],
  [80, 1],
  [310, 2],
  [1000, 5],
])('%i syllables take %i minutes', (syllables, minutes) => {
  expect(toReadingMinutes(syllables)).toBe(minutes)
})
