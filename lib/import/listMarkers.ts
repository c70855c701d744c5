/** What a line of a list begins with. Lists were typed by hand on the old site: `1-`, `1.`, `1)`, `(1)`, `a)`, `-`, `+`. */
export interface ListMarker {
  kind: 'number' | 'letter' | 'bullet'
  /** Kind and punctuation: only items of one style form a list. */
  style: string
  /** Position that the marker names, from 1; 0 for bullets. */
  value: number
  /** The item without its marker. */
  item: string
}

/** The delimiter is followed by a space or by a word, so that `1.230`, `20-11` and `5 - 7` are no markers. */
const NUMBER = /^(\d{1,2})(?:([-–.)/])(?:\s+|(?=[\p{L}“"(]))|\s([-–])\s(?=\D))(.+)$/u
const NUMBER_IN_BRACKETS = /^\((\d{1,2})\)\s*(.+)$/u
const LETTER = /^(?:\(([a-zđ])\)\s*|([a-zđ])(?:(\))\s*|([-–./])\s+))(.+)$/u
/** Word's bullets from symbol fonts lie in the private use area. */
const BULLET = /^([-–—+•*·▪■●○◦✓✔➢➤►»\uF000-\uF0FF])(?:\s+|(?=[^\s\d]))(.+)$/u

/** Vietnamese lists go on `c d đ e g`, others `c d e f g`: a letter may follow another in either. */
const ALPHABETS = ['abcdđeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz']

export function readMarker(text: string): ListMarker | null {
  const bracketed = NUMBER_IN_BRACKETS.exec(text)
  if (bracketed) return { kind: 'number', style: '(1)', value: Number(bracketed[1]), item: bracketed[2]! }

  const numbered = NUMBER.exec(text)
  if (numbered) {
    const delimiter = numbered[2] ?? numbered[3]!
    return { kind: 'number', style: `1${delimiter}`, value: Number(numbered[1]), item: numbered[4]! }
  }
  const lettered = LETTER.exec(text)
  if (lettered) {
    const letter = lettered[1] ?? lettered[2]!
    const style = lettered[1] ? '(a)' : `a${lettered[3] ?? lettered[4]!}`
    return { kind: 'letter', style, value: letter.codePointAt(0)!, item: lettered[5]! }
  }
  const bullet = BULLET.exec(text)
  return bullet ? { kind: 'bullet', style: 'bullet', value: 0, item: bullet[2]! } : null
}

/** Whether a marker continues the list that another one belongs to. */
export function follows(marker: ListMarker, previous: ListMarker): boolean {
  if (marker.style !== previous.style) return false
  if (marker.kind === 'bullet') return true
  if (marker.kind === 'number') return marker.value === previous.value + 1
  const letters = String.fromCodePoint(previous.value) + String.fromCodePoint(marker.value)
  return ALPHABETS.some((alphabet) => alphabet.includes(letters))
}

/** The number that an item has in a numbered list: letters count from a. */
export function toOrdinal(marker: ListMarker): number {
  if (marker.kind !== 'letter') return marker.value
  return ALPHABETS[0]!.indexOf(String.fromCodePoint(marker.value)) + 1 || 1
}
