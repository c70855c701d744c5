import { sql } from 'drizzle-orm'
import { APIError, type CollectionBeforeDeleteHook } from 'payload'

import { executeInTransaction } from '@/lib/database/transaction'
import { listOwners } from '@/lib/images/uses/listOwners'
import { describeRefusal, toOwnerAddress } from './describeOwners'

/** Deleting a picture would tear a hole wherever it stands: in what readers see, in drafts, and in what may come back. */
export const refuseUsedPicture: CollectionBeforeDeleteHook = async ({ id, req }) => {
  // Whoever puts it somewhere at this moment is waited for, or finds it gone.
  await executeInTransaction(req, sql`SELECT FROM images WHERE id = ${Number(id)} FOR UPDATE`)
  const { owners, total } = await listOwners(req, Number(id))
  if (total === 0) return
  const uses = owners
    .filter(({ title }) => title !== null)
    .map((owner) => ({ ...owner, href: toOwnerAddress(owner) }))
  throw new APIError(describeRefusal(owners, total), 409, { total, uses }, true)
}
