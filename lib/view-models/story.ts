import { formatDate, toIsoWithOffset } from '@/lib/vietnamese/dates'
import type { Article, Category, Image } from '@/lib/generated/payload-types'
import { toArticleHref, toCategoryHref } from './addresses'
import { toPicture } from './picture'
import { toDocument } from './relations'
import type { DateTimeText, LinkText, Story, StoryLink } from './types'

export type LinkDocument = Pick<Article, 'title' | 'slug' | 'publishedAt'>
export type StoryDocument = LinkDocument &
  Pick<Article, 'id' | 'lead' | 'leadImage' | 'leadImageAlt' | 'category'>

/** A published article always has both; a draft in preview may not yet. */
export const toDateText = (date: string | null | undefined, format = formatDate): DateTimeText => {
  const moment = date ? new Date(date) : new Date()
  return { iso: toIsoWithOffset(moment), text: format(moment) }
}

export const toStoryLink = ({ title, slug, publishedAt }: LinkDocument): StoryLink => ({
  title,
  href: toArticleHref(slug ?? ''),
  publishedAt: toDateText(publishedAt),
})

export const toCategoryLink = (category: Category | null): LinkText | null =>
  category?.slug ? { name: category.name, href: toCategoryHref(category.slug) } : null

export const toStory = (article: StoryDocument): Story => ({
  ...toStoryLink(article),
  lead: article.lead ?? '',
  category: toCategoryLink(toDocument<Category>(article.category)),
  picture: toPicture(toDocument<Image>(article.leadImage), { alt: article.leadImageAlt }),
})
