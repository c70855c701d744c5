import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

/** Runs SQL on the transaction of a request, or outside one when the request has none, and gives its rows. */
export const queryInTransaction = async (
  req: PayloadRequest,
  query: ReturnType<typeof sql>,
): Promise<Record<string, unknown>[]> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : adapter.sessions?.[transaction]
  const { rows } = await (session?.db ?? adapter.drizzle).execute(query)
  return rows as Record<string, unknown>[]
}

/** As `queryInTransaction`, for what gives nothing back. */
export const executeInTransaction = async (
  req: PayloadRequest,
  query: ReturnType<typeof sql>,
): Promise<void> => {
  await queryInTransaction(req, query)
}

/**
 * Waits for, and holds until the transaction ends, the right to decide something by that name, so that two
 * requests that look and then write cannot both find the same thing free.
 */
export const lockInTransaction = (req: PayloadRequest, name: string): Promise<void> =>
  executeInTransaction(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
