import type { Author, Category, Topic } from '@/lib/generated/payload-types'
import {
  mostResults,
  nothingAsked,
  resultsOnAPage,
  toSearchHref,
  type SearchAddress,
} from '@/lib/search/addresses'
import { markText, toSnippet, type TextPiece } from '@/lib/search/highlight'
import type { SearchQuery } from '@/lib/search/parseQuery'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { toAlbumCard, type AlbumEntry } from './album'
import { toAlbumsHref } from './addresses'
import { toPagination } from './pagination'
import { toStory, type StoryDocument } from './story'
import type { SearchChoice, SearchOption, SearchPage, SearchResult } from './searchTypes'

type Hit = { body: string; more: string } & (
  | { kind: 'article'; article: StoryDocument }
  | { kind: 'album'; album: AlbumEntry & { album: { description?: string | null } } }
)

interface Outcome {
  total: number
  hits: Hit[]
  /** How much of what was found is tagged with what (lib/queries/search.ts). */
  tags: Record<string, number>
  /** Null where something was found, or nothing is near. */
  meant: string | null
}

interface Surroundings {
  categories: Category[]
  authors: Pick<Author, 'id' | 'name' | 'slug'>[]
  topics: Pick<Topic, 'id' | 'name' | 'slug'>[]
}

export const toSearchPage = (
  address: SearchAddress,
  query: SearchQuery,
  { total, hits, tags, meant }: Outcome,
  around: Surroundings,
): SearchPage => {
  const isNarrowed = Boolean(address.category || address.author || address.topic || address.year)
  const pages = Math.max(1, Math.ceil(Math.min(total, mostResults) / resultsOnAPage))
  return {
    query: address.query,
    choices: toChoices(address, tags, around),
    isNarrowed,
    outcome: toOutcome(address.query, query, total),
    results: hits.map((hit) => toResult(hit, query)),
    meant: meant ? { name: meant, href: toSearchHref({ ...address, query: meant, page: 1 }) } : null,
    everywhereHref: isNarrowed ? toSearchHref({ ...nothingAsked, query: address.query }) : null,
    pagination: toPagination(address.page, pages, (page) => toSearchHref({ ...address, page })),
  }
}

const toOutcome = (text: string, { words }: SearchQuery, total: number): string => {
  if (words.length === 0) return text ? 'Hãy gõ ít nhất một chữ hoặc một số.' : ''
  if (total === 0) return `Không tìm thấy kết quả nào cho “${text}”`
  const count = total > mostResults ? `Hơn ${formatNumber(mostResults)}` : formatNumber(total)
  return `${count} kết quả cho “${text}”`
}

const toResult = (hit: Hit, query: SearchQuery): SearchResult => {
  switch (hit.kind) {
    case 'article': {
      const { title, href, lead, category, publishedAt, picture } = toStory(hit.article)
      return {
        href,
        title: markText(title, query),
        snippet: chooseSnippet([hit.body, lead, hit.more], query),
        section: category,
        publishedAt,
        picture,
      }
    }
    case 'album': {
      const { title, href, date, cover } = toAlbumCard(hit.album)
      return {
        href,
        title: markText(title, query),
        snippet: chooseSnippet([hit.album.album.description ?? '', hit.more], query),
        section: { name: 'Album ảnh', href: toAlbumsHref() },
        publishedAt: date,
        picture: cover,
      }
    }
  }
}

/** From the first of these texts in which it stands; else the beginning of what there is. */
const chooseSnippet = (texts: string[], query: SearchQuery): TextPiece[] => {
  for (const text of texts) {
    const snippet = toSnippet(text, query)
    if (snippet) return snippet
  }
  const [body = '', lead = ''] = texts
  const text = (lead || body).slice(0, 300)
  return text ? [{ text, isMarked: false }] : []
}

const toTagged = (tags: Record<string, number>, prefix: string): string[] =>
  Object.entries(tags)
    .filter(([tag]) => tag.startsWith(prefix))
    .sort(([, a], [, b]) => b - a)
    .map(([tag]) => tag.slice(prefix.length))

/** Ids of authors or topics, those with the most results first, as many as a list can show. */
export const listTagged = (kind: 'a' | 'd', tags: Record<string, number>): number[] =>
  toTagged(tags, `#${kind}:`).slice(0, 30).map(Number)

const withChosen = (options: SearchOption[], chosen: string | null): SearchOption[] =>
  !chosen || options.some(({ value }) => value === chosen)
    ? options
    : [{ value: chosen, name: chosen }, ...options]

/** What would leave nothing over, or everything, is no choice, unless it has been made. */
const toChoices = (
  { category, author, topic, year }: SearchAddress,
  tags: Record<string, number>,
  { categories, authors, topics }: Surroundings,
): SearchChoice[] => {
  const choices: SearchChoice[] = [
    {
      name: 'chuyen-muc',
      label: 'Chuyên mục',
      every: 'Mọi chuyên mục',
      options: categories.flatMap(({ name, slug }) => (slug ? [{ value: slug, name }] : [])),
      value: category ?? '',
    },
    {
      name: 'nam',
      label: 'Năm',
      every: 'Mọi năm',
      options: withChosen(
        toTagged(tags, '#y:')
          .sort((a, b) => Number(b) - Number(a))
          .map((value) => ({ value, name: value })),
        year ? String(year) : null,
      ),
      value: year ? String(year) : '',
    },
    {
      name: 'tac-gia',
      label: 'Tác giả',
      every: 'Mọi tác giả',
      options: authors.flatMap(({ name, slug }) => (slug ? [{ value: slug, name }] : [])),
      value: author ?? '',
    },
    {
      name: 'su-kien',
      label: 'Dòng sự kiện',
      every: 'Mọi sự kiện',
      options: topics.flatMap(({ name, slug }) => (slug ? [{ value: slug, name }] : [])),
      value: topic ?? '',
    },
  ]
  return choices.filter(({ options }) => options.length > 0)
}
