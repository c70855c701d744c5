import type { Where } from 'payload'
import { cache } from 'react'

import { isPublished } from '@/collections/access/published'
import { noteKeys } from '@/lib/server/renderContext'
import {
  addressKey,
  articleKey,
  categoryKey,
  featuredKey,
  listingKey,
  newestKey,
  topicArticlesKey,
} from '@/lib/server/surrogateKeys'
import { toArticleHref } from '@/lib/view-models/addresses'
import { toSubtree } from '@/lib/view-models/categoryTree'
import { listCategories } from './categories'
import {
  allArticles,
  findIdsByTopics,
  findNeighbourIds,
  findNewestIds,
  findPage,
  findSimilarIds,
} from './listings'
import { noteArticles, noteCredits } from './notes'
import { findByFormerSlug } from './formerAddress'
import { asPublic, getPortal } from './portal'
import { linkSelection, storySelection } from './selections'

type Id = number

const newestFirst = ['-publishedAt', '-id']

const listStories = async (where: Where, limit: number) => {
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 1,
    limit,
    pagination: false,
    select: storySelection,
    sort: newestFirst,
    where: { and: [isPublished, where] },
    ...asPublic,
  })
  noteArticles(docs)
  return docs
}

/** Newest first; only those that are published. */
export const listLinks = async (ids: Id[]) => {
  if (ids.length === 0) return []
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: linkSelection,
    sort: newestFirst,
    where: { and: [isPublished, { id: { in: ids } }] },
    ...asPublic,
  })
  noteArticles(docs)
  return docs
}

/** The published article at an address, with its pictures, categories and related articles. */
export const getArticleBySlug = cache(async (slug: string) => {
  noteKeys([addressKey(toArticleHref(slug))])
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 2,
    limit: 1,
    pagination: false,
    where: { and: [isPublished, { slug: { equals: slug } }] },
    ...asPublic,
  })
  noteArticles(docs)
  docs.forEach(noteCredits)
  return docs[0] ?? null
})

/** The published article at an address as lists show it: for what stands behind links to it. */
export const getStoryBySlug = async (slug: string) => {
  noteKeys([addressKey(toArticleHref(slug))])
  const [story] = await listStories({ slug: { equals: slug } }, 1)
  return story ?? null
}

/** Where a published article that once had this address stands now; null when there is none. */
export const getCurrentSlug = cache(async (formerSlug: string): Promise<string | null> => {
  const article = await findByFormerSlug('articles', formerSlug, isPublished)
  if (article) noteArticles([article])
  return article?.slug ?? null
})

export const listNewest = async (limit: number, except: Id[] = []) => {
  noteKeys([newestKey])
  return listByIds(await findNewestIds(allArticles, limit, except))
}

export const listNewestLinks = async (limit: number) => {
  noteKeys([newestKey])
  return listLinks(await findNewestIds(allArticles, limit))
}

export const listFeatured = (limit: number) => {
  noteKeys([featuredKey])
  return listStories({ featured: { equals: true } }, limit)
}

/** An article says which categories it names; a category lists those of everything under it as well. */
export const noteListing = async (category: Id): Promise<void> =>
  noteKeys(toSubtree(await listCategories(), category).map(listingKey))

/** The newest of those that stand on a category's page. */
export const listInCategory = async (category: Id, limit: number, except: Id[] = []) => {
  await noteListing(category)
  return listByIds(await findNewestIds(category, limit, except))
}

/** Of the same topics: those that share most of them first, then the newest. */
export const listByTopics = async (topics: Id[], limit: number, except: Id[] = []) => {
  noteKeys(topics.map(topicArticlesKey))
  return listByIds(await findIdsByTopics(topics, limit, except))
}

/** The newest of a category that have most words in common with an article. */
export const listSimilar = async (category: Id, article: Id, limit: number, except: Id[] = []) => {
  await noteListing(category)
  return listByIds(await findSimilarIds(category, article, limit, except))
}

/** Those that are published, in the order of `ids`. */
export const listByIds = async (ids: Id[]) => {
  if (ids.length === 0) return []
  // Also those that are not published yet.
  noteKeys(ids.map(articleKey))
  const stories = await listStories({ id: { in: ids } }, ids.length)
  return ids.flatMap((id) => stories.filter((story) => story.id === id))
}

/** One page, counted from 1, of the articles of a category and of all under it, newest first. */
export const getCategoryArticles = async (category: Id, page: number, pageSize: number) => {
  noteKeys([categoryKey(category)])
  await noteListing(category)
  const { ids, total } = await findPage(category, page, pageSize)
  return { docs: await listByIds(ids), page, totalPages: Math.ceil(total / pageSize) }
}

interface Place {
  id: Id
  publishedAt: string
  category: Id
}

/** The next and the previous article on the category's page; those of the same moment stand in the order of their ids. */
export const getNeighbours = async ({ id, publishedAt, category }: Place) => {
  await noteListing(category)
  const ids = await findNeighbourIds(category, { id, publishedAt })
  const links = await listLinks([ids.newer, ids.older].filter((found) => found !== null))
  const find = (wanted: Id | null) => links.find((link) => link.id === wanted) ?? null
  return { newer: find(ids.newer), older: find(ids.older) }
}
