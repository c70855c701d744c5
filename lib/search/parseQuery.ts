import { toWords, type Word } from './words'

/** What was typed, as words. */
export interface SearchQuery {
  /** Every word that has to be there, in its order, those of phrases too. */
  words: Word[]
  /**
   * Words that have to follow each other: what stands in quotes, and what hangs together, as `150/KH-SGDĐT-HKH` and
   * `e-mail` do. Each has two words or more.
   */
  phrases: Word[][]
}

/** Characters and words that are looked at: more than anybody types, and few enough to be answered at once. */
export const longestQuery = 200
export const mostWords = 16

const doubleQuotes = /["“”„«»‟″＂]/gu

/**
 * One line as it is shown again and kept in an address: composed, between single spaces, without controls, cut where
 * nobody would have gone on.
 */
export const tidyQuery = (text: string): string => {
  const line = text
    .slice(0, 4 * longestQuery)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  return [...line].slice(0, longestQuery).join('').trim()
}

/** A quote that is not closed begins a phrase all the same. Nothing in a query is an operator. */
export const parseQuery = (text: string): SearchQuery => {
  const words: Word[] = []
  const phrases: Word[][] = []
  const take = (part: string): void => {
    const found = toWords(part).slice(0, mostWords - words.length)
    words.push(...found)
    if (found.length > 1) phrases.push(found)
  }
  text.split(doubleQuotes).forEach((part, index) => {
    const isQuoted = index % 2 === 1
    for (const piece of isQuoted ? [part] : part.split(/\s+/u)) take(piece)
  })
  return { words, phrases }
}
