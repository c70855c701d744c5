import { subMonths } from 'date-fns'
import type { Payload, Where } from 'payload'

import { finishedStates } from '@/collections/Feedback/states'

const hour = 60 * 60 * 1000
const batch = 100

let nextLook = 0

/**
 * Takes names and contacts off letters that have long been dealt with, and deletes comments that were never shown: what
 * is needed no more is not kept (Luật Bảo vệ dữ liệu cá nhân). Looks once an hour; a full batch is followed by the next.
 * @returns whether there may be more
 */
export const eraseOld = async (payload: Payload, now = Date.now()): Promise<boolean> => {
  if (now < nextLook) return false
  const { keepMonths } = await payload.findGlobal({ slug: 'participation', depth: 0, overrideAccess: false })
  const before = subMonths(new Date(now), keepMonths ?? 12).toISOString()
  const old: Where = { updatedAt: { less_than: before } }
  // No person asks for this, and the portal may.
  const asPortal = { depth: 0, limit: batch, overrideAccess: true } as const
  const letters = await payload.update({
    collection: 'feedback',
    data: { name: null, contact: null },
    where: { and: [old, { state: { in: finishedStates } }, isNamed] },
    ...asPortal,
  })
  const comments = await payload.delete({
    collection: 'comments',
    where: { and: [old, { state: { in: ['refused', 'spam'] } }] },
    depth: 0,
    // As above.
    overrideAccess: true,
  })
  for (const { message } of [...letters.errors, ...comments.errors])
    payload.logger.error(`Chưa xóa được dữ liệu cũ của bạn đọc: ${message}`)
  const isFull = letters.docs.length === batch
  nextLook = isFull ? now : now + hour
  return isFull
}

const isNamed: Where = { or: [{ name: { exists: true } }, { contact: { exists: true } }] }

/** For tests, which do not wait an hour. */
export const lookAgain = (): void => {
  nextLook = 0
}
