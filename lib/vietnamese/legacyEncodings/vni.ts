import type { Piece } from './encoding'

/** Tones in the order level, grave, acute, hook, tilde, dot below; a dash where the letter needs no mark. */
const PLAIN_TONES = '-øùûõï'
const CIRCUMFLEX_TONES = 'âàáåãä'
const BREVE_TONES = 'êèéúüë'

/**
 * VNI for Windows (`VNI-Times`): a letter, and behind it one more for its mark; ơ, ư, đ and most of i and y are single.
 * Each row: what is typed first, the tones behind it, the six letters that come out.
 */
const ROWS: readonly (readonly [base: string, tones: string, letters: string])[] = [
  ['a', PLAIN_TONES, 'aàáảãạ'],
  ['a', CIRCUMFLEX_TONES, 'âầấẩẫậ'],
  ['a', BREVE_TONES, 'ăằắẳẵặ'],
  ['e', PLAIN_TONES, 'eèéẻẽẹ'],
  ['e', CIRCUMFLEX_TONES, 'êềếểễệ'],
  ['o', PLAIN_TONES, 'oòóỏõọ'],
  ['o', CIRCUMFLEX_TONES, 'ôồốổỗộ'],
  ['ô', PLAIN_TONES, 'ơờớởỡợ'],
  ['u', PLAIN_TONES, 'uùúủũụ'],
  ['ö', PLAIN_TONES, 'ưừứửữự'],
  ['y', PLAIN_TONES, 'yỳýỷỹ-'],
]

const SINGLE = { ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' }

const letters = new Map<string, string>()

/** In both cases; a capital keeps its case whichever the mark was typed in. */
const add = (base: string, mark: string, letter: string): void => {
  const marks = new Set([mark, mark.toUpperCase()])
  for (const either of marks) {
    letters.set(base + either, letter)
    letters.set(base.toUpperCase() + either, letter.toUpperCase())
  }
}

for (const [base, tones, row] of ROWS) {
  Array.from(row).forEach((letter, index) => {
    const mark = tones.charAt(index)
    if (letter === '-' || letter === base) return
    add(base, mark === '-' ? '' : mark, letter)
  })
}
for (const [typed, letter] of Object.entries(SINGLE)) add(typed, '', letter)

export const readVni = (text: string, index: number): Piece | null => {
  for (const length of [2, 1]) {
    const letter = letters.get(text.slice(index, index + length))
    if (letter) return { length, letter }
  }
  return null
}
