import type { Metadata } from 'next'

import type { Article } from '@/lib/generated/payload-types'
import { toIsoWithOffset } from '@/lib/vietnamese/dates'
import { toArticleHref, toFeedHref } from './addresses'
import { toBylines } from './article'
import type { SharedPicture } from './sharedPicture'

/** What can be followed: the news of the portal, or those that are listed at `base`. */
interface FollowedList {
  base: string
  /** Null for the whole portal. */
  title: string | null
}

/** Where the page stands for search engines, and where its news can be followed. */
export const toAlternates = (canonical: string, ...lists: FollowedList[]): Metadata['alternates'] => {
  const followed: FollowedList[] = [...lists, { base: '/', title: null }]
  const toFeeds = (format: 'rss' | 'atom') =>
    followed.map(({ base, title }) => ({ url: toFeedHref(base, format), title: title ?? undefined }))
  return {
    canonical,
    types: { 'application/rss+xml': toFeeds('rss'), 'application/atom+xml': toFeeds('atom') },
  }
}

/** @param picture what other sites show beside a link to it */
export const toArticleMetadata = (article: Article, picture: SharedPicture): Metadata => ({
  title: article.title,
  description: article.lead || undefined,
  authors: toBylines(article).map(({ name, href }) => ({ name, url: href ?? undefined })),
  alternates: toAlternates(toArticleHref(article.slug ?? '')),
  openGraph: {
    type: 'article',
    title: article.title ?? undefined,
    description: article.lead || undefined,
    url: toArticleHref(article.slug ?? ''),
    publishedTime: article.publishedAt ? toIsoWithOffset(article.publishedAt) : undefined,
    images: [picture],
  },
})
