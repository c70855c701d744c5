import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'

import type { SyntheticArticle } from './syntheticArticle'

type Transaction = Parameters<Parameters<PostgresAdapter['drizzle']['transaction']>[0]>[0]

/** Marks a synthetic article and tells its number; no page of an old site has such a key. */
const keyPrefix = 'bai-thu:'

/** Ids by name. */
export interface Credits {
  authors: Map<string, number>
  sources: Map<string, number>
  topics: Map<string, number>
}

/** One more than the highest number there is. Others who ask wait until this transaction has ended. */
export const reserveNumbers = async (transaction: Transaction): Promise<number> => {
  await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${keyPrefix}, 0))`)
  const { rows } = await transaction.execute(sql`
    SELECT coalesce(max(substr(import_key, ${keyPrefix.length + 1}::integer)::integer), 0) + 1 AS next
    FROM articles WHERE starts_with(import_key, ${keyPrefix})`)
  return Number(rows[0]?.next)
}

/**
 * Writes published articles as Payload stores them, numbered from `first`: thousands through its hooks would take
 * hours. Each has its newest version, since the admin's lists read versions.
 */
export const insertArticles = async (
  transaction: Transaction,
  first: number,
  articles: SyntheticArticle[],
  { authors, sources, topics: events }: Credits,
): Promise<void> => {
  const given = articles.map(
    ({ bylines: _, topics: __, moreCategories: ___, source, ...article }, index) => ({
      ...article,
      source: source && sources.get(source.name),
      sourcePublishedAt: source?.publishedAt,
      key: `${keyPrefix}${first + index}`,
    }),
  )
  const { rows } = await transaction.execute(sql`
    INSERT INTO articles (title, slug, published_slug, lead, body, source_outlet_id, source_published_at,
      category_id, lead_image_id, published_at, created_at, updated_at, featured, import_key, _status, stage)
    SELECT title, slug, slug, lead, body, source, "sourcePublishedAt", category, "leadImage",
      "publishedAt", "publishedAt", "publishedAt", featured, key, 'published', 'published'
    FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS given (title text, slug text, lead text, body jsonb,
      source integer, "sourcePublishedAt" timestamptz, category integer, "leadImage" integer, "publishedAt" timestamptz, featured boolean, key text)
    RETURNING id, import_key AS key`)
  const ids = new Map(rows.map(({ id, key }) => [key, Number(id)]))
  const toParent = (index: number) => ids.get(`${keyPrefix}${first + index}`)

  const relations = articles.flatMap(({ moreCategories, bylines, topics }, index) => [
    ...moreCategories.map((category, order) => ({ ...toRelation(index, 'moreCategories', order), category })),
    ...bylines.map((name, order) => ({ ...toRelation(index, 'bylines', order), author: authors.get(name) })),
    ...topics.map((name, order) => ({ ...toRelation(index, 'topics', order), topic: events.get(name) })),
  ])
  function toRelation(index: number, path: string, order: number) {
    return { parent: toParent(index), path, order: order + 1 }
  }
  await transaction.execute(sql`
    INSERT INTO articles_rels ("order", parent_id, path, categories_id, authors_id, topics_id)
    SELECT "order", parent, path, category, author, topic FROM jsonb_to_recordset(${JSON.stringify(relations)}::jsonb)
      AS given ("order" integer, parent integer, path text, category integer, author integer, topic integer)`)

  await insertVersions(transaction, [...ids.values()])
}

const insertVersions = async (transaction: Transaction, ids: number[]): Promise<void> => {
  const those = sql`(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::integer)`
  await transaction.execute(sql`
    INSERT INTO _articles_v (parent_id, latest, autosave, created_at, updated_at, version_title, version_slug,
      version_published_slug, version_lead, version_body, version_source_outlet_id,
      version_source_published_at, version_category_id, version_lead_image_id, version_published_at,
      version_created_at, version_updated_at, version_featured, version_import_key, version__status,
      version_stage)
    SELECT id, true, false, created_at, updated_at, title, slug, published_slug, lead, body,
      source_outlet_id, source_published_at, category_id, lead_image_id, published_at, created_at, updated_at,
      featured, import_key, 'published', 'published'
    FROM articles WHERE id IN ${those}`)
  await transaction.execute(sql`
    INSERT INTO _articles_v_rels ("order", parent_id, path, categories_id, authors_id, topics_id)
    SELECT rels."order", versions.id, 'version.' || rels.path, rels.categories_id, rels.authors_id, rels.topics_id
    FROM articles_rels AS rels JOIN _articles_v AS versions ON versions.parent_id = rels.parent_id
    WHERE rels.parent_id IN ${those}`)
}
