import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

import { createTypesetter } from './typeset'

const read = (name: string) => readFileSync(`lib/sharing/fonts/${name}.ttf`)
const { fit } = createTypesetter([
  read('share-serif-latin'),
  read('share-serif-vietnamese'),
  read('share-sans-all'),
])

const box = { width: 1056, height: 420, lineHeight: 1.26 }
const sizes = [84, 60, 34]
const sentence = 'Nâng cao hiệu quả chương trình phối hợp khuyến học, khuyến tài ở vùng cao.'

const countWords = (text: string): number => fit(text, box, sizes).lines.flatMap(({ words }) => words).length

it.each([
  ['one word', 'Nghị'],
  ['a usual title', sentence],
  ['a very long title', sentence.repeat(6)],
  ['an address without a space', `https://khuyenhoc.example.vn/${'a'.repeat(300)}`],
])('the whole of %s stands in the box, and no word is cut', (_, text) => {
  const { lines, size } = fit(text, box, sizes)

  expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height)
  for (const { width } of lines) expect(width * size).toBeLessThanOrEqual(box.width + 0.01)
  expect(countWords(text)).toBe(text.trim().split(' ').length)
})

it('a short title is larger than a long one', () => {
  expect(fit('Nghị', box, sizes).size).toBe(84)
  expect(fit(sentence.repeat(3), box, sizes).size).toBeLessThan(84)
})

it('every letter of Vietnamese is drawn, composed or not', () => {
  const letters = 'aăâeêioôơuưyđ'
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
  const all = [...letters, ...letters.toUpperCase()].flatMap((letter) => marks.map((mark) => letter + mark))

  const draw = (text: string) => fit(text, box, sizes).lines[0]?.words[0]?.draw(0, 0, 100) ?? ''

  for (const letter of all.filter((one) => !/^đ./i.test(one))) {
    expect(draw(letter.normalize('NFD')), letter).toBe(draw(letter.normalize('NFC')))
    expect(draw(letter.normalize('NFC')).length, letter).toBeGreaterThan(20)
  }
  expect(new Set(all.filter((one) => !/^đ./i.test(one)).map((one) => draw(one))).size).toBe(146)
})

it('what no face has is left out', () => {
  expect(countWords('Chúc mừng 🎉 năm mới')).toBe(4)
  expect(countWords('🎉')).toBe(0)
})

it('an NBSP binds', () => {
  expect(countWords('15\u00a0năm học')).toBe(2)
})
