import {
  APIError,
  Forbidden,
  restoreVersionOperation,
  type Endpoint,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'

import { recordAudit } from '../../AuditLog/recordAudit'
import { formatClock } from '@/lib/vietnamese/dates'
import { createLock, findLock, getNameOf, releaseLock, renewLock } from './locks'
import { mayUpdate } from './mayUpdate'
import { createPreviewPath, previewPeriods, withdrawPreviewLinks } from './previewLinks'

interface Asked {
  req: PayloadRequest
  id: number
  user: NonNullable<PayloadRequest['user']>
}

/** For whoever may update the article; anybody else is refused, and learns nothing about it. */
const forEditors =
  (handle: (asked: Asked) => Promise<object>): PayloadHandler =>
  async (req) => {
    const id = Number(req.routeParams?.id)
    const { user } = req
    if (!user || !Number.isSafeInteger(id) || !(await mayUpdate(req, id))) throw new Forbidden(req.t)
    return Response.json(await handle({ req, id, user }), { headers: { 'Cache-Control': 'no-store' } })
  }

/** An edit form says, every few seconds, that somebody writes in it, and learns who else does. */
const keepEditing = forEditors(async ({ req, id, user }) => {
  const lock = await findLock(req, id)
  if (lock && lock.holder !== user.id) return { holder: await getNameOf(req, lock.holder) }
  if (lock) await renewLock(req, lock)
  else await createLock(req, id, user.id)
  return { holder: null }
})

const stopEditing = forEditors(async ({ req, id, user }) => {
  const lock = await findLock(req, id)
  if (lock?.holder === user.id) await releaseLock(req, lock)
  return {}
})

const getTitle = async (req: PayloadRequest, id: number): Promise<string> => {
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return article.title ?? ''
}

const createPreviewLink = forEditors(async ({ req, id }) => {
  const { hours } = (await req.json?.().catch(() => ({}))) as { hours?: unknown }
  const period = previewPeriods.find((one) => one.hours === hours)
  if (!period) throw new APIError('Hãy chọn liên kết có hiệu lực 1 giờ, 1 ngày hoặc 7 ngày.', 400, null, true)
  const expiresAt = Date.now() + period.hours * 60 * 60 * 1000
  const path = await createPreviewPath(req.payload, id, expiresAt)
  await recordAudit(req, {
    action: 'preview-link-created',
    subject: 'articles',
    documentId: id,
    title: await getTitle(req, id),
    note: `Có hiệu lực ${period.label}, đến ${formatClock(new Date(expiresAt), new Date(0))}.`,
  })
  return { path, until: formatClock(new Date(expiresAt)) }
})

const withdrawLinks = forEditors(async ({ req, id }) => {
  await withdrawPreviewLinks(req.payload, id)
  await recordAudit(req, {
    action: 'preview-links-withdrawn',
    subject: 'articles',
    documentId: id,
    title: await getTitle(req, id),
  })
  return {}
})

/** Stands before Payload's own: an old version comes back as a draft, and readers see nothing of it yet. */
const restoreAsDraft: PayloadHandler = async (req) => {
  const doc = await restoreVersionOperation({
    id: String(req.routeParams?.id),
    collection: req.payload.collections.articles,
    depth: 0,
    draft: true,
    req,
  })
  return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
}

export const editingEndpoints: Endpoint[] = [
  { path: '/:id/dang-sua', method: 'post', handler: keepEditing },
  { path: '/:id/thoi-sua', method: 'post', handler: stopEditing },
  { path: '/:id/lien-ket-xem-truoc', method: 'post', handler: createPreviewLink },
  { path: '/:id/thu-hoi-xem-truoc', method: 'post', handler: withdrawLinks },
  { path: '/versions/:id', method: 'post', handler: restoreAsDraft },
]
