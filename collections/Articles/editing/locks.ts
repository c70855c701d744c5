import type { PayloadRequest, Where } from 'payload'

import { authorsStages } from '../workflow/steps'

/**
 * Payload's own locks, kept while somebody writes. Payload deletes the lock of a document with every save, also one that
 * somebody else holds, and makes the next when a key is pressed; with a save every two seconds nobody would see one.
 */
const slug = 'payload-locked-documents'

/** Seconds. Longer than a browser lets a page in the background sleep (60 s), shorter than a coffee. */
export const lockDuration = 150

export interface Lock {
  id: number
  /** Id of a user. */
  holder: number
}

interface LockRow {
  id: number
  user: { value: number | { id: number } }
}

const toWhere = (article: number): Where => ({
  and: [
    { 'document.relationTo': { equals: 'articles' } },
    { 'document.value': { equals: article } },
    { updatedAt: { greater_than: new Date(Date.now() - lockDuration * 1000).toISOString() } },
  ],
})

/** The lock that is in force. One whose holder has handed the article in is none, and goes. */
export const findLock = async (req: PayloadRequest, article: number): Promise<Lock | null> => {
  const lock = await readLock(req, article)
  if (!lock || lock.holder === req.user?.id || !(await isHandedIn(req, article, lock.holder))) return lock
  // Beside the transaction of the request: Payload looks for locks from outside it.
  await req.payload.db.deleteOne({ collection: slug, returning: false, where: { id: { equals: lock.id } } })
  return null
}

const readLock = async (req: PayloadRequest, article: number): Promise<Lock | null> => {
  const row = await req.payload.db.findOne<LockRow & { id: number }>({
    collection: slug,
    req,
    where: toWhere(article),
  })
  if (!row) return null
  const { value } = row.user
  return { id: row.id, holder: typeof value === 'object' ? value.id : value }
}

/** Payload locks an article for whoever has its form open, also after they have handed it in. */
const isHandedIn = async (req: PayloadRequest, article: number, holder: number): Promise<boolean> => {
  // Whoever asks: a lock and its reason are the newsroom's.
  const asPortal = { depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const select = { role: true } as const
  const person = await req.payload.findByID({ ...asPortal, collection: 'users', id: holder, select })
  if (person?.role !== 'contributor') return false
  const found = await req.payload.findByID({
    ...asPortal,
    collection: 'articles',
    id: article,
    draft: true,
    select: { stage: true },
  })
  return Boolean(found?.stage) && !authorsStages.includes(found!.stage!)
}

export const createLock = async (req: PayloadRequest, article: number, holder: number): Promise<void> => {
  await req.payload.db.create({
    collection: slug,
    data: {
      document: { relationTo: 'articles', value: article },
      user: { relationTo: 'users', value: holder },
    },
    req,
    returning: false,
  })
}

export const renewLock = async (req: PayloadRequest, { id }: Lock): Promise<void> => {
  await req.payload.db.updateOne({ collection: slug, id, data: {}, req, returning: false })
}

export const releaseLock = async (req: PayloadRequest, { id }: Lock): Promise<void> => {
  await req.payload.db.deleteOne({ collection: slug, req, returning: false, where: { id: { equals: id } } })
}

/** Whoever writes in the newsroom may know by name who else does, though user lists are nobody's business. */
export const getNameOf = async (req: PayloadRequest, user: number): Promise<string> => {
  const found = await req.payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    select: { name: true },
  })
  return found?.name ?? 'Người khác'
}
