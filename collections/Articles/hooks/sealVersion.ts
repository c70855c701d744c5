import { sql } from 'drizzle-orm'
import type { CollectionBeforeChangeHook } from 'payload'

import { executeInTransaction } from '@/lib/database/transaction'
import { editSessionHeader, parseEditSession } from '@/lib/editing/editSession'
import { countLetters, decideNewVersion } from '../editing/decideNewVersion'

/**
 * Payload writes every autosave into the same version, whoever types and for however long. One that is worth going back
 * to is closed first, so that the next begins its own.
 */
export const sealVersion: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !req.context.isAutosave || !originalDoc) return data
  const {
    docs: [newest],
  } = await req.payload.db.findVersions<{ body?: unknown; editSession?: string | null }>({
    collection: 'articles',
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: originalDoc.id } },
  })
  if (!newest || !('autosave' in newest) || !newest.autosave) return data
  const begins = decideNewVersion({
    session: parseEditSession(req.headers?.get(editSessionHeader)),
    mark: newest.version.editSession,
    begunAt: Date.parse(newest.createdAt),
    now: Date.now(),
    lettersBefore: countLetters(newest.version.body),
    letters: countLetters(data.body),
  })
  if (begins)
    await executeInTransaction(
      req,
      sql`UPDATE "_articles_v" SET "autosave" = false WHERE "id" = ${newest.id}`,
    )
  return data
}
