import { formatDateTime } from '@/lib/vietnamese/dates'
import type { Article, Category, Image } from '@/lib/generated/payload-types'
import { toArticleHref, toAbsolute } from './addresses'
import { toBody } from './body'
import { toAncestors } from './categoryTree'
import { toPicture } from './picture'
import { toDocument } from './relations'
import {
  toCategoryLink,
  toDateText,
  toStory,
  toStoryLink,
  type LinkDocument,
  type StoryDocument,
} from './story'
import type { ArticlePage, LinkText } from './types'

interface Surroundings {
  categories: Category[]
  newer: LinkDocument | null
  older: LinkDocument | null
  related: StoryDocument[]
  /** Address of the portal without a slash at its end. */
  site: string
}

export const toArticlePage = (
  article: Article,
  { categories, newer, older, related, site }: Surroundings,
): ArticlePage => {
  const category = toDocument<Category>(article.category)
  const categoryLink = toCategoryLink(category)
  const ancestors = category ? toAncestors(categories, category.id) : []
  return {
    title: article.title ?? '',
    category: categoryLink,
    breadcrumb: [...ancestors.map(toCategoryLink), categoryLink].filter(
      (link): link is LinkText => link !== null,
    ),
    publishedAt: toDateText(article.publishedAt, formatDateTime),
    lead: article.lead ?? '',
    leadPicture: toPicture(toDocument<Image>(article.leadImage)),
    body: toBody(article.body),
    bylines: article.bylines ?? [],
    source: article.source?.name ? { name: article.source.name, href: article.source.url || null } : null,
    topics: article.topics ?? [],
    corrections: (article.corrections ?? []).map(({ date, text }) => ({ date: toDateText(date), text })),
    newer: newer && toStoryLink(newer),
    older: older && toStoryLink(older),
    related: related.map(toStory),
    url: toAbsolute(site, toArticleHref(article.slug ?? '')),
  }
}
