import { Readable } from 'node:stream'
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'

import type { Album, Article, Category } from '@/lib/generated/payload-types'
import { toIsoWithOffset } from '@/lib/vietnamese/dates'
import { toAbsolute, toAlbumHref, toAlbumsHref, toArticleHref, toCategoryHref } from './addresses'

/** The part with the home page and the categories; all others but the next are months, as `2020-03`. */
export const sectionsPart = 'chuyen-muc'

/** The part with the albums. */
export const albumsPart = 'thu-vien-anh'

export interface SitemapEntry {
  href: string
  /** ISO 8601 with offset. */
  changedAt?: string
}

export const toSectionEntries = (categories: Category[]): SitemapEntry[] => [
  { href: '/' },
  ...categories.flatMap(({ slug }) => (slug ? [{ href: toCategoryHref(slug) }] : [])),
]

export const toArticleEntries = (articles: Pick<Article, 'slug' | 'updatedAt'>[]): SitemapEntry[] =>
  articles.flatMap(({ slug, updatedAt }) =>
    slug ? [{ href: toArticleHref(slug), changedAt: toIsoWithOffset(updatedAt) }] : [],
  )

export const toAlbumSitemapEntries = (albums: Pick<Album, 'slug' | 'updatedAt'>[]): SitemapEntry[] => [
  { href: toAlbumsHref() },
  ...albums.flatMap(({ slug, updatedAt }) =>
    slug ? [{ href: toAlbumHref(slug), changedAt: toIsoWithOffset(updatedAt) }] : [],
  ),
]

/** @param site address of the portal without a slash at its end */
export const toSitemap = async (entries: SitemapEntry[], site: string): Promise<string> => {
  const items = entries.map(({ href, changedAt }) => ({ url: href, lastmod: changedAt }))
  const namespaces = { news: false, video: false, xhtml: false, image: false }
  const stream = Readable.from(items).pipe(new SitemapStream({ hostname: site, xmlns: namespaces }))
  return (await streamToPromise(stream)).toString()
}

export const toSitemapIndex = async (hrefs: string[], site: string): Promise<string> => {
  const items = hrefs.map((href) => ({ url: toAbsolute(site, href) }))
  return (await streamToPromise(Readable.from(items).pipe(new SitemapIndexStream()))).toString()
}
