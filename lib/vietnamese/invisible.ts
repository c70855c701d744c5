const VARIATION_SELECTOR = /^\p{Variation_Selector}$/u
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u
const EMOJI_PART = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u
const FLAG_TAG = /^[\u{E0020}-\u{E007F}]$/u
const SPACE = /^[\s\u0085]$/u

/**
 * Zero-width and soft characters, the BOM, bidi controls, other controls and lone surrogates (which Postgres refuses).
 * Not the visible format characters of other scripts, which `\p{Cf}` would include.
 */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\uFEFF\uFFF9-\uFFFB]$/u

/** Whether a code point is any kind of space, tab or line break. U+FEFF is one to JavaScript, but has no width. */
export function isSpace(char: string): boolean {
  return SPACE.test(char) && char !== '\uFEFF'
}

/** Whether an invisible character is one that makes an emoji what it is: a joiner, a selector or a flag's tag. */
function belongsToEmoji(char: string, previous: string | undefined, next: string | undefined): boolean {
  if (previous === undefined) return false
  if (char === '\u200D') return EMOJI_PART.test(previous) && next !== undefined && PICTOGRAPH.test(next)
  if (VARIATION_SELECTOR.test(char)) return !isSpace(previous) && !VARIATION_SELECTOR.test(previous)
  return FLAG_TAG.test(char) && (previous === '🏴' || FLAG_TAG.test(previous))
}

/** Which of the code points of a text may stay: same length as `chars`. Spaces of every kind are kept. */
export function decideVisible(chars: readonly string[]): boolean[] {
  let previous: string | undefined
  return chars.map((char, index) => {
    const stays = isSpace(char) || !INVISIBLE.test(char) || belongsToEmoji(char, previous, chars[index + 1])
    if (stays) previous = char
    return stays
  })
}
