import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { executeInTransaction } from './transaction'
import { announcementChannel, type Announcement } from './announcementFormat'

/** Postgres takes 8 000 bytes a notification; keys are ASCII. */
const keysPerMessage = 150

/**
 * Tells every running portal what changed. It goes out with the commit of the request's transaction, and never when
 * that is rolled back.
 */
export const announce = async (req: PayloadRequest, { changed, withdrawn }: Announcement): Promise<void> => {
  const messages = Math.ceil(Math.max(changed.length, withdrawn.length) / keysPerMessage)
  for (let index = 0; index < messages; index += 1) {
    const slice = (keys: string[]) => keys.slice(index * keysPerMessage, (index + 1) * keysPerMessage)
    const message = JSON.stringify({ changed: slice(changed), withdrawn: slice(withdrawn) })
    await executeInTransaction(req, sql`SELECT pg_notify(${announcementChannel}, ${message})`)
  }
}
