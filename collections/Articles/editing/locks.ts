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

/** The lock that is in force. */
export const findLock = async (req: PayloadRequest, article: number): Promise<Lock | null> => {
  const row = await req.payload.db.findOne<LockRow & { id: number }>({
    collection: slug,
    req,
    where: toWhere(article),
  })
  if (!row) return null
  const { value } = row.user
  return { id: row.id, holder: typeof value === 'object' ? value.id : value }
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

/** A lock says that somebody may be writing: it ends when its holder has handed the article in. */
export const dropIdleLock = async (req: PayloadRequest, article: number): Promise<void> => {
  const lock = await findLock(req, article)
  if (!lock) return
  // Whoever asks: a lock and its reason are the newsroom's.
  const asPortal = { depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const holder = await req.payload.findByID({
    ...asPortal,
    collection: 'users',
    id: lock.holder,
    select: { role: true },
  })
  if (holder?.role !== 'contributor') return
  const { stage } =
    (await req.payload.findByID({
      ...asPortal,
      collection: 'articles',
      id: article,
      draft: true,
      select: { stage: true },
    })) ?? {}
  if (stage && !authorsStages.includes(stage)) await releaseLock(req, lock)
}
