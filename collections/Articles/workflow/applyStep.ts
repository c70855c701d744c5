import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'

import type { Article } from '@/lib/generated/payload-types'
import { isPublished } from '../../access/published'
import { isEditor } from '../../access/roles'
import { listOwnCategories } from '../ownCategories'
import { isDraftSave, isNamed, noteDraftSave, noteNamed, noteStep } from './context'
import { decideRequest } from './decideRequest'
import {
  authorsStages,
  decideStep,
  getNeed,
  isStep,
  stageLabels,
  type Actor,
  type Stage,
  type Step,
} from './steps'
import { toId, toIds } from '@/lib/view-models/relations'

type Values = Partial<Article> & { step?: unknown; stepNote?: string | null }

type WriteArgs = { draft?: boolean; id?: number | string; data?: Values }

/**
 * A step other than publishing concerns what editors see: of a public article its draft, of any other the article
 * itself, which then has to be complete. Hooks are not told which of the two is written, so it is noted here.
 */
export const chooseDraft: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'restoreVersion') noteDraftSave(req, Boolean((args as WriteArgs).draft))
  if (operation !== 'create' && operation !== 'update') return args
  const { data, draft, id } = args as WriteArgs
  const isDraft = Boolean(draft) || (id !== undefined && (await concernsDraft(req, Number(id), data)))
  noteDraftSave(req, isDraft)
  noteNamed(req, isStep(data?.step) || data?._status !== undefined || data?.deletedAt !== undefined)
  return { ...args, draft: isDraft }
}

/** Words that say nothing of publication join what is unpublished; Payload would take the article down (issue 13267). */
const concernsDraft = async (req: PayloadRequest, id: number, data: Values = {}): Promise<boolean> => {
  const { step, _status, deletedAt } = data
  if (isStep(step)) return step !== 'publish' && step !== 'withdraw' && (await isPublic(req, id))
  if (_status !== undefined || deletedAt !== undefined) return false
  return (await isPublic(req, id)) && (await hasDraftAhead(req, id))
}

/**
 * Every write of an article passes here, whichever way it comes: a step that its author may not take now is refused,
 * one that they may is carried out, and the stage moves in no other way.
 */
export const applyStep: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const { step: asked, stepNote, ...values } = data as Values
  const original = operation === 'create' ? null : (originalDoc as Article)
  const from: Stage = original?.stage ?? 'writing'
  const request = {
    step: asked,
    // An old version that was public comes back as a draft all the same.
    status: req.context.isRestoringVersion && isDraftSave(req) ? 'draft' : values._status,
    isDraftSave: isDraftSave(req),
    isPublic: original ? await isPublic(req, original.id) : false,
  }
  const step = decideRequest(request)
  if (!step) {
    refuseLateChange(req, original, from)
    return { ...values, stage: from }
  }
  if (request.isPublic && !request.isDraftSave && step !== 'publish' && step !== 'withdraw') {
    // Of many at once: it would take a public article down on the way.
    throw new APIError('Bước này làm với từng bài một.', 400, null, true)
  }
  if (original && request.isPublic && !request.isDraftSave && !isNamed(req)) {
    await refuseDraftAhead(req, original)
  }
  const decision = decideStep(step, from, await toActor(req, original, values))
  if (decision.kind === 'refused') throw new APIError(decision.because, 403, null, true)
  noteStep(req, original?.id, { step, from, note: stepNote?.trim() || undefined })
  return { ...values, ...carryOut(step, values, stepNote, req), stage: decision.to }
}

/** What a step changes beside the stage. */
const carryOut = (
  step: Step,
  { scheduledAt }: Values,
  note: string | null | undefined,
  { user }: PayloadRequest,
): Values => {
  if (getNeed(step) === 'note' && !note?.trim()) {
    throw new APIError('Hãy ghi lý do trả lại, để người viết biết cần sửa gì.', 400, null, true)
  }
  switch (step) {
    case 'publish':
      return { _status: 'published', scheduledAt: null, scheduledBy: null, scheduleError: null }
    case 'schedule': {
      if (!scheduledAt || new Date(scheduledAt).getTime() <= Date.now()) {
        throw new APIError('Hãy chọn giờ xuất bản ở sau lúc này.', 400, null, true)
      }
      return { _status: 'draft', scheduledBy: user?.id ?? null, scheduleError: null }
    }
    case 'unschedule':
    case 'return':
      return { _status: 'draft', scheduledAt: null, scheduledBy: null }
    case 'withdraw':
      return { _status: 'draft', scheduledAt: null, scheduledBy: null, withdrawAt: null }
    case 'submit':
    case 'recall':
    case 'approve':
      return { _status: 'draft' }
  }
}

/** Once it is handed in, its author waits; an editor works on it. */
const refuseLateChange = (req: PayloadRequest, original: Article | null, from: Stage): void => {
  if (!req.user || !original || isEditor({ req }) || authorsStages.includes(from)) return
  throw new APIError(
    `Bài đang ở bước “${stageLabels[from]}” nên chưa sửa được. Hãy rút lại, hoặc đợi biên tập trả lại.`,
    403,
    null,
    true,
  )
}

/** The portal itself (a schedule, an import, a script) may do everything. */
const toActor = async (req: PayloadRequest, original: Article | null, values: Values): Promise<Actor> => {
  if (!req.user) return { isEditor: true, isAuthor: true }
  const isAuthor = !original || toId(original.createdBy) === req.user.id
  if (!isEditor({ req })) return { isEditor: false, isAuthor }
  const own = await listOwnCategories(req)
  const wanted = [toId(values.category), ...toIds(values.moreCategories)].filter((id) => id !== null)
  return { isEditor: !own || wanted.every((id) => own.includes(id)), isAuthor }
}

/** Many changed at once are changed as readers see them: the draft beside one of them would no longer be its newest. */
const refuseDraftAhead = async (req: PayloadRequest, { id, title }: Article): Promise<void> => {
  if (!(await hasDraftAhead(req, id))) return
  throw new APIError(`“${title}” có bản nháp chưa xuất bản. Hãy sửa riêng bài này.`, 400, null, true)
}

/** Whether the newest version waits to be published. */
const hasDraftAhead = async (req: PayloadRequest, id: number): Promise<boolean> => {
  const newest: Where[] = [{ parent: { equals: id } }, { latest: { equals: true } }]
  const { totalDocs } = await req.payload.countVersions({
    collection: 'articles',
    where: { and: [...newest, { 'version._status': { equals: 'draft' } }] },
    // As above.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const isPublic = async (req: PayloadRequest, id: number): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { and: [{ id: { equals: id } }, isPublished] },
    // Whether it is public is asked for whoever writes.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
