import type { Payload } from 'payload'

import type { User } from '@/lib/generated/payload-types'

export interface RecentBatch {
  batch: string
  event: string
  count: number
  /** ISO 8601, of its newest picture. */
  at: string
}

const shown = 6
/** Newest pictures among which batches are looked for. */
const looked = 600

/** Batches that this person brought, the newest first, to go on with their captions. */
export const listRecentBatches = async (
  payload: Payload,
  user: User & { collection: 'users' },
): Promise<RecentBatch[]> => {
  const { docs } = await payload.find({
    collection: 'images',
    depth: 0,
    limit: looked,
    overrideAccess: false,
    pagination: false,
    select: { batch: true, event: true, createdAt: true },
    sort: '-createdAt',
    user,
    where: { and: [{ createdBy: { equals: user.id } }, { batch: { exists: true } }] },
  })
  const batches = new Map<string, RecentBatch>()
  for (const { batch, event, createdAt } of docs) {
    if (!batch) continue
    const known = batches.get(batch)
    if (known) {
      known.count += 1
      known.event ||= event ?? ''
    } else batches.set(batch, { batch, event: event ?? '', count: 1, at: createdAt })
  }
  return [...batches.values()].slice(0, shown)
}
