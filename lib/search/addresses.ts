import { parsePageNumber } from '@/lib/view-models/pagination'
import { tidyQuery } from './parseQuery'

/** What a search page depends on, as its address has it. */
export interface SearchAddress {
  query: string
  /** Slugs. */
  category: string | null
  author: string | null
  topic: string | null
  year: number | null
  /** From 1. */
  page: number
}

export const searchPath = '/tim-kiem'
export const suggestionPath = '/tim-kiem/goi-y'

export const nothingAsked: SearchAddress = {
  query: '',
  category: null,
  author: null,
  topic: null,
  year: null,
  page: 1,
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** One more than a page can have: results are counted up to here. */
export const mostResults = 300
export const resultsOnAPage = 10

/** Reads what it knows, and nothing else; null for a page that cannot be. */
export const readSearchAddress = (parameters: URLSearchParams): SearchAddress | null => {
  const read = (name: string) => parameters.get(name)?.trim() || null
  const readSlug = (name: string) => {
    const value = read(name)
    return value && slug.test(value) ? value : null
  }
  const year = read('nam')
  const pages = parameters.getAll('trang')
  const page = pages.length > 1 ? null : parsePageNumber(pages[0])
  if (page === null || page > mostResults / resultsOnAPage) return null
  return {
    query: tidyQuery(parameters.get('q') ?? ''),
    category: readSlug('chuyen-muc'),
    author: readSlug('tac-gia'),
    topic: readSlug('su-kien'),
    year: year && /^(?:19|20)\d\d$/.test(year) ? Number(year) : null,
    page,
  }
}

/** One address for one page. */
export const toSearchHref = ({ query, category, author, topic, year, page }: SearchAddress): string => {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  if (category) parameters.set('chuyen-muc', category)
  if (author) parameters.set('tac-gia', author)
  if (topic) parameters.set('su-kien', topic)
  if (year) parameters.set('nam', String(year))
  if (page > 1) parameters.set('trang', String(page))
  const text = parameters.toString()
  return text ? `${searchPath}?${text}` : searchPath
}

/** What is suggested depends on the plain words only; the last one is still being typed. */
export const toSuggestionHref = (words: string[]): string =>
  words.length > 0 ? `${suggestionPath}?q=${words.map(encodeURIComponent).join('+')}` : suggestionPath
