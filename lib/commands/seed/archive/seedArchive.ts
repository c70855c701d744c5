import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

import { findOrCreateByName } from '@/collections/hooks/findOrCreateByName'
import { seedCategories } from '../seedDemo'
import { insertArticles, reserveNumbers, type Credits } from './insertArticles'
import { createSyntheticArticle, type ArchiveSurroundings } from './syntheticArticle'
import { themes } from './themes'
import { sources, writers } from './words'

const articlesPerBatch = 250

interface Options {
  count: number
  until?: Date
  onProgress?: (written: number) => void
}

/** Adds synthetic articles to those that there are, in transactions of some hundred. */
export const seedArchive = async (
  payload: Payload,
  { count, until = new Date(), onProgress = () => {} }: Options,
): Promise<void> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const around = await findSurroundings(payload, until)
  const credits = await prepareCredits(payload)
  for (let written = 0; written < count; written += articlesPerBatch) {
    const size = Math.min(articlesPerBatch, count - written)
    await drizzle.transaction(async (transaction) => {
      const first = await reserveNumbers(transaction)
      const articles = Array.from({ length: size }, (_, index) =>
        createSyntheticArticle(first + index, around),
      )
      await insertArticles(transaction, first, articles, credits)
    })
    onProgress(written + size)
  }
  // Without new statistics the first questions would be planned for the small archive of before.
  for (const table of [
    'articles',
    'articles_rels',
    '_articles_v',
    'listings',
    'listing_months',
    'search_entries',
    'listing_days',
  ]) {
    await drizzle.execute(sql`VACUUM (ANALYZE) ${sql.identifier(table)}`)
  }
  // Every running portal forgets the pages that it keeps.
  await drizzle.execute(sql`SELECT pg_notify('portal_purge', '{"all":true}')`)
}

/** The categories of the portal, or those of the demo where there is none; the pictures that readers may see. */
const findSurroundings = async (payload: Payload, until: Date): Promise<ArchiveSurroundings> => {
  const everyone = { depth: 0, pagination: false, limit: 500, overrideAccess: false } as const
  const list = async (collection: 'categories' | 'images', sort: string[]) => {
    const { docs } = await payload.find({ collection, sort, ...everyone })
    return docs.map(({ id }) => id)
  }
  const categories = await list('categories', ['position', 'id'])
  return {
    categories: categories.length > 0 ? categories : [...(await seedCategories(payload)).values()],
    images: await list('images', ['id']),
    until,
  }
}

/** Whom the articles name. */
const prepareCredits = async (payload: Payload): Promise<Credits> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const credits = {
      authors: await findOrCreateByName(req, 'authors', writers),
      sources: await findOrCreateByName(req, 'sources', sources),
      topics: await findOrCreateByName(req, 'topics', [...new Set(themes.map(({ topic }) => topic))]),
    }
    await commitTransaction(req)
    return credits
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
