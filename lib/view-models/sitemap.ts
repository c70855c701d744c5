import { Readable } from 'node:stream'
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'

import type {
  Album,
  Article,
  Author,
  Category,
  Image,
  Question,
  Site,
  Topic,
} from '@/lib/generated/payload-types'
import { toIsoWithOffset } from '@/lib/vietnamese/dates'
import {
  siteMapHref,
  toAbsolute,
  toAlbumHref,
  toAlbumsHref,
  toArchiveHref,
  toArticleHref,
  toAuthorHref,
  toAuthorsHref,
  toCategoryHref,
  toMostReadHref,
  toQuestionHref,
  toQuestionsHref,
  toTopicHref,
  toTopicsHref,
} from './addresses'
import type { AlbumEntry } from './album'
import { nameless } from './chrome'
import { toDocument } from './relations'
import { toSharedPictures } from './sharedPicture'

/**
 * Addresses in one part at most. The protocol allows 50 000 and 50 MB; fewer are read sooner, by whoever makes the part
 * and by whoever asks for it.
 */
export const addressesOfAPart = 10_000

/** The part with the home page and the categories; all others but the next ones are months, as `2020-03` and `2020-03-2`. */
export const sectionsPart = 'chuyen-muc'

/** The part with the albums. */
export const albumsPart = 'thu-vien-anh'

/** The part with events and tags. */
export const topicsPart = 'dong-su-kien'

export const authorsPart = 'tac-gia'

/** The part with the years and months that have articles. */
export const archivePart = 'luu-tru'
/** The part with the public questions. */
export const questionsPart = 'hoi-dap'

export interface SitemapEntry {
  href: string
  /** ISO 8601 with offset. */
  changedAt?: string
  /** Of pictures that it shows. */
  pictures?: string[]
  news?: { publication: string; title: string; publishedAt: string }
}

export interface MonthPart {
  /** As `2020-03`. */
  month: string
  /** From 1. */
  page: number
}

/** The parts of a month; the first has no number in its name. */
export const toMonthParts = ({ name, count }: { name: string; count: number }): string[] =>
  Array.from({ length: Math.ceil(count / addressesOfAPart) }, (_, index) =>
    index === 0 ? name : `${name}-${index + 1}`,
  )

/** Null for what is no part of a month. */
export const parseMonthPart = (part: string): MonthPart | null => {
  const [, month, number = '1'] = /^(\d{4}-\d{2})(?:-([1-9]\d{0,3}))?$/.exec(part) ?? []
  // One address for one part.
  if (!month || part === `${month}-1`) return null
  return { month, page: Number(number) }
}

export const toSectionEntries = (categories: Category[]): SitemapEntry[] => [
  { href: '/' },
  { href: siteMapHref },
  { href: toMostReadHref() },
  ...categories.flatMap(({ slug }) => (slug ? [{ href: toCategoryHref(slug) }] : [])),
]

type ListedArticle = Pick<Article, 'slug' | 'updatedAt'> & Partial<Pick<Article, 'leadImage'>>

export const toArticleEntries = (articles: ListedArticle[]): SitemapEntry[] =>
  articles.flatMap(({ slug, updatedAt, leadImage }) =>
    slug
      ? [
          {
            href: toArticleHref(slug),
            changedAt: toIsoWithOffset(updatedAt),
            pictures: toPictureHrefs(toDocument<Image>(leadImage)),
          },
        ]
      : [],
  )

const toPictureHrefs = (image: Image | null): string[] => toSharedPictures(image).map(({ url }) => url)

export const toAlbumSitemapEntries = (
  albums: (Omit<AlbumEntry, 'album'> & { album: ListedAlbum })[],
): SitemapEntry[] => [
  { href: toAlbumsHref() },
  ...albums.flatMap(({ album: { slug, updatedAt }, cover }) =>
    slug
      ? [{ href: toAlbumHref(slug), changedAt: toIsoWithOffset(updatedAt), pictures: toPictureHrefs(cover) }]
      : [],
  ),
]

type ListedAlbum = Pick<Album, 'slug' | 'updatedAt'>

export const toNewsEntries = (
  articles: Pick<Article, 'slug' | 'title' | 'publishedAt'>[],
  site: Site,
): SitemapEntry[] =>
  articles.flatMap(({ slug, title, publishedAt }) =>
    slug && publishedAt
      ? [
          {
            href: toArticleHref(slug),
            news: { publication: site.name || nameless, title, publishedAt: toIsoWithOffset(publishedAt) },
          },
        ]
      : [],
  )

const emptySitemap =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'
export const toTopicEntries = (topics: Pick<Topic, 'kind' | 'slug'>[]): SitemapEntry[] => [
  { href: toTopicsHref() },
  ...topics.flatMap((topic) => (topic.slug ? [{ href: toTopicHref(topic) }] : [])),
]

export const toAuthorEntries = (authors: Pick<Author, 'slug'>[]): SitemapEntry[] => [
  { href: toAuthorsHref() },
  ...authors.flatMap(({ slug }) => (slug ? [{ href: toAuthorHref(slug) }] : [])),
]

/** @param months as `2020-03` */
export const toArchiveEntries = (months: string[]): SitemapEntry[] =>
  ['', ...new Set(months.map((month) => month.slice(0, 4))), ...months].map((date) => ({
    href: toArchiveHref(date),
  }))

export const toQuestionSitemapEntries = (
  questions: Pick<Question, 'slug' | 'updatedAt'>[],
): SitemapEntry[] => [
  { href: toQuestionsHref() },
  ...questions.flatMap(({ slug, updatedAt }) =>
    slug ? [{ href: toQuestionHref(slug), changedAt: toIsoWithOffset(updatedAt) }] : [],
  ),
]

/** @param site address of the portal without a slash at its end */
export const toSitemap = async (entries: SitemapEntry[], site: string): Promise<string> => {
  // The library refuses to write one; two days without news are no error.
  if (entries.length === 0) return emptySitemap
  const items = entries.map((entry) => toItem(entry, site))
  const has = (part: 'news' | 'pictures') => entries.some((entry) => entry[part])
  const namespaces = { news: has('news'), image: has('pictures'), video: false, xhtml: false }
  const stream = Readable.from(items).pipe(new SitemapStream({ hostname: site, xmlns: namespaces }))
  return (await streamToPromise(stream)).toString()
}

const toItem = ({ href, changedAt, pictures = [], news }: SitemapEntry, site: string) => ({
  url: href,
  lastmod: changedAt,
  img: pictures.map((picture) => ({ url: toAbsolute(site, picture) })),
  ...(news && {
    news: {
      publication: { name: news.publication, language: 'vi' },
      publication_date: news.publishedAt,
      title: news.title,
    },
  }),
})

export const toSitemapIndex = async (hrefs: string[], site: string): Promise<string> => {
  const items = hrefs.map((href) => ({ url: toAbsolute(site, href) }))
  return (await streamToPromise(Readable.from(items).pipe(new SitemapIndexStream()))).toString()
}
