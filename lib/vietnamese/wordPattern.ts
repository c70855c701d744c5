import { foldForSearch } from './folding'
import { toPlainLetters } from './letters'

/** All letters of Latin scripts with marks, under the plain letter that search takes them for. */
const variants = new Map<string, string>()
for (const [first, last] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const) {
  for (let point = first; point <= last; point += 1) {
    const letter = String.fromCodePoint(point)
    const plain = toPlainLetters(letter)
    if (/^[a-z]$/.test(plain)) variants.set(plain, (variants.get(plain) ?? '') + letter)
  }
}

const escape = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const toCharacter = (character: string): string =>
  variants.has(character) ? `[${character}${variants.get(character)}]` : escape(character)

/** The pattern of one word; marks that stand by themselves (NFD) and invisible characters may follow each letter. */
const toWord = (word: string): string =>
  Array.from(word, (character) => `${toCharacter(character)}[\\p{M}\\p{Cf}]*`).join('')

/**
 * Matches a text that contains every word of what was typed, in any order, as search does: `nguyen dinh` matches
 * `Nguyễn Đình`, and `nguyễn đình` matches `NGUYEN DINH`.
 */
export const toWordPattern = (typed: string): RegExp => {
  const words = foldForSearch(typed).split(' ').filter(Boolean)
  return new RegExp(`^${words.map((word) => `(?=.*${toWord(word)})`).join('')}`, 'isu')
}
