import type { LegacyEncoding, ReadPiece } from './encoding'
import { isSyllable } from './syllables'
import { readTcvn3 } from './tcvn3'
import { readVni } from './vni'

export const readers: Record<LegacyEncoding, ReadPiece> = { tcvn3: readTcvn3, vni: readVni }

/**
 * What a word says about the encoding of its text. `either`: it reads well both ways (`có` is also `cú` in TCVN3).
 * `unclear`: it could be legacy, but is no syllable in any reading. `plain`: letters of ASCII are the same in all.
 */
export type WordClass = 'plain' | 'legacy' | 'unicode' | 'either' | 'unclear' | 'foreign'

/** Letters, and the signs of Latin-1 that stand for letters in TCVN3, the soft hyphen (`ư`) among them. */
export const WORD = /[A-Za-z\p{L}\p{M}\u00A1-\u00FF\u03BC]+/gu

const isPlain = (word: string): boolean => /^[A-Za-z]+$/.test(word)

/** Letters behind Latin-1 are Unicode: no legacy encoding has them. Greek mu is a micro sign in disguise. */
const hasUnicodeLetter = (word: string): boolean => /[^\u0000-\u00FF\u03BC]/u.test(word)

export interface Conversion {
  /** What each character of the word becomes; empty where the one before it took it along. */
  letters: string[]
  /** Whether every character outside ASCII stands for a letter. */
  isWhole: boolean
}

export const convertWord = (word: string, read: ReadPiece): Conversion => {
  const letters: string[] = []
  let isWhole = true
  for (let index = 0; index < word.length;) {
    const piece = read(word, index)
    const char = word.charAt(index)
    if (!piece && char > '\u007F') isWhole = false
    letters.push(piece?.letter ?? char, ...Array<string>((piece?.length ?? 1) - 1).fill(''))
    index += piece?.length ?? 1
  }
  return { letters, isWhole }
}

export const classifyWord = (word: string, encoding: LegacyEncoding): WordClass => {
  if (isPlain(word)) return 'plain'
  if (hasUnicodeLetter(word)) return 'unicode'
  const { letters, isWhole } = convertWord(word, readers[encoding])
  const readsAsUnicode = isSyllable(word)
  if (!isWhole) return readsAsUnicode ? 'unicode' : 'foreign'
  // A sign that stands alone (×, ·, ©, §) is more often just that sign, and no evidence either way.
  if (word.length === 1) return 'unclear'
  if (isSyllable(letters.join(''))) return readsAsUnicode ? 'either' : 'legacy'
  return readsAsUnicode ? 'unicode' : 'unclear'
}
