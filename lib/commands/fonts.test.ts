import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const projectRoot = join(import.meta.dirname, '..', '..')
const fontFolder = join(projectRoot, 'public', 'fonts')
const styleSheet = readFileSync(join(projectRoot, 'components', 'ui', 'fonts.css'), 'utf8')
const files = readdirSync(fontFolder).filter((name) => name.endsWith('.woff2'))

/** Bytes. A first visit may load every face. */
const fontBudget = 60_000

const vowels = [
  'a ă â e ê i o ô ơ u ư y'.split(' '),
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'],
] as const
const vietnameseLetters = vowels[0].flatMap((vowel) =>
  vowels[1].map((tone) => (vowel + tone).normalize('NFC')),
)

function parseUnicodeRanges(): [number, number][][] {
  return [...styleSheet.matchAll(/unicode-range:\s*([^;]+);/g)].map(([, value = '']) =>
    value.split(',').map((part) => {
      const [from = '', to = from] = part.trim().replace('U+', '').split('-')
      return [parseInt(from, 16), parseInt(to, 16)]
    }),
  )
}

test('all fonts together stay within the budget of a first visit', () => {
  const bytes = files.map((name) => statSync(join(fontFolder, name)).size)

  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(fontBudget)
})

test('the style sheet names exactly the files that exist', () => {
  const named = [...styleSheet.matchAll(/\/fonts\/([^']+\.woff2)/g)].map(([, name]) => name)

  expect(named.sort()).toEqual(files.sort())
})

test('every Vietnamese letter, small and capital, belongs to each of the three faces', () => {
  const letters = [...vietnameseLetters, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()])

  const ranges = parseUnicodeRanges()

  const facesOf = (letter: string) =>
    ranges.filter((range) =>
      range.some(([from, to]) => from <= letter.charCodeAt(0) && letter.charCodeAt(0) <= to),
    ).length
  expect(letters.filter((letter) => letter.length !== 1 || facesOf(letter) !== 3)).toEqual([])
})

test('the licence of each typeface lies beside it', () => {
  expect(readdirSync(fontFolder).filter((name) => name.startsWith('OFL-'))).toHaveLength(2)
})
