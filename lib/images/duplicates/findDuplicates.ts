import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { nearEnough, tellsNothing } from './nearness'

/** What is looked for: a picture that is there, or a file that is about to come. */
export interface Wanted {
  /** A picture is no duplicate of itself. */
  id?: number
  contentHash?: string | null
  perceptualHash?: string | null
}

export interface Duplicate {
  id: number
  kind: 'exact' | 'near'
  /** Bits by which they differ, of 64; 0 also for the same file. */
  distance: number
}

const most = 5

/**
 * Pictures like each of the wanted ones, the most alike first, in the order of `wanted`. The same bytes are found by the
 * index; likeness is counted in the database, bit by bit (100 000 pictures: some 50 ms), and no row leaves it in vain.
 */
export const findDuplicates = async (payload: Payload, wanted: readonly Wanted[]): Promise<Duplicate[][]> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const asked = JSON.stringify(
    wanted.map(({ id, contentHash, perceptualHash }, place) => ({
      place,
      id: id ?? 0,
      content: contentHash ?? null,
      looks: perceptualHash ?? null,
    })),
  )
  const { rows } = await drizzle.execute(sql`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${asked}::jsonb) AS x(place int, id int, content text, looks text)
    ), found AS (
      SELECT asked.place, images.id, true AS is_exact, 0::bigint AS distance
      FROM asked JOIN images ON images.content_hash = asked.content AND images.id <> asked.id
      UNION ALL
      SELECT asked.place, images.id, false, compared.distance
      FROM asked
      JOIN images ON images.id <> asked.id AND images.content_hash IS DISTINCT FROM asked.content
      CROSS JOIN LATERAL (
        SELECT bit_count(('x' || asked.looks)::bit(64) # ('x' || images.perceptual_hash)::bit(64)) AS distance
      ) AS compared
      WHERE asked.looks <> ${tellsNothing}
        AND compared.distance <= ${nearEnough}
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY place ORDER BY is_exact DESC, distance, id DESC) AS rank FROM found
    )
    SELECT place, id, is_exact, distance FROM ranked WHERE rank <= ${most} ORDER BY place, rank`)
  const found = wanted.map((): Duplicate[] => [])
  for (const { place, id, is_exact, distance } of rows)
    found[Number(place)]!.push({
      id: Number(id),
      kind: is_exact ? 'exact' : 'near',
      distance: Number(distance),
    })
  return found
}
