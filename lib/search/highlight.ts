import type { SearchQuery } from './parseQuery'
import { placeWords, type PlacedWord } from './words'

/** A piece of text, marked where it is what was searched for. Joined, the pieces are the text. */
export interface TextPiece {
  text: string
  isMarked: boolean
}

/** Characters of a snippet. */
const snippetLength = 220
/** How far from the beginning a snippet is looked for, in words. */
const searchedWords = 5000

interface Range {
  start: number
  end: number
}

/** Without marks, since that is how it was found. A word of a phrase counts as part of it only. */
const findMatches = (placed: PlacedWord[], { words, phrases }: SearchQuery): Range[] => {
  const inPhrases = new Set(phrases.flat())
  const single = new Set(words.filter((word) => !inPhrases.has(word)).map(({ folded }) => folded))
  const ranges: Range[] = []
  for (let index = 0; index < placed.length; index += 1) {
    const first = placed[index]!
    const phrase = phrases.find((wanted) =>
      wanted.every(({ folded }, offset) => placed[index + offset]?.folded === folded),
    )
    if (phrase) {
      index += phrase.length - 1
      ranges.push({ start: first.start, end: placed[index]!.end })
    } else if (single.has(first.folded)) ranges.push({ start: first.start, end: first.end })
  }
  return ranges
}

/** What stands directly beside each other is one mark. */
const join = (ranges: Range[], text: string): Range[] => {
  const joined: Range[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && /^\s+$/u.test(text.slice(last.end, range.start))) last.end = range.end
    else joined.push({ ...range })
  }
  return joined
}

const toPieces = (text: string, ranges: Range[], from: number, to: number): TextPiece[] => {
  const pieces: TextPiece[] = []
  let place = from
  const add = (end: number, isMarked: boolean) => {
    if (end > place) pieces.push({ text: text.slice(place, end), isMarked })
    place = Math.max(place, end)
  }
  for (const { start, end } of ranges) {
    if (end <= from || start >= to) continue
    add(Math.max(start, from), false)
    add(Math.min(end, to), true)
  }
  add(to, false)
  return pieces
}

/** The whole of a short text. */
export const markText = (text: string, query: SearchQuery): TextPiece[] => {
  const ranges = join(findMatches([...placeWords(text)], query), text)
  return toPieces(text, ranges, 0, text.length)
}

/**
 * The part of a text that says most of what was searched for: the first of those with the most different words of the
 * query. Null where none of them stands.
 */
export const toSnippet = (text: string, query: SearchQuery): TextPiece[] | null => {
  const placed: PlacedWord[] = []
  for (const word of placeWords(text)) if (placed.push(word) >= searchedWords) break
  const matches = findMatches(placed, query)
  const [first] = matches
  if (!first) return null
  let best = { from: first, worth: 0 }
  for (let begin = 0, end = 0; begin < matches.length; begin += 1) {
    const from = matches[begin]!
    while (end < matches.length && matches[end]!.end - from.start <= snippetLength * 0.7) end += 1
    const inside = matches.slice(begin, Math.min(end, begin + 40))
    const worth = new Set(inside.map((range) => text.slice(range.start, range.end).toLowerCase())).size
    if (worth > best.worth) best = { from, worth }
  }
  const { from, to } = toWindow(text, best.from.start, placed)
  const pieces = toPieces(text, join(matches, text), from, to).map((piece) => ({
    ...piece,
    text: piece.text.replace(/\s+/gu, ' '),
  }))
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ]
}

/** From the beginning of the sentence where that is near, else some words before; to the end of a word. */
const toWindow = (text: string, start: number, placed: PlacedWord[]): { from: number; to: number } => {
  const before = text.slice(Math.max(0, start - 80), start)
  const sentence = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '))
  let from: number
  if (start <= 80) from = 0
  else if (sentence >= 0) from = start - before.length + sentence + 1
  else from = placed.find((word) => word.start >= start - 50)?.start ?? start
  while (from < start && /\s/u.test(text[from] ?? '')) from += 1
  const limit = Math.max(from + snippetLength, start + 60)
  if (limit >= text.length) return { from, to: text.length }
  const last = placed.findLast((word) => word.end <= limit)
  return { from, to: Math.max(last?.end ?? limit, start) }
}
