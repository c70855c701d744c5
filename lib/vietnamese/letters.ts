/**
 * đ has no decomposition in Unicode, so it must be mapped by hand. Eth (ð, U+00F0) and the African d (ɖ, U+0256) have
 * the same capital in many fonts and stand for đ in texts that were converted from the old Vietnamese encodings.
 */
const D_WITH_STROKE = /[đðɖ]/gu

/**
 * Lower case, without diacritics and without invisible characters, đ as d; NFC and NFD give the same.
 * Compatibility forms are opened (`ﬁ` → `fi`, full width → ASCII, NBSP → space). Spaces and punctuation stay.
 */
export function toPlainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(D_WITH_STROKE, 'd')
}
