/**
 * How text becomes words, for the index and for what is typed; `lib/search/database/wordFunctions.ts` does the same in
 * SQL, and a test holds the two against each other.
 */
export interface Word {
  /** With its marks, in lower case and decomposed, the tone at its end: `hòa` and `hoà` are the same. */
  exact: string
  /** Without any mark. */
  folded: string
}

/** Grave, acute, tilde, hook above, dot below. */
export const toneMarks = '\u0300\u0301\u0303\u0309\u0323'
export const separators = /[^\p{L}\p{N}\p{M}]/u
export const marks = /\p{M}/u
/** Characters of a word that count; nobody types more. */
export const longestWord = 60

const tone = new RegExp(`([${toneMarks}])([^${toneMarks}]+)`, 'gu')
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

const cut = (word: string): string =>
  word.length > longestWord ? [...word].slice(0, longestWord).join('') : word

export const toWords = (text: string): Word[] => {
  const opened = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Cf}/gu, '')
    .replace(/[ðɖ]/gu, 'đ')
  return (opened.match(words) ?? []).map((word) => {
    const exact = word.replace(tone, '$2$1')
    return { exact: cut(exact), folded: cut(exact.replace(/\p{M}/gu, '').replaceAll('đ', 'd')) }
  })
}

export interface PlacedWord extends Word {
  /** Where it stands in the text as it was given, in UTF-16 units. */
  start: number
  end: number
}

const placed = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu

/** Vietnamese has some thousand syllables, and the same ones come again and again. */
const known = new Map<string, Word>()
const knownAtMost = 20_000

/** Words with their places. What is one run of letters here, and several words once it is opened (`½`), counts as its first. */
export function* placeWords(text: string): Generator<PlacedWord> {
  for (const { 0: run, index } of text.matchAll(placed)) {
    let word = known.get(run)
    if (!word) {
      word = toWords(run)[0] ?? { exact: '', folded: '' }
      if (known.size < knownAtMost && run.length <= longestWord) known.set(run, word)
    }
    yield { ...word, start: index, end: index + run.length }
  }
}
