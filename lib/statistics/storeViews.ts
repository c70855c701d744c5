import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { viewStore, type ViewBatch } from '@/lib/server/views/viewBatch'

/** What is read within the last day is known by the hour. */
const keptHours = '8 days'
/** Anyone can claim to come from anywhere: more hosts than this on one day stand together. */
const hostsOfADay = 500

/**
 * Adds a batch in one statement, so that it is counted whole or not at all. Rows are written in the order of their keys:
 * two instances that write at once wait for each other, and never both.
 */
export const storeViews = async (payload: Payload, { articles, origins }: ViewBatch): Promise<void> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(sql`
    WITH read AS MATERIALIZED (
      SELECT to_timestamp(given.hour / 1000) AS hour, articles.id AS article_id, sum(given.views)::integer AS views
      FROM jsonb_to_recordset(${JSON.stringify(articles)}::jsonb) AS given (hour bigint, slug text, views integer)
      JOIN articles ON articles.slug = given.slug
      GROUP BY 1, 2
    ), come AS MATERIALIZED (
      SELECT listing_day(to_timestamp(given.hour / 1000)) AS day, given.kind, given.name, sum(given.views)::integer AS views
      FROM jsonb_to_recordset(${JSON.stringify(origins)}::jsonb) AS given (hour bigint, kind text, name text, views integer)
      GROUP BY 1, 2, 3
    ), crowded AS (
      SELECT day FROM view_origins WHERE day IN (SELECT day FROM come) AND kind = 'referrer'
      GROUP BY day HAVING count(*) >= ${hostsOfADay}
    ), named AS (
      SELECT come.day, come.kind, CASE
        WHEN come.kind = 'referrer' AND come.day IN (SELECT day FROM crowded) AND NOT EXISTS (
          SELECT FROM view_origins AS known
          WHERE known.day = come.day AND known.kind = come.kind AND known.name = come.name
        ) THEN '(nơi khác)' ELSE come.name END AS name, come.views
      FROM come
    ), by_total AS (
      INSERT INTO view_totals AS kept (hour, views)
        SELECT hour, sum(views) FROM read GROUP BY 1 ORDER BY 1
        ON CONFLICT (hour) DO UPDATE SET views = kept.views + excluded.views
    ), by_hour AS (
      INSERT INTO view_hours AS kept (hour, article_id, views)
        SELECT hour, article_id, views FROM read ORDER BY 1, 2
        ON CONFLICT (hour, article_id) DO UPDATE SET views = kept.views + excluded.views
    ), by_day AS (
      INSERT INTO view_days AS kept (day, article_id, views)
        SELECT listing_day(hour), article_id, sum(views) FROM read GROUP BY 1, 2 ORDER BY 1, 2
        ON CONFLICT (day, article_id) DO UPDATE SET views = kept.views + excluded.views
    ), past AS (
      DELETE FROM view_hours WHERE hour < now() - ${keptHours}::interval
    )
    INSERT INTO view_origins AS kept (day, kind, name, views)
      SELECT day, kind, name, sum(views) FROM named GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT (day, kind, name) DO UPDATE SET views = kept.views + excluded.views`)
}

/** The front counts; what it counted goes through the connections that Payload has. */
export const offerViewStore = (payload: Payload): void =>
  viewStore.make((batch) => storeViews(payload, batch))
