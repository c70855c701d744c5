import { isSpace } from './invisible'

/** Guillemets and single quotes are an author's choice (or the apostrophe of `H'Mông`) and stay as they are. */
const QUOTES = new Set(['"', '“', '”', '„', '‟', '＂'])

/** After these a quote may begin, besides after a space or at the start. */
const BEFORE_OPENING = /^[\p{Ps}\p{Pd}\p{Pi}:;,/=+|]$/u
/** Before these a quote may end, besides before a space or at the end. */
const AFTER_CLOSING = /^[\p{Pe}\p{Pd}\p{Pf}.,:;!?…/|]$/u
const OPENING_BRACKET = /^\p{Ps}$/u
const DIGIT = /^\p{Nd}$/u

type Role = 'open' | 'close' | 'either'

interface Quote {
  index: number
  role: Role
  /** A straight quote right behind a digit may be a mark of inches or of seconds (`15"`, `21°42'15"B`). */
  mayBeUnit: boolean
}

/** What the neighbours of a quote (undefined at the ends of the text) say about it. */
function decideRole(left: string | undefined, right: string | undefined): Role {
  const afterGap = left === undefined || isSpace(left)
  const beforeGap = right === undefined || isSpace(right)
  const mayOpen = !beforeGap && (afterGap || BEFORE_OPENING.test(left))
  const mayClose = !afterGap && !OPENING_BRACKET.test(left) && (beforeGap || AFTER_CLOSING.test(right))
  if (mayOpen === mayClose) return 'either'
  return mayOpen ? 'open' : 'close'
}

/** The quotes of a text. Quotes that touch share their neighbours, so that `"“abc”"` nests. */
function findQuotes(chars: readonly string[]): Quote[] {
  const rights: (string | undefined)[] = []
  let right: string | undefined
  for (let index = chars.length - 1; index >= 0; index -= 1) {
    rights[index] = right
    if (!QUOTES.has(chars[index]!)) right = chars[index]
  }
  const quotes: Quote[] = []
  let left: string | undefined
  chars.forEach((char, index) => {
    if (!QUOTES.has(char)) {
      left = char
      return
    }
    const mayBeUnit = char === '"' && DIGIT.test(chars[index - 1] ?? '')
    quotes.push({ index, role: decideRole(left, rights[index]), mayBeUnit })
  })
  return quotes
}

/** Whether a quote behind a digit is not needed as a partner: the quotes that close after it do for all that are open. */
function isUnitMark(quotes: readonly Quote[], position: number, depth: number): boolean {
  let closing = 0
  while (closing < depth && quotes[position + 1 + closing]?.role === 'close') closing += 1
  return closing >= depth
}

/** What a quote does, when its neighbours leave it open: its own shape decides, then whether one waits to be closed. */
function settleRole(role: Role, char: string, depth: number): 'open' | 'close' {
  if (role !== 'either') return role
  if (char === '“' || char === '„') return 'open'
  if (char === '”') return 'close'
  return depth > 0 ? 'close' : 'open'
}

/**
 * Pairs the double quotes of one paragraph to `“…”`: straight, mismatched, reversed and nested ones. A quote without a
 * partner, an empty pair and a mark of inches stay as they were. Takes and gives code points, as many as came.
 */
export function pairQuotes(chars: readonly string[]): string[] {
  const paired = [...chars]
  const quotes = findQuotes(chars)
  const open: number[] = []
  quotes.forEach(({ index, role, mayBeUnit }, position) => {
    if (mayBeUnit && isUnitMark(quotes, position, open.length)) return
    const opening = open.at(-1)
    if (settleRole(role, chars[index]!, open.length) === 'open' || opening === index - 1) {
      open.push(index)
    } else if (opening !== undefined) {
      open.pop()
      paired[opening] = '“'
      paired[index] = '”'
    }
  })
  return paired
}
