import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  ValidationError,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'

import { notify } from '@/collections/Notifications/notify'
import { recordAudit } from '@/collections/AuditLog/recordAudit'
import type { Article } from '@/lib/generated/payload-types'

/**
 * Publishes, or takes down, one article whose time has come, the earliest first. What waits stands in the articles
 * themselves, so nothing is missed while the portal is down; whoever calls this makes sure to be the only one.
 * @returns whether there was one
 */
export const runSchedule = async (payload: Payload): Promise<boolean> => {
  const publication = await findDue(payload, 'scheduledAt', { stage: { equals: 'scheduled' } }, true)
  if (publication) {
    await carryOut(payload, publication, { step: 'publish', publishedAt: toPublishedAt(publication) })
    return true
  }
  const withdrawal = await findDue(payload, 'withdrawAt', { _status: { equals: 'published' } }, false)
  if (withdrawal) await carryOut(payload, withdrawal, { step: 'withdraw' })
  return withdrawal !== null
}

/** What waits to be published may be a draft beside a public article; what is withdrawn is what readers see. */
const findDue = async (
  payload: Payload,
  field: string,
  where: Where,
  draft: boolean,
): Promise<Article | null> => {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    draft,
    limit: 1,
    pagination: false,
    sort: field,
    // The schedule was set by somebody who may publish.
    overrideAccess: true,
    where: { and: [where, { [field]: { less_than_equal: new Date().toISOString() } }] },
  })
  return docs[0] ?? null
}

/** Readers see the time that was promised, not the seconds until it was noticed. */
const toPublishedAt = ({ publishedAt, scheduledAt }: Article): string | null | undefined =>
  publishedAt ?? scheduledAt

interface Change {
  step: 'publish' | 'withdraw'
  publishedAt?: string | null
}

const carryOut = async (payload: Payload, article: Article, change: Change): Promise<void> => {
  try {
    await inTransaction(payload, (req) =>
      payload.update({
        collection: 'articles',
        id: article.id,
        data: { ...change, withdrawAt: change.step === 'withdraw' ? null : article.withdrawAt },
        depth: 0,
        // As above.
        overrideAccess: true,
        overrideLock: true,
        req,
      }),
    )
  } catch (error) {
    await reportFailure(payload, article, describe(error))
  }
}

/** It is taken off the schedule, or it would fail for ever, and says why where its editors look. */
const reportFailure = async (payload: Payload, article: Article, reason: string): Promise<void> => {
  payload.logger.error(`Bài ${article.id} không làm được theo giờ hẹn: ${reason}`)
  await inTransaction(payload, async (req) => {
    const isPublication = article.stage === 'scheduled'
    const data = isPublication
      ? { stage: 'approved' as const, scheduledAt: null, scheduleError: reason }
      : { withdrawAt: null, scheduleError: reason }
    await writeAside(req, article, data)
    const { id, title } = article
    await recordAudit(req, {
      action: 'failed',
      subject: 'articles',
      documentId: id,
      title: title ?? '',
      note: reason,
    })
    await notify(req, article, { step: 'failed', note: reason })
  })
}

/** Past the hooks that made it fail: on the row, and on the version that the newsroom sees. */
const writeAside = async (req: PayloadRequest, { id }: Article, data: Partial<Article>): Promise<void> => {
  const { db } = req.payload
  await db.updateOne({ collection: 'articles', id, data, req, returning: false })
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await db.findVersions({ collection: 'articles', where, limit: 1, pagination: false, req })
  const [version] = docs
  if (!version) return
  await db.updateVersion({
    collection: 'articles',
    id: version.id,
    versionData: { ...version, version: { ...version.version, ...data } } as never,
    req,
    returning: false,
  })
}

const describe = (error: unknown): string => {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ label, message, path }) => `${label ?? path}: ${message}`).join('; ')
  }
  return error instanceof Error ? error.message : String(error)
}

const inTransaction = async (
  payload: Payload,
  work: (req: PayloadRequest) => Promise<unknown>,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await work(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
