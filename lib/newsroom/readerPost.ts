import type { Payload } from 'payload'

import type { User } from '@/lib/generated/payload-types'

const shown = 5

/** Letters and comments of readers that wait for an editor, the oldest first: somebody waits for an answer. */
export const listReaderPost = async (payload: Payload, user: User & { collection: 'users' }) => {
  const waiting = { depth: 0, limit: shown, sort: 'createdAt', overrideAccess: false, user } as const
  const [letters, comments] = await Promise.all([
    payload.find({
      collection: 'feedback',
      select: { ticket: true, kind: true, message: true, createdAt: true },
      where: { state: { equals: 'new' } },
      ...waiting,
    }),
    payload.find({
      collection: 'comments',
      select: { name: true, text: true, createdAt: true },
      where: { state: { equals: 'pending' } },
      ...waiting,
    }),
  ])
  return {
    letters: { docs: letters.docs, total: letters.totalDocs },
    comments: { docs: comments.docs, total: comments.totalDocs },
  }
}
