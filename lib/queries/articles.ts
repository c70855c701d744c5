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
} from '@/lib/server/surrogateKeys'
import { toArticleHref } from '@/lib/view-models/addresses'
import { noteArticles } from './notes'
import { asPublic, getPortal } from './portal'
import { linkSelection, storySelection } from './selections'

type Id = number

const newestFirst = ['-publishedAt', '-id']
const oldestFirst = ['publishedAt', 'id']

const isIn = (categories: Id[]): Where => ({
  or: [{ category: { in: categories } }, { moreCategories: { in: categories } }],
})

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

const listLinks = async (where: Where, limit: number, sort = newestFirst) => {
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit,
    pagination: false,
    select: linkSelection,
    sort,
    where: { and: [isPublished, where] },
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
  return docs[0] ?? null
})

/** Where a published article that once had this address stands now; null when there is none. */
export const getCurrentSlug = cache(async (formerSlug: string): Promise<string | null> => {
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    pagination: false,
    // Former addresses are hidden from readers, and only the present one, which is public, leaves this function.
    overrideAccess: true,
    select: { slug: true },
    where: { and: [isPublished, { previousSlugs: { equals: formerSlug } }] },
  })
  noteArticles(docs)
  return docs[0]?.slug ?? null
})

export const listNewest = (limit: number, except: Id[] = []) => {
  noteKeys([newestKey])
  return listStories({ id: { not_in: except } }, limit)
}

export const listNewestLinks = (limit: number) => {
  noteKeys([newestKey])
  return listLinks({}, limit)
}

export const listFeatured = (limit: number) => {
  noteKeys([featuredKey])
  return listStories({ featured: { equals: true } }, limit)
}

export const listInCategories = (categories: Id[], limit: number, except: Id[] = []) => {
  noteKeys(categories.map(listingKey))
  return listStories({ and: [isIn(categories), { id: { not_in: except } }] }, limit)
}

/** Those that are published, in the order of `ids`. */
export const listByIds = async (ids: Id[]) => {
  if (ids.length === 0) return []
  // Also those that are not published yet.
  noteKeys(ids.map(articleKey))
  const stories = await listStories({ id: { in: ids } }, ids.length)
  return ids.flatMap((id) => stories.filter((story) => story.id === id))
}

/** One page, counted from 1, of the articles of some categories, newest first. */
export const getCategoryArticles = async (categories: Id[], page: number, pageSize: number) => {
  noteKeys([...categories.map(listingKey), ...categories.map(categoryKey)])
  const payload = await getPortal()
  const found = await payload.find({
    collection: 'articles',
    depth: 1,
    limit: pageSize,
    page,
    select: storySelection,
    sort: newestFirst,
    where: { and: [isPublished, isIn(categories)] },
    ...asPublic,
  })
  noteArticles(found.docs)
  return found
}

interface Place {
  id: Id
  publishedAt: string
  category: Id
}

/** The next and the previous article in the same category; articles of the same moment stand in the order of their ids. */
export const getNeighbours = async ({ id, publishedAt, category }: Place) => {
  noteKeys([listingKey(category)])
  const beside = (comparison: 'greater_than' | 'less_than'): Where => ({
    and: [
      isIn([category]),
      {
        or: [
          { publishedAt: { [comparison]: publishedAt } },
          { and: [{ publishedAt: { equals: publishedAt } }, { id: { [comparison]: id } }] },
        ],
      },
    ],
  })
  const [newer, older] = await Promise.all([
    listLinks(beside('greater_than'), 1, oldestFirst),
    listLinks(beside('less_than'), 1),
  ])
  return { newer: newer[0] ?? null, older: older[0] ?? null }
}
