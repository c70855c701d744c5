import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Postgres, appendix A: error codes. */
const adminShutdown = '57P01'

/**
 * An idle connection that breaks, because Postgres restarts, is replaced by the next query. Without a listener
 * node-postgres would end the whole process for it.
 */
export const watchPool = (payload: Payload): void => {
  const { pool } = payload.db as unknown as PostgresAdapter
  pool?.on('error', (error: Error & { code?: string }) => {
    // Postgres was told to stop; a query that still comes will say what it cannot do.
    if (error.code === adminShutdown) return
    payload.logger.warn(`Mất một kết nối đến cơ sở dữ liệu: ${error.message}`)
  })
}
