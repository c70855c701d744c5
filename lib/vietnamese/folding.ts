import { toPlainLetters } from './letters'

/**
 * The form in which texts are compared for search and for recognition: lower case, no diacritics (so `hòa` and `hoà`
 * agree), đ as d, whitespace folded to single spaces and trimmed. Punctuation stays, for `49-KL/TW`.
 */
export function foldForSearch(text: string): string {
  return toPlainLetters(text).replace(/\s+/gu, ' ').trim()
}
