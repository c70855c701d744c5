import { decideVisible, isSpace } from './invisible'
import { pairQuotes } from './quotes'

/** One code point and the text node that it came from. */
interface Glyph {
  char: string
  run: number
}

const NBSP = '\u00A0'
const NO_BREAK_SPACES = new Set([NBSP, '\u202F'])

/** Abbreviations (lower case, without their dot) that must not be parted from the name behind them. */
const ABBREVIATIONS = new Set(
  'bs cn cv ds gs h ks kts ls nsnd nsưt ngnd ngưt nxb p pgs q st t tg th ths tp ts tt tx x'.split(' '),
)

const LETTER = /^\p{L}$/u
const DIGIT = /^\p{Nd}$/u
const MARK = /^\p{M}$/u
/** A unit, a currency, a percentage or a further group of digits. */
const COUNTED = /^[\p{L}\p{Nd}\p{Sc}%‰°]$/u

/** Splits text nodes into code points without the invisible ones. */
function toGlyphs(runs: readonly string[]): Glyph[] {
  const glyphs = runs.flatMap((text, run) => Array.from(text, (char) => ({ char, run })))
  const visible = decideVisible(glyphs.map(({ char }) => char))
  return glyphs.filter((_, index) => visible[index])
}

/** NFC. A mark that was cut off from its letter by a boundary between runs goes back to the letter. */
function compose(glyphs: readonly Glyph[]): Glyph[] {
  const texts: string[] = []
  let owner = 0
  let afterSpace = true
  for (const { char, run } of glyphs) {
    if (afterSpace || !MARK.test(char)) owner = run
    texts[owner] = (texts[owner] ?? '') + char
    afterSpace = isSpace(char)
  }
  // Array.from also fills the holes of runs that are empty.
  return Array.from(texts, (text) => text ?? '').flatMap((text, run) =>
    Array.from(text.normalize('NFC'), (char) => ({ char, run })),
  )
}

/** Whether the text ends with an abbreviation and its dot. */
function endsWithAbbreviation(glyphs: readonly Glyph[]): boolean {
  const tail = glyphs.slice(-6).map(({ char }) => char)
  const word = /(\p{L}+)\.$/u.exec(tail.join(''))?.[1]
  return word !== undefined && ABBREVIATIONS.has(word.toLowerCase())
}

/**
 * Where a no-break space binds: between a number and its unit or the next group of digits (`178 triệu`, `20 %`),
 * between a word and its number (`Điều 5`), and behind an abbreviation (`TP. Yên Bái`).
 */
function binds(before: readonly Glyph[], next: string): boolean {
  const previous = before.at(-1)?.char ?? ''
  if (DIGIT.test(previous)) return COUNTED.test(next)
  if (LETTER.test(previous)) return DIGIT.test(next)
  return LETTER.test(next) && endsWithAbbreviation(before)
}

/** One space for every run of spaces, none at both ends; a single NBSP stays one only where it binds. */
function foldSpaces(glyphs: readonly Glyph[]): Glyph[] {
  const folded: Glyph[] = []
  let gap: Glyph[] = []
  for (const glyph of glyphs) {
    if (isSpace(glyph.char)) {
      gap.push(glyph)
      continue
    }
    const first = gap[0]
    if (first && folded.length > 0) {
      const isBound = gap.length === 1 && NO_BREAK_SPACES.has(first.char) && binds(folded, glyph.char)
      folded.push({ char: isBound ? NBSP : ' ', run: first.run })
    }
    gap = []
    folded.push(glyph)
  }
  return folded
}

/**
 * Normalises the text nodes of one paragraph, in order, and gives as many strings back. Spaces fold and quotes pair
 * across the boundaries; a space at a boundary stays in the run where it begins, and the paragraph is trimmed at its
 * two ends. A run can become empty. The rules are those of `normaliseText`. Idempotent.
 */
export function normaliseRuns(runs: string[]): string[] {
  const glyphs = foldSpaces(compose(toGlyphs(runs)))
  const chars = pairQuotes(glyphs.map(({ char }) => char))
  const texts = runs.map((): string[] => [])
  glyphs.forEach(({ run }, index) => texts[run]?.push(chars[index]!))
  return texts.map((text) => text.join(''))
}

/**
 * Normalises one line of text (title, caption, lead): NFC; one space for runs of spaces, NBSPs, tabs and line breaks;
 * NBSP only where it binds; double quotes paired `“…”`; invisible characters dropped, except inside emoji; trimmed.
 * Words are never changed: `hòa` and `hoà` both stay. Idempotent.
 */
export function normaliseText(text: string): string {
  return normaliseRuns([text])[0] ?? ''
}

/** Normalises line by line, with `\n` between lines and at most one blank line in a row, none at both ends. Idempotent. */
export function normaliseMultiline(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map(normaliseText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}
