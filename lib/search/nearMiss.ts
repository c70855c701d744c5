import type { Word } from './words'

/** A word that texts have, and how near it is to what was typed: 1 the same, 0 nothing in common. */
export interface Candidate {
  word: string
  nearness: number
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Longer ones are compared by their trigrams only. */
const longestSlip = 15

/** Everything that one slip of the finger makes of a word: a letter too many, too few, another one, two the wrong way round. */
export const listSlips = (word: string): string[] => {
  const slips = new Set<string>()
  if (word.length > longestSlip) return []
  for (let index = 0; index <= word.length; index += 1) {
    const [head, tail] = [word.slice(0, index), word.slice(index)]
    if (tail) slips.add(head + tail.slice(1))
    if (tail.length > 1) slips.add(head + tail[1] + tail[0] + tail.slice(2))
    for (const letter of letters) {
      slips.add(head + letter + tail)
      if (tail) slips.add(head + letter + tail.slice(1))
    }
  }
  slips.delete(word)
  slips.delete('')
  return [...slips]
}

/** `khuyenhoc` as `khuyen hoc`, at every place where it may have been. */
export const listSplits = (word: string): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => [
    word.slice(0, index + 2),
    word.slice(index + 2),
  ])

export const toPair = (first: string, second: string): string => `${first} ${second}`

/**
 * One word for each that was typed, so that as many as possible follow each other somewhere, and then so that they are
 * as near as possible to what was typed.
 * @param columns at least one candidate for each word
 * @param follows pairs of words that stand beside each other in some text
 */
export const chooseWords = (columns: Candidate[][], follows: ReadonlySet<string>): string[] => {
  interface Path {
    words: string[]
    worth: number
  }
  let paths: Path[] = [{ words: [], worth: 0 }]
  for (const column of columns) {
    paths = column.map(({ word, nearness }) => {
      const [best] = paths
        .map((path) => {
          const previous = path.words.at(-1)
          const fits = previous !== undefined && follows.has(toPair(previous, word))
          return { words: [...path.words, word], worth: path.worth + nearness + (fits ? 1 : 0) }
        })
        .sort((a, b) => b.worth - a.worth)
      return best!
    })
  }
  return paths.sort((a, b) => b.worth - a.worth)[0]?.words ?? []
}

/** Whether a correction says something else than what was typed. */
export const isOther = (typed: Word[], corrected: string[]): boolean =>
  typed.map(({ folded }) => folded).join(' ') !== corrected.join(' ')
