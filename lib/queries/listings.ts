import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql, type SQL } from 'drizzle-orm'

import { getPortal } from './portal'

/*
 * Which articles stand where, from the tables that the database keeps for it (migrations `listings`, `topic_lists`): every question
 * reads one range of an index, however large the archive is. Only ids leave this file; the documents are read through
 * Payload, so that access control decides again.
 */

type Id = number

/** In place of a category: every published article. */
export const allArticles = 0

/** In place of a category: the articles of a topic (migration `topic_lists`). */
export const toTopicList = (topic: Id): Id => -topic

export const select = async <Row>(query: SQL): Promise<Row[]> => {
  const payload = await getPortal()
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(query)
  return rows as Row[]
}

/** Newest first. */
export const findNewestIds = async (category: Id, limit: number, except: Id[] = []): Promise<Id[]> => {
  // Left out here: the database would look at each of those anyway, and they are few.
  const rows = await select<{ id: Id }>(sql`
    SELECT article_id AS id FROM listings WHERE category_id = ${category}
    ORDER BY published_at DESC, article_id DESC LIMIT ${limit + except.length}`)
  const ids = rows.map(({ id }) => id)
  return ids.filter((id) => !except.includes(id)).slice(0, limit)
}

/**
 * One page, counted from 1, newest first, and how many articles there are on all. The counts of the months, some
 * hundred at most, say in which month the page begins; only within that month rows are passed over.
 */
export const findPage = async (category: Id, page: number, pageSize: number) => {
  const passed = (page - 1) * pageSize
  const [found] = await select<{ ids: Id[]; total: number }>(sql`
    WITH months AS (
      SELECT month, count, sum(count) OVER (ORDER BY month DESC) AS reached
      FROM listing_months WHERE category_id = ${category}
    ), first AS (
      SELECT month, reached - count AS newer FROM months WHERE reached > ${passed} ORDER BY month DESC LIMIT 1
    )
    SELECT coalesce((SELECT sum(count) FROM months), 0)::integer AS total, ARRAY(
      SELECT article_id FROM listings
      WHERE category_id = ${category}
        AND published_at < ((SELECT month FROM first) + interval '1 month') AT TIME ZONE 'UTC'
      ORDER BY published_at DESC, article_id DESC
      LIMIT ${pageSize} OFFSET ${passed} - (SELECT newer FROM first)
    ) AS ids`)
  return found ?? { ids: [], total: 0 }
}

/**
 * When an article of `chosen`, which has its `article_id`, was published; nothing for one that is not. With a limit it
 * stays a look-up for each of them: joined freely, Postgres would rather read all articles when the chosen are many.
 */
const whenPublished = sql`LATERAL (
  SELECT published_at FROM listings
  WHERE article_id = chosen.article_id AND category_id = ${allArticles} LIMIT 1
) AS listed`

/**
 * One page of what is signed with a pen name, and how much that is on all. Reads what the author wrote, and nothing of
 * what others did.
 */
export const findAuthorPage = async (author: Id, page: number, pageSize: number) => {
  const [found] = await select<{ ids: Id[]; total: number }>(sql`
    WITH signed AS MATERIALIZED (
      SELECT article_id, published_at FROM (
        SELECT DISTINCT parent_id AS article_id FROM articles_rels WHERE authors_id = ${author} AND path = 'bylines'
      ) AS chosen CROSS JOIN ${whenPublished}
    )
    SELECT (SELECT count(*) FROM signed)::integer AS total, ARRAY(
      SELECT article_id FROM signed
      ORDER BY published_at DESC, article_id DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
    ) AS ids`)
  return found ?? { ids: [], total: 0 }
}

/** An article has few topics, and readers want what is near in time: of each topic only so many are looked at. */
const articlesOfATopic = 200

/** Those that share most of the topics first, then the newest. */
export const findIdsByTopics = async (topics: Id[], limit: number, except: Id[] = []): Promise<Id[]> => {
  if (topics.length === 0) return []
  const rows = await select<{ id: Id }>(sql`
    SELECT latest.article_id AS id
    FROM jsonb_array_elements_text(${JSON.stringify(topics.map(toTopicList))}::jsonb) AS topics (list)
    CROSS JOIN LATERAL (
      SELECT article_id, published_at FROM listings WHERE category_id = topics.list::integer
      ORDER BY published_at DESC, article_id DESC LIMIT ${articlesOfATopic}
    ) AS latest
    GROUP BY latest.article_id, latest.published_at
    ORDER BY count(*) DESC, latest.published_at DESC, latest.article_id DESC LIMIT ${limit + except.length}`)
  const ids = rows.map(({ id }) => id)
  return ids.filter((id) => !except.includes(id)).slice(0, limit)
}

/** Comparing two texts takes some 20 µs, and a reader waits for the page: so many of the newest are compared. */
const comparedArticles = 100

/**
 * Of the newest in a category, those whose title and lead have most in common with an article's, without marks. Words
 * of a title count once more than those of a lead.
 */
export const findSimilarIds = async (
  category: Id,
  article: Id,
  limit: number,
  except: Id[] = [],
): Promise<Id[]> => {
  const rows = await select<{ id: Id }>(sql`
    WITH newest AS MATERIALIZED (
      SELECT article_id, published_at FROM listings WHERE category_id = ${category}
      ORDER BY published_at DESC, article_id DESC LIMIT ${comparedArticles + 1 + except.length}
    )
    SELECT newest.article_id AS id
    FROM newest
    JOIN articles AS candidate ON candidate.id = newest.article_id
    JOIN articles AS own ON own.id = ${article}
    WHERE newest.article_id <> ${article}
    ORDER BY similarity(candidate.title_folded, own.title_folded)
      + similarity(candidate.lead_folded, own.lead_folded) DESC NULLS LAST,
      newest.published_at DESC, newest.article_id DESC
    LIMIT ${limit + except.length}`)
  const ids = rows.map(({ id }) => id)
  return ids.filter((id) => !except.includes(id)).slice(0, limit)
}

export interface TopicCount {
  id: Id
  count: number
  /** ISO 8601: when the newest of its articles was published. */
  newestAt: string
}

/** Topics with published articles, those with the newest article first. */
export const listTopicCounts = async (): Promise<TopicCount[]> =>
  select<TopicCount>(sql`
    SELECT -counted.category_id AS id, counted.count, to_json(newest.published_at) #>> '{}' AS "newestAt"
    FROM (
      SELECT category_id, sum(count)::integer AS count FROM listing_months
      WHERE category_id < 0 AND count > 0 GROUP BY category_id
    ) AS counted
    CROSS JOIN LATERAL (
      SELECT published_at FROM listings WHERE category_id = counted.category_id
      ORDER BY published_at DESC, article_id DESC LIMIT 1
    ) AS newest
    ORDER BY newest.published_at DESC, counted.category_id`)

/** Pen names that something published is signed with; asks for one article of each. */
export const listAuthorIds = async (): Promise<Id[]> => {
  const rows = await select<{ id: Id }>(sql`
    SELECT authors.id FROM authors WHERE EXISTS (
      SELECT FROM articles_rels JOIN listings ON article_id = parent_id AND category_id = ${allArticles}
      WHERE authors_id = authors.id AND path = 'bylines'
    )`)
  return rows.map(({ id }) => id)
}

/** Months of UTC with published articles, as `2020-03`, newest first, and how many they are. */
export const listMonthCounts = (): Promise<{ name: string; count: number }[]> =>
  select(sql`
    SELECT to_char(month, 'YYYY-MM') AS name, count::integer FROM listing_months
    WHERE category_id = ${allArticles} AND count > 0 ORDER BY month DESC`)

interface Place {
  id: Id
  publishedAt: string
}

/** Those directly beside a place on a category's page, null at its ends. */
export const findNeighbourIds = async (category: Id, { id, publishedAt }: Place) => {
  const [found] = await select<{ newer: Id | null; older: Id | null }>(sql`
    SELECT
      (SELECT article_id FROM listings
        WHERE category_id = ${category} AND (published_at, article_id) > (${publishedAt}::timestamptz, ${id}::integer)
        ORDER BY published_at, article_id LIMIT 1) AS newer,
      (SELECT article_id FROM listings
        WHERE category_id = ${category} AND (published_at, article_id) < (${publishedAt}::timestamptz, ${id}::integer)
        ORDER BY published_at DESC, article_id DESC LIMIT 1) AS older`)
  return found ?? { newer: null, older: null }
}
