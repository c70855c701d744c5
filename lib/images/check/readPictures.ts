import { setTimeout as delay } from 'node:timers/promises'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import type { SingleFolder } from '@/lib/storage/openStore'
import type { PictureRow, SingleRow } from './compareFiles'

const rowsAtATime = 1000
/** A transaction that is open longer than this is no upload. */
const patienceMs = 60_000
const lookEveryMs = 200

/** Every row's account of its files, in pages. */
export const listPictureRows = async (
  payload: Payload,
  onProgress: (count: number) => void = () => {},
): Promise<PictureRow[]> => {
  const rows: PictureRow[] = []
  for (let last = 0; ; last = rows.at(-1)!.id) {
    const { docs } = await payload.find({
      collection: 'images',
      depth: 0,
      limit: rowsAtATime,
      pagination: false,
      // Every picture has files, whoever may see it.
      overrideAccess: true,
      select: { filename: true, width: true, sizes: true, avif: true, privateOriginal: true },
      sort: 'id',
      where: { id: { greater_than: last } },
    })
    rows.push(...(docs as PictureRow[]))
    if (docs.length < rowsAtATime) return rows
    onProgress(rows.length)
  }
}

/** Rows that have one file each. */
export const listSingleRows = async (payload: Payload, collection: SingleFolder): Promise<SingleRow[]> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    pagination: false,
    // Every one has its file, whoever may see it.
    overrideAccess: true,
    select: { filename: true },
  })
  return docs
}

const readNumber = async (payload: Payload, what: ReturnType<typeof sql>): Promise<bigint> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`SELECT ${what}::text AS value`)
  return BigInt(String(rows[0]?.value))
}

/**
 * Resolves when every transaction that is under way has ended. An upload writes its files while its row is not committed
 * yet; what was in the folder before this call, and is in no row after it, is in no row for good. It holds up nobody,
 * and works across processes and machines, dead ones included.
 * @returns false when one of them takes too long
 */
export const waitForUploads = async (payload: Payload): Promise<boolean> => {
  // A number of one's own: whatever has written anything by now has a smaller one.
  const next = await readNumber(payload, sql`pg_current_xact_id()`)
  for (let waited = 0; waited <= patienceMs; waited += lookEveryMs) {
    if ((await readNumber(payload, sql`pg_snapshot_xmin(pg_current_snapshot())`)) >= next) return true
    await delay(lookEveryMs)
  }
  return false
}
