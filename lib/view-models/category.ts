import type { Category } from '@/lib/generated/payload-types'
import { toCategoryHref } from './addresses'
import { toAncestors, toChildren } from './categoryTree'
import { toPagination } from './pagination'
import { toCategoryLink, toStory, type StoryDocument } from './story'
import type { CategoryPage } from './types'

interface PageOfStories {
  docs: StoryDocument[]
  page?: number
  totalPages: number
}

export const toCategoryPage = (
  category: Category,
  all: Category[],
  articles: PageOfStories,
): CategoryPage => ({
  name: category.name,
  description: category.description || null,
  ancestors: toAncestors(all, category.id).flatMap((ancestor) => toCategoryLink(ancestor) ?? []),
  children: toChildren(all, category.id).flatMap((child) => toCategoryLink(child) ?? []),
  stories: articles.docs.map(toStory),
  pagination: toPagination(articles.page ?? 1, Math.max(articles.totalPages, 1), (page) =>
    toCategoryHref(category.slug ?? '', page),
  ),
})
