import type { Metadata } from 'next'

import type { Article, Image } from '@/lib/generated/payload-types'
import { toIsoWithOffset } from '@/lib/vietnamese/dates'
import { toArticleHref } from './addresses'
import { toDocument } from './relations'

export const toArticleMetadata = (article: Article): Metadata => {
  const image = toDocument<Image>(article.leadImage)
  return {
    title: article.title,
    description: article.lead || undefined,
    alternates: { canonical: toArticleHref(article.slug ?? '') },
    openGraph: {
      type: 'article',
      title: article.title ?? undefined,
      description: article.lead || undefined,
      url: toArticleHref(article.slug ?? ''),
      publishedTime: article.publishedAt ? toIsoWithOffset(article.publishedAt) : undefined,
      images: image?.url
        ? [{ url: image.url, width: image.width ?? undefined, height: image.height ?? undefined }]
        : [],
    },
  }
}
