import type { Metadata } from 'next'

import type { Article, Image } from '@/lib/generated/payload-types'
import { toIsoWithOffset } from '@/lib/vietnamese/dates'
import { toArticleHref, toPictureHref } from './addresses'
import { toBylines } from './article'
import { toDocument } from './relations'

/** Where the page stands for search engines, and where its news can be followed. */
export const toAlternates = (canonical: string): Metadata['alternates'] => ({
  canonical,
  types: { 'application/rss+xml': '/rss.xml' },
})

export const toArticleMetadata = (article: Article): Metadata => ({
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
    images: toSharedPicture(toDocument<Image>(article.leadImage)),
  },
})

/** Other sites want a JPEG, 1 200 pixels wide; a smaller picture is shared as it is. */
export const toSharedPicture = (image: Image | null) => {
  const jpeg = image?.sizes?.jpeg
  const file = jpeg?.filename ? jpeg : image
  if (!file?.filename) return []
  return [
    {
      url: toPictureHref(file.filename),
      width: file.width ?? undefined,
      height: file.height ?? undefined,
    },
  ]
}
