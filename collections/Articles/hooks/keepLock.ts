import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { editSessionHeader, parseEditSession } from '@/lib/editing/editSession'
import { createLock, findLock, getNameOf } from '../editing/locks'
import { hasNotedStep } from '../workflow/context'

const isChanging = (operation: string): boolean => operation === 'update' || operation === 'delete'
const toKey = (id: number | string) => `lock:${id}`

/**
 * Remembers who holds the lock before Payload drops it. An edit form does not write into an article that somebody else
 * has taken over: what the form holds stays in that browser.
 */
export const respectLock: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!isChanging(operation) || !('id' in args) || !args.id) return args
  req.context.isAutosave = 'autosave' in args && Boolean(args.autosave)
  const id = Number(args.id)
  const lock = await findLock(req, id)
  if (!lock) return args
  req.context[toKey(id)] = lock.holder
  const isForm = parseEditSession(req.headers?.get(editSessionHeader)) !== null
  const isRefused = isForm || ('overrideLock' in args && args.overrideLock === false)
  // Whoever is not signed in is refused later, and learns no names.
  if (isRefused && req.user && lock.holder !== req.user.id)
    throw new APIError(await toRefusal(req, lock.holder, isForm), 423, { reason: 'locked' }, true)
  return args
}

/** Payload says it in English, and names nobody. */
const toRefusal = async (req: PayloadRequest, holder: number, isForm: boolean): Promise<string> => {
  const name = await getNameOf(req, holder)
  return isForm
    ? `${name} đang sửa bài này, nên chữ bạn vừa gõ chưa được lưu.`
    : `${name} đang sửa bài này. Hãy chờ người đó xong, hoặc mở bài và nhận quyền sửa.`
}

/**
 * The lock is there again within the same transaction: from outside it was never gone. A step of the workflow hands the
 * article on, and whoever is next finds it free.
 */
export const keepLock: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const holder = req.context[toKey(doc.id)]
  if (operation !== 'update' || typeof holder !== 'number') return
  delete req.context[toKey(doc.id)]
  if (hasNotedStep(req, doc.id)) return
  await createLock(req, doc.id, holder)
}
