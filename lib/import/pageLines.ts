import { foldForSearch } from '@/lib/vietnamese/folding'
import { normaliseText } from '@/lib/vietnamese/typography'

/** One line of a saved page that says something. On the old site every paragraph is one line. */
export interface PageLine {
  /** Normalised: NFC, single spaces, paired quotes. */
  text: string
  /** As it was saved, but for outer spaces. */
  raw: string
  /** Spaces and NBSPs before the text: the old editor pushed bylines to the right with them. */
  indent: number
}

/** From this many leading spaces on, a line was pushed to the right on purpose. */
const RIGHT_ALIGNED = 10

/** The lines of a page without blank ones and without rules drawn from punctuation (`***`, `-----`). */
export function toLines(text: string): PageLine[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => ({ text: normaliseText(line), raw: line.trim(), indent: line.search(/\S|$/u) }))
    .filter((line) => /[\p{L}\p{N}]/u.test(line.text))
}

export function isRightAligned(line: PageLine): boolean {
  return line.indent >= RIGHT_ALIGNED
}

/** Whether two lines say the same, whatever their case, spaces and tone placement. */
export function isSameText(a: string, b: string): boolean {
  return foldForSearch(a) === foldForSearch(b)
}

export function endsLikeSentence(text: string): boolean {
  return /[.!?…:;,][”"’)]*$/u.test(text)
}

/** A question in an interview, with the one who asks. */
const QUESTION = /^[^:]{1,30}:\s.*\?$/u

/** A short line that ends without punctuation and begins like a title: a headline, a heading, an alternative text. */
export function isHeadline(text: string): boolean {
  if (text.length > 120 || QUESTION.test(text)) return false
  return /^[“(]?[\p{Lu}\p{Nd}]/u.test(text) && !/[.,;:…!]$/u.test(text)
}

/** A text as it is named in a report to an editor: its beginning, in quotes. */
export function toExcerpt(text: string): string {
  const limit = 60
  if (text.length <= limit) return `“${text}”`
  const cut = text.slice(0, limit)
  return `“${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : limit)}…”`
}
