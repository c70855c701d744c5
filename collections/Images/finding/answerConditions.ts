import {
  APIError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
  type WhereField,
} from 'payload'

import { listAlbumImages } from '@/lib/images/uses/listOwners'
import { hasRole, isStaff } from '../../access/roles'
import { consentStates, toConsentQuery, type ConsentState } from '../consent'

/** Newest first; more albums of one name than this are not told apart by it. */
const mostAlbums = 40

const hasDescription: Where = {
  or: [{ decorative: { equals: true } }, { and: [{ alt: { exists: true } }, { alt: { not_equals: '' } }] }],
}

/** A picture that people who cannot see it are told nothing about. */
export const withoutDescription: Where = {
  and: [{ decorative: { not_equals: true } }, { or: [{ alt: { exists: false } }, { alt: { equals: '' } }] }],
}

/** Finds nothing. */
const none: Where = { id: { equals: 0 } }

const refuse = (field: string): APIError =>
  new APIError(`Không lọc được ảnh theo “${field}” bằng phép so sánh này.`, 400, null, true)

type Test = { operator: string; value: unknown }

const toStates = (value: unknown): ConsentState[] => {
  const asked = (Array.isArray(value) ? value : String(value).split(',')).map(String)
  return consentStates.filter((state) => asked.includes(state))
}

const answerConsent = ({ operator, value }: Test): Where => {
  const states = toStates(value)
  switch (operator) {
    case 'equals':
    case 'in':
      return states.length > 0 ? { or: states.map((state) => toConsentQuery(state, new Date())) } : none
    case 'not_equals':
    case 'not_in':
      return answerConsent({
        operator: 'in',
        value: consentStates.filter((state) => !states.includes(state)),
      })
    default:
      throw refuse('Tình trạng đồng ý')
  }
}

const answerDescription = ({ operator, value }: Test): Where => {
  if (operator !== 'equals' && operator !== 'not_equals') throw refuse('Thiếu mô tả ảnh')
  return (String(value) === 'true') === (operator === 'equals') ? withoutDescription : hasDescription
}

/** Pictures of the albums of that name which the person may see. */
const answerAlbum = async (req: PayloadRequest, { operator, value }: Test): Promise<Where> => {
  if (!['like', 'contains', 'equals'].includes(operator)) throw refuse('Tên album có ảnh này')
  if (!String(value ?? '').trim()) return none
  const drafts = hasRole('admin', 'editor', 'photographer')({ req })
  const { docs } = await req.payload.find({
    collection: 'albums',
    depth: 0,
    draft: drafts,
    limit: mostAlbums,
    pagination: false,
    overrideAccess: false,
    req,
    select: { title: true },
    sort: '-date',
    where: { title: { [operator]: String(value) } },
  })
  const ids = await listAlbumImages(
    req,
    docs.map(({ id }) => id),
    { drafts },
  )
  return ids.length > 0 ? { id: { in: ids } } : none
}

const answers: Record<string, (req: PayloadRequest, test: Test) => Where | Promise<Where>> = {
  consentState: (_req, test) => answerConsent(test),
  lacksDescription: (_req, test) => answerDescription(test),
  album: answerAlbum,
}

const answer = async (req: PayloadRequest, where: Where): Promise<Where> => {
  const conditions: Where[] = []
  for (const [key, value] of Object.entries(where)) {
    const toAnswer = answers[key]
    if ((key === 'and' || key === 'or') && Array.isArray(value))
      conditions.push({ [key]: await Promise.all(value.map((one) => answer(req, one))) })
    else if (!toAnswer) conditions.push({ [key]: value } as Where)
    else
      for (const [operator, asked] of Object.entries(value as WhereField))
        conditions.push(await toAnswer(req, { operator, value: asked }))
  }
  return conditions.length === 1 ? conditions[0]! : { and: conditions }
}

/**
 * Stands before every operation that finds pictures. What it does not answer, for those who may not ask, Payload refuses:
 * there is no such column.
 */
export const answerConditions: CollectionBeforeOperationHook = async ({ args, req, overrideAccess }) => {
  const { where } = args as { where?: Where }
  if (!where || Object.keys(where).length === 0 || !(overrideAccess || isStaff({ req }))) return args
  return { ...args, where: await answer(req, where) }
}
