import type { CollectionAfterChangeHook } from 'payload'

import type { Feedback } from '@/lib/generated/payload-types'
import { toTicket } from '../toTicket'

/** The number is known once the row is there; it is written on the same transaction. */
export const setTicket: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const { id, kind, createdAt } = doc as Feedback
  const ticket = toTicket(kind, id, createdAt)
  await req.payload.db.updateOne({ collection: 'feedback', id, data: { ticket }, req, returning: false })
  return { ...doc, ticket }
}
