import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

/** Ids of the topics that a published article names, from the counts that the database keeps (migration `topic_lists`). */
export const listTopicsInUse = async (payload: Payload): Promise<number[]> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    SELECT DISTINCT -category_id AS id FROM listing_months WHERE category_id < 0 AND count > 0`)
  return rows.map(({ id }) => Number(id))
}
