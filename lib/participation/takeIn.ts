import type { Payload, Where } from 'payload'

import { isPublished } from '@/collections/access/published'
import { decideCommentState } from './decideCommentState'
import { submissions, type Outcome, type Submission } from './submissions'

/*
 * Nobody outside may create these documents through an API. This is the one door, behind the form's checks and limits,
 * so the writes go past access control and take nothing but the fields named here.
 */
const asPortal = { overrideAccess: true, depth: 0 } as const

/** Stores what a reader wrote, once, however often it is sent. */
export const takeIn = async (payload: Payload, submission: Submission): Promise<Outcome> => {
  const known = await findTaken(payload, submission)
  if (known) return known
  try {
    return await store(payload, submission)
  } catch (error) {
    // The same was stored at the same moment.
    const stored = await findTaken(payload, submission)
    if (stored) return stored
    throw error
  }
}

const findTaken = async (payload: Payload, { form, key }: Submission): Promise<Outcome | null> => {
  const where = { submissionKey: { equals: key } }
  const one = { limit: 1, pagination: false, where, ...asPortal } as const
  if (form === 'comment') {
    const { docs } = await payload.find({ collection: 'comments', ...one })
    return docs[0] ? { kind: 'waiting' } : null
  }
  const { docs } = await payload.find({ collection: 'feedback', ...one })
  return docs[0] ? { kind: 'ticket', ticket: docs[0].ticket ?? '' } : null
}

const store = async (payload: Payload, submission: Submission): Promise<Outcome> => {
  const terms = await payload.findGlobal({ slug: 'participation', depth: 0, overrideAccess: false })
  switch (submission.form) {
    case 'feedback':
      return terms.feedbackOff ? { kind: 'nowhere' } : storeMessage(payload, submission)
    case 'errorReport':
      return terms.feedbackOff ? { kind: 'nowhere' } : storeErrorReport(payload, submission)
    case 'comment':
      return terms.commentsOn ? storeComment(payload, submission) : { kind: 'nowhere' }
  }
}

const storeMessage = async (payload: Payload, { key, written }: Submission): Promise<Outcome> => {
  const { department, message, name, contact } = written
  const error = await findDepartmentError(payload, department)
  if (error) return { kind: 'refused', errors: [{ field: 'department', message: error }] }
  const consentAt = new Date().toISOString()
  const data = {
    kind: 'message' as const,
    state: 'new' as const,
    message,
    name: name || null,
    contact: contact || null,
    department,
    consentAt,
    submissionKey: key,
  }
  const { ticket } = await payload.create({ collection: 'feedback', data, ...asPortal })
  return { kind: 'ticket', ticket: ticket ?? '' }
}

const findDepartmentError = async (payload: Payload, department: number | null): Promise<string | null> => {
  const where: Where = department ? { id: { equals: department } } : {}
  const { totalDocs } = await payload.count({ collection: 'departments', overrideAccess: false, where })
  // Without any, letters go to the newsroom.
  if (department ? totalDocs > 0 : totalDocs === 0) return null
  return 'Hãy chọn nơi nhận góp ý.'
}

const storeErrorReport = async (payload: Payload, { key, slug, written }: Submission): Promise<Outcome> => {
  const article = await findArticle(payload, slug)
  if (!article) return { kind: 'nowhere' }
  const { message, passage, contact, hasConsent } = written
  const consentAt = hasConsent ? new Date().toISOString() : null
  const data = {
    kind: 'errorReport' as const,
    state: 'new' as const,
    message,
    passage: passage || null,
    contact: contact || null,
    article: article.id,
    consentAt,
    submissionKey: key,
  }
  const { ticket } = await payload.create({ collection: 'feedback', data, ...asPortal })
  return { kind: 'ticket', ticket: ticket ?? '' }
}

const storeComment = async (payload: Payload, { key, slug, written }: Submission): Promise<Outcome> => {
  const article = await findArticle(payload, slug)
  if (!article?.commentsOpen) return { kind: 'nowhere' }
  const { message: text, name } = written
  const state = decideCommentState(text)
  const data = { article: article.id, name, text, state, submissionKey: key }
  await payload.create({ collection: 'comments', data, ...asPortal })
  return { kind: 'waiting' }
}

const findArticle = async (payload: Payload, slug: string | null) => {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    select: { commentsOpen: true },
    where: { and: [isPublished, { slug: { equals: slug ?? '' } }] },
  })
  return docs[0] ?? null
}

export const offerFormsToFront = (payload: Payload): void =>
  submissions.make((submission) => takeIn(payload, submission))
