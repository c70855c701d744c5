import type { TextPiece } from '@/lib/search/highlight'
import type { DateTimeText, LinkText, Pagination, Picture } from './types'

/** What the search page shows, in finished values, as in `types.ts`. */

export interface SearchOption {
  value: string
  name: string
}

/** One choice by which the results are narrowed. */
export interface SearchChoice {
  /** Of the parameter. */
  name: string
  label: string
  /** What stands for no choice. */
  every: string
  options: SearchOption[]
  /** Empty where nothing is chosen. */
  value: string
}

export interface SearchResult {
  href: string
  title: TextPiece[]
  /** The part of the text in which it was found. */
  snippet: TextPiece[]
  /** A category, or what else it is. */
  section: LinkText | null
  publishedAt: DateTimeText
  picture: Picture | null
}

export interface SearchPage {
  query: string
  choices: SearchChoice[]
  isNarrowed: boolean
  /** `12 kết quả cho “khuyến học”`; empty while nothing is asked. */
  outcome: string
  results: SearchResult[]
  /** Null where there are results, or nothing near. */
  meant: LinkText | null
  /** The same question without what it was narrowed by; null where it was not. */
  everywhereHref: string | null
  pagination: Pagination
}
