import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { editSessionHeader, parseEditSession } from '@/lib/editing/editSession'
import { createLock, findLock, getNameOf } from '../editing/locks'

const toKey = (id: number | string) => `lock:${id}`

/**
 * Remembers who holds the lock before Payload drops it. An edit form does not write into an article that somebody else
 * has taken over: what the form holds stays in that browser.
 */
export const respectLock: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || !args.id) return args
  req.context.isAutosave = 'autosave' in args && Boolean(args.autosave)
  const id = Number(args.id)
  const lock = await findLock(req, id)
  if (!lock) return args
  req.context[toKey(id)] = lock.holder
  // Whoever is not signed in is refused later, and learns no names.
  const isForeign = req.user && lock.holder !== req.user.id
  if (isForeign && parseEditSession(req.headers?.get(editSessionHeader)))
    throw new APIError(await toRefusal(req, lock.holder), 423, { reason: 'locked' }, true)
  return args
}

const toRefusal = async (req: PayloadRequest, holder: number): Promise<string> =>
  `${await getNameOf(req, holder)} đang sửa bài này, nên chữ bạn vừa gõ chưa được lưu.`

/** The lock is there again within the same transaction: from outside it was never gone. */
export const keepLock: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const holder = req.context[toKey(doc.id)]
  if (operation !== 'update' || typeof holder !== 'number') return
  delete req.context[toKey(doc.id)]
  await createLock(req, doc.id, holder)
}
