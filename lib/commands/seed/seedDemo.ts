import type { Payload } from 'payload'

import { asNames } from '@/collections/Articles/hooks/acceptNames'
import { toSlug } from '@/lib/vietnamese/slugs'
import { demoAlbums } from './articles/albums'
import { demoArticles } from './articles/all'
import { demoAuthors } from './articles/authors'
import { demoCategories } from './articles/categories'
import { demoPictures } from './articles/pictures'
import { demoSite } from './articles/site'
import { demoTopics } from './articles/topics'
import { toDemoBody, type DemoReferences } from './demoBody'
import type { DemoArticle } from './demoTypes'
import { renderScene } from './pictures/render'
import { seedParticipation } from './seedParticipation'

// The demo is written on the server, before anybody signs in, into an empty portal.
const asPortal = { overrideAccess: true } as const

/** Fills an empty portal with the demo. What is there already, from a run that was cut off, is not made twice. */
export const seedDemo = async (payload: Payload): Promise<void> => {
  const categories = await seedCategories(payload)
  const images = await seedImages(payload)
  await seedNames(payload)
  const articles = await seedArticles(payload, categories, images)
  await seedAlbums(payload, images, articles)
  await seedGlobals(payload, categories, articles)
  await seedParticipation(payload, {
    toImage: (key) => idOf(images, key),
    toArticle: (key) => articles.get(key) ?? null,
  })
}

type Ids = Map<string, number>

const idOf = (ids: Ids, key: string): number => {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The demo refers to “${key}”, which it does not have.`)
  return id
}

const findBySlug = async (
  payload: Payload,
  collection: 'albums' | 'articles' | 'categories',
  slug: string,
) => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    where: { slug: { equals: slug } },
    ...asPortal,
  })
  return docs[0]?.id
}

/** Their ids by slug. */
export const seedCategories = async (payload: Payload): Promise<Ids> => {
  const ids: Ids = new Map()
  for (const [index, { slug, name, description, parent }] of demoCategories.entries()) {
    const data = { slug, name, description, position: index + 1, parent: parent ? idOf(ids, parent) : null }
    const existing = await findBySlug(payload, 'categories', slug)
    ids.set(slug, existing ?? (await payload.create({ collection: 'categories', data, ...asPortal })).id)
  }
  return ids
}

const seedImages = async (payload: Payload): Promise<Ids> => {
  const ids: Ids = new Map()
  for (const { key, ...description } of demoPictures) {
    const name = `minh-hoa-${key}.jpg`
    const { docs } = await payload.find({
      collection: 'images',
      depth: 0,
      limit: 1,
      where: { filename: { equals: name } },
      ...asPortal,
    })
    if (docs[0]) {
      ids.set(key, docs[0].id)
      continue
    }
    const data = await renderScene(key)
    const file = { data, name, mimetype: 'image/jpeg', size: data.length }
    ids.set(key, (await payload.create({ collection: 'images', data: description, file, ...asPortal })).id)
  }
  return ids
}

/** Pen names and topics, before the articles, which find them by name. */
const seedNames = async (payload: Payload): Promise<void> => {
  const isMissing = async (collection: 'authors' | 'topics', name: string): Promise<boolean> =>
    (await payload.count({ collection, where: { name: { equals: name } }, ...asPortal })).totalDocs === 0
  for (const data of demoAuthors) {
    if (await isMissing('authors', data.name))
      await payload.create({ collection: 'authors', data, ...asPortal })
  }
  for (const data of demoTopics) {
    if (await isMissing('topics', data.name))
      await payload.create({ collection: 'topics', data, ...asPortal })
  }
}

const seedArticles = async (payload: Payload, categories: Ids, images: Ids): Promise<Ids> => {
  const ids: Ids = new Map()
  const references: DemoReferences = {
    toImage: (key) => idOf(images, key),
    toArticle: (key) => ids.get(key) ?? null,
  }
  for (const article of demoArticles) {
    const existing = await findBySlug(payload, 'articles', toSlug(article.title))
    const data = toArticleData(article, categories, images, references)
    ids.set(article.key, existing ?? (await payload.create({ collection: 'articles', data, ...asPortal })).id)
  }
  for (const article of demoArticles.filter(refersToOthers)) {
    await payload.update({
      collection: 'articles',
      id: idOf(ids, article.key),
      data: {
        body: toDemoBody(article.body, references),
        relatedArticles: article.relatedArticles?.map((key) => idOf(ids, key)),
        _status: 'published',
      },
      ...asPortal,
    })
  }
  return ids
}

/** Others may be written later, so that links to them can be set only when all are there. */
const refersToOthers = ({ relatedArticles, body }: DemoArticle): boolean =>
  Boolean(relatedArticles?.length) || JSON.stringify(body).includes('](bai-viet:')

const toArticleData = (article: DemoArticle, categories: Ids, images: Ids, references: DemoReferences) => {
  const { title, lead, topics, bylines, source, publishedAt, featured, corrections } = article
  return {
    title,
    lead,
    topics: topics && asNames(topics),
    bylines: asNames(bylines),
    source,
    publishedAt,
    featured,
    corrections,
    body: toDemoBody(article.body, references),
    leadImage: article.picture ? idOf(images, article.picture) : null,
    category: idOf(categories, article.category),
    moreCategories: article.moreCategories?.map((key) => idOf(categories, key)),
    _status: 'published' as const,
  }
}

const seedAlbums = async (payload: Payload, images: Ids, articles: Ids): Promise<void> => {
  for (const { pictures, cover, articles: about, ...album } of demoAlbums) {
    if (await findBySlug(payload, 'albums', toSlug(album.title))) continue
    const data = {
      ...album,
      photos: pictures.map((key) => idOf(images, key)),
      cover: cover ? idOf(images, cover) : null,
      articles: about.map((key) => idOf(articles, key)),
      _status: 'published' as const,
    }
    await payload.create({ collection: 'albums', data, ...asPortal })
  }
}

const seedGlobals = async (payload: Payload, categories: Ids, articles: Ids): Promise<void> => {
  await payload.updateGlobal({ slug: 'site', data: demoSite.identity, ...asPortal })
  await payload.updateGlobal({ slug: 'navigation', data: { links: demoSite.links }, ...asPortal })
  const lead = idOf(articles, demoSite.lead)
  const roots = demoCategories.filter(({ parent }) => !parent).map(({ slug }) => idOf(categories, slug))
  await payload.updateGlobal({ slug: 'home', data: { lead, categories: roots }, ...asPortal })
}
