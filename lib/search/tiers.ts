import type { SearchQuery } from './parseQuery'
import type { Word } from './words'

/** What the results are kept to; each by what an entry is tagged with (`search_entries.tags`). */
export interface SearchFilters {
  /** A category and all under it: any of them will do. */
  categories?: number[]
  author?: number
  topic?: number
  year?: number
}

/** A term as a tsquery takes it, whatever characters a word has. */
const quote = (term: string): string => `'${term.replace(/['\\]/g, '$&$&')}'`
const all = (terms: string[]): string[] => [...new Set(terms)].map(quote)

/** `khuyen hoc`, `hoc tinh`: each word with the one that follows. */
const toPairs = (words: Word[]): string[] =>
  words.slice(1).map(({ folded }, index) => `${words[index]?.folded} ${folded}`)

const toFilters = ({ categories, author, topic, year }: SearchFilters): string[] => [
  ...(categories?.length ? [`(${all(categories.map((id) => `#c:${id}`)).join(' | ')})`] : []),
  ...(author ? all([`#a:${author}`]) : []),
  ...(topic ? all([`#d:${topic}`]) : []),
  ...(year ? all([`#y:${year}`]) : []),
]

/**
 * Whom a query finds, in the order in which they are shown: as tsqueries, the best first. Everything with the marks as
 * they were typed comes before what has others; then where it stands: title, lead, anywhere; and what follows each other
 * before what is strewn over the text. The last one finds all.
 */
export const toTiers = ({ words, phrases }: SearchQuery, filters: SearchFilters = {}): string[] => {
  const always = [...all(phrases.flatMap(toPairs)), ...toFilters(filters)]
  const exact = (prefix: string) => all(words.map((word) => `${prefix}=${word.exact}`))
  const folded = (prefix: string) => all(words.map((word) => `${prefix}${word.folded}`))
  const pairs = all(toPairs(words))
  const everywhere = folded('')
  const tiers = [
    exact('t'),
    exact('l'),
    ...(pairs.length > 0 ? [[...exact(''), ...pairs]] : []),
    exact(''),
    folded('t:'),
    folded('l:'),
    ...(pairs.length > 0 ? [[...everywhere, ...pairs]] : []),
    everywhere,
  ]
  return tiers.map((terms) => [...terms, ...always].join(' & '))
}

/** Patterns of LIKE that the plain text has to fit: of two words the terms know whether they follow each other. */
export const toHeldPhrases = ({ phrases }: SearchQuery): string[] =>
  phrases.flatMap((words) => (words.length > 2 ? [`% ${words.map(({ folded }) => folded).join(' ')} %`] : []))

/** Titles in which all words but the last one stand, and one that begins with it. */
export const toTitleBeginnings = (words: Word[]): string => {
  const [last, ...others] = words.toReversed()
  return [...all(others.map(({ folded }) => `t:${folded}`)), `${quote(`t:${last?.folded ?? ''}`)}:*`].join(
    ' & ',
  )
}
