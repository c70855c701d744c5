import type { PayloadRequest, Where } from 'payload'

import { lockInTransaction } from '@/lib/database/transaction'
import { nameOrigin } from './nameOrigin'

export interface AuditEntry {
  /** What was done, as `auditActions` names it. */
  action: string
  /** Slug of the collection or global. */
  subject: string
  documentId?: number | string
  /** What people call the document now; it may be gone later. */
  title?: string
  /** Labels of the fields that changed. */
  changes?: string[]
  note?: string
  /** Who did it, where that is not the one who is signed in. */
  user?: { id?: number; name: string }
  /**
   * An entry of one of these actions that the same person wrote last about the same document, less than a quarter of an
   * hour ago, takes this one up.
   */
  mergeInto?: string[]
}

const mergeWithin = 15 * 60_000

/** Also stands between the labels in the list. */
const separator = ' · '

/** Writes into the audit log, on the transaction of the request: what is rolled back was never done. */
export const recordAudit = async (
  req: PayloadRequest,
  { documentId, changes = [], mergeInto = [], user, ...entry }: AuditEntry,
): Promise<void> => {
  const data = {
    ...entry,
    documentId: documentId === undefined ? undefined : String(documentId),
    userName: user?.name ?? req.user?.name ?? 'Hệ thống',
    userId: user ? user.id : req.user?.id,
    origin: nameOrigin(req),
  }
  const last = mergeInto.length > 0 ? await findLast(req, data) : undefined
  // Nobody may write here by hand.
  const asPortal = { collection: 'audit-log', overrideAccess: true, depth: 0, req } as const
  if (last && mergeInto.includes(last.action) && isSamePerson(last, data)) {
    await req.payload.update({
      ...asPortal,
      id: last.id,
      data: {
        title: data.title,
        origin: data.origin,
        count: (last.count ?? 1) + 1,
        // What was made just now has no former state to differ from.
        changes: last.action === 'create' ? last.changes : join(last.changes, changes),
      },
    })
    return
  }
  await req.payload.create({ ...asPortal, data: { ...data, changes: join('', changes), count: 1 } })
}

interface Written {
  subject: string
  documentId?: string
  userName: string
  userId?: number
  origin: string
}

/** The newest entry about the same document, if it is from the last quarter of an hour. */
const findLast = async (req: PayloadRequest, { subject, documentId, userName, origin }: Written) => {
  await lockInTransaction(req, `audit:${subject}:${documentId ?? origin}`)
  const about: Where[] = documentId
    ? [{ documentId: { equals: documentId } }]
    : [{ documentId: { exists: false } }, { userName: { equals: userName } }, { origin: { equals: origin } }]
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    depth: 0,
    limit: 1,
    pagination: false,
    sort: ['-createdAt', '-id'],
    // Whoever writes may not read the log, and is not shown it.
    overrideAccess: true,
    showHiddenFields: true,
    req,
    where: {
      and: [
        { subject: { equals: subject } },
        { createdAt: { greater_than: new Date(Date.now() - mergeWithin).toISOString() } },
        ...about,
      ],
    },
  })
  return docs[0]
}

const isSamePerson = (
  last: { userId?: number | null; userName: string },
  { userId, userName }: Written,
): boolean => (last.userId ?? undefined) === userId && last.userName === userName

const join = (before: string | null | undefined, added: string[]): string | undefined => {
  const labels = new Set([...(before ? before.split(separator) : []), ...added])
  return labels.size > 0 ? [...labels].join(separator) : undefined
}
