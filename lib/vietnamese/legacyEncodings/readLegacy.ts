import type { LegacyEncoding } from './encoding'
import { toClassedWords, toConvertible, toWords, type ClassedWord, type FontRun, type Word } from './spans'
import { classifyWord, convertWord, readers } from './words'

export type { FontRun } from './spans'

export interface LegacyReading {
  encodings: LegacyEncoding[]
  /** How many words change. */
  words: number
  /** A few lines, shortened, as they are and as they would be. */
  samples: { before: string; after: string }[]
  /** The texts of the runs, in the shape that came in, with everything legacy converted. */
  lines: string[][]
}

const MOST_SAMPLES = 3
const SAMPLE_LENGTH = 140

const encodings: readonly LegacyEncoding[] = ['tcvn3', 'vni']

/** How sure it is, by letters alone, that words without a telling font are in that encoding; 0 where it is not. */
const weigh = (lines: readonly Word[][], encoding: LegacyEncoding): number => {
  const legacy = new Set<string>()
  let unicode = 0
  let others = 0
  for (const { text } of lines.flat().filter(({ font }) => !font)) {
    const wordClass = classifyWord(text, encoding)
    if (wordClass === 'legacy') legacy.add(text.toLowerCase())
    else if (wordClass === 'unicode') unicode += 1
    else if (wordClass !== 'plain') others += 1
  }
  // One odd word in a text that is Unicode is a foreign name or a unit.
  const isSure = legacy.size > 1 || (legacy.size === 1 && unicode === 0 && others <= 1)
  return isSure ? legacy.size : 0
}

/** The encoding of what has no telling font; null where that is Unicode, as far as letters tell. */
const decideEncoding = (lines: readonly Word[][]): LegacyEncoding | null => {
  const weights = encodings.map((encoding) => weigh(lines, encoding))
  const largest = Math.max(...weights)
  return largest > 0 ? encodings[weights.indexOf(largest)]! : null
}

const isCertain = ({ wordClass }: ClassedWord): boolean => wordClass === 'legacy' || wordClass === 'unicode'

/** For each word the nearest one that is certain; of two that are as near, the one before. */
const findNearest = (words: readonly ClassedWord[]): (ClassedWord | null)[] => {
  const before: number[] = []
  const after: number[] = []
  words.forEach((word, index) => (before[index] = isCertain(word) ? index : (before[index - 1] ?? -Infinity)))
  for (let index = words.length - 1; index >= 0; index -= 1)
    after[index] = isCertain(words[index]!) ? index : (after[index + 1] ?? Infinity)
  return words.map((_, index) => {
    const nearest = index - before[index]! <= after[index]! - index ? before[index]! : after[index]!
    return words[nearest] ?? null
  })
}

/** Whether a word is to be converted. What is not certain goes with what stands nearest, then with its font, then with the text. */
const isLegacy = (
  { wordClass, font }: ClassedWord,
  nearest: ClassedWord | null,
  isMixed: boolean,
): boolean => {
  switch (wordClass) {
    case 'legacy':
      return true
    case 'unicode':
    case 'foreign':
      return false
    case 'plain':
      return Boolean(font?.isCapital)
    case 'either':
    case 'unclear':
      return nearest ? nearest.wordClass === 'legacy' : Boolean(font) || !isMixed
  }
}

/** The words of one line that are to be converted. Words in old fonts tell nothing about the others, nor these about them. */
const findLegacy = (line: readonly ClassedWord[], isMixed: boolean): ClassedWord[] =>
  [line.filter(({ font }) => font), line.filter(({ font }) => !font)].flatMap((words) => {
    const nearest = findNearest(words)
    return words.filter((word, index) => isLegacy(word, nearest[index]!, isMixed))
  })

/** Capitals with marks come from a capital font; where its name is lost, the other letters of the word still tell. */
const isCapital = ({ text, font }: Word): boolean =>
  Boolean(font?.isCapital) || (/[A-Z].*[A-Z]/.test(text) && !/[a-z]/.test(text))

const convertLine = (runs: readonly FontRun[], words: readonly ClassedWord[]): string[] => {
  const chars = runs
    .map(({ text }) => text)
    .join('')
    .split('')
  for (const word of words) {
    const { letters } = convertWord(word.text, readers[word.encoding])
    letters.forEach((letter, offset) => {
      chars[word.start + offset] = isCapital(word) ? letter.toUpperCase() : letter
    })
  }
  let start = 0
  return runs.map((run) => chars.slice(start, (start += run.text.length)).join(''))
}

const toSample = (before: string, after: string): { before: string; after: string } => {
  const shorten = (text: string) =>
    text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH).replace(/\s+\S*$/, '')}…` : text
  return { before: shorten(before.trim()), after: shorten(after.trim()) }
}

/**
 * Looks for text in TCVN3 or VNI, by the names of fonts and by letters, and says what it would be in Unicode. What is
 * Unicode already stays as it is, in the same line too. Null where there is nothing to convert.
 */
export const readLegacy = (lines: readonly (readonly FontRun[])[]): LegacyReading | null => {
  const runs = lines.map(toConvertible)
  const words = runs.map(toWords)
  const encoding = decideEncoding(words)
  const classed = words.map((line) =>
    toClassedWords(encoding ? line : line.filter(({ font }) => font), encoding ?? 'tcvn3'),
  )
  const isMixed = classed.flat().some(({ wordClass, font }) => wordClass === 'unicode' && !font)
  const changed = classed.map((line) => findLegacy(line, isMixed))
  const telling = changed.flat().filter(({ wordClass }) => wordClass !== 'plain')
  if (telling.length === 0) return null

  const converted = runs.map((line, index) =>
    changed[index]!.length > 0 ? convertLine(line, changed[index]!) : lines[index]!.map(({ text }) => text),
  )
  const order = changed.map(({ length }, index) => ({ length, index })).filter(({ length }) => length > 0)
  return {
    encodings: encodings.filter((name) => telling.some((word) => word.encoding === name)),
    words: changed.flat().length,
    samples: order
      .toSorted((a, b) => b.length - a.length)
      .slice(0, MOST_SAMPLES)
      .toSorted((a, b) => a.index - b.index)
      .map(({ index }) =>
        toSample(runs[index]!.map(({ text }) => text).join(''), converted[index]!.join('')),
      ),
    lines: converted,
  }
}
