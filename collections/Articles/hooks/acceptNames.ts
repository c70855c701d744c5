import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'

import type { Article } from '@/lib/generated/payload-types'
import { normaliseText } from '@/lib/vietnamese/typography'
import { findOrCreateByName, type NamedCollection } from '../../hooks/findOrCreateByName'

/** How a tool outside may name a pen name, a source or a topic: by its id, or by the name that readers see. */
export type Reference = { kind: 'id'; id: number } | { kind: 'name'; name: string } | { kind: 'unclear' }

const unclear: Reference = { kind: 'unclear' }

/** Null for nothing: an empty name. */
export const decideReference = (value: unknown): Reference | null => {
  switch (typeof value) {
    case 'undefined':
      return null
    case 'number':
      return Number.isInteger(value) ? { kind: 'id', id: value } : unclear
    case 'string': {
      const name = normaliseText(value)
      if (name === '') return null
      return /^\d{1,9}$/.test(name) ? { kind: 'id', id: Number(name) } : { kind: 'name', name }
    }
    case 'object': {
      if (value === null) return null
      const { id, name } = value as { id?: unknown; name?: unknown }
      return typeof id === 'number' || typeof name === 'string' ? decideReference(id ?? name) : unclear
    }
    default:
      return unclear
  }
}

interface Field {
  path: string
  label: string
  collection: NamedCollection
  /** What one of them is called, in lower case. */
  noun: string
  /** Ids that the stored article has: they need no look-up. */
  before: number[]
}

const refuse = (req: PayloadRequest, { path, label }: Field, message: string): never => {
  throw new ValidationError({ collection: 'articles', errors: [{ path, label, message }], req }, req.t)
}

/** Each once, in the order given. */
const toIds = async (req: PayloadRequest, field: Field, values: unknown[]): Promise<number[]> => {
  const references = values.map(decideReference).filter((reference) => reference !== null)
  const names: string[] = []
  const ids: number[] = []
  for (const reference of references) {
    switch (reference.kind) {
      case 'name':
        names.push(reference.name)
        break
      case 'id':
        ids.push(reference.id)
        break
      case 'unclear':
        return refuse(req, field, `Mỗi ${field.noun} phải là một tên hoặc một mã số.`)
    }
  }
  await refuseUnknown(req, field, ids)
  const byName = await findOrCreateByName(req, field.collection, [...new Set(names)])
  const found = references.flatMap((reference) =>
    reference.kind === 'id'
      ? reference.id
      : reference.kind === 'name'
        ? (byName.get(reference.name) ?? [])
        : [],
  )
  return [...new Set(found)]
}

/** Postgres would refuse them as well, but in words that nobody understands. */
const refuseUnknown = async (req: PayloadRequest, field: Field, ids: number[]): Promise<void> => {
  const asked = [...new Set(ids.filter((id) => !field.before.includes(id)))]
  if (asked.length === 0) return
  const { docs } = await req.payload.find({
    collection: field.collection,
    depth: 0,
    pagination: false,
    // Only whether they are there; they are public anyway.
    overrideAccess: true,
    req,
    select: {},
    where: { id: { in: asked } },
  })
  const missing = asked.filter((id) => !docs.some((document) => document.id === id))
  if (missing.length > 0)
    refuse(req, field, `Không còn ${field.noun} số ${missing.join(', ')}. Hãy chọn lại.`)
}

type Source = NonNullable<Article['source']>

/**
 * `source.name` is read from the outlet. A name that differs from what stands there is a wish for another one; an
 * outlet that came along with the name as it was, as from a tool that sends a document back whole, counts by itself.
 */
export const decideOutlet = (source: Partial<Source>, before: Partial<Source>): unknown => {
  const name = normaliseText(String(source.name ?? ''))
  if (name === (before.name ?? '')) return source.outlet
  if (name !== '') return name
  return toStoredId(source.outlet) === toStoredId(before.outlet) ? null : source.outlet
}

const toStoredId = (value: unknown): number | null => {
  const reference = decideReference(value)
  return reference?.kind === 'id' ? reference.id : null
}

/** Pen names, topics and the source may come as names: they are found by them, or made. Runs after access was granted. */
export const acceptNames: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const before = (originalDoc ?? {}) as Partial<Article>
  const accepted = { ...data }
  if (data.bylines !== undefined) {
    const field: Field = {
      path: 'bylines',
      label: 'Tác giả (bút danh)',
      collection: 'authors',
      noun: 'bút danh',
      before: (before.bylines ?? []).flatMap((value) => toStoredId(value) ?? []),
    }
    accepted.bylines = await toIds(req, field, [data.bylines ?? []].flat())
  }
  if (data.topics !== undefined) {
    const field: Field = {
      path: 'topics',
      label: 'Dòng sự kiện, thẻ',
      collection: 'topics',
      noun: 'dòng sự kiện hay thẻ',
      before: (before.topics ?? []).flatMap((value) => toStoredId(value) ?? []),
    }
    accepted.topics = await toIds(req, field, [data.topics ?? []].flat())
  }
  if (data.source) {
    const field: Field = {
      path: 'source.outlet',
      label: 'Nguồn tin',
      collection: 'sources',
      noun: 'nguồn tin',
      before: [toStoredId(before.source?.outlet)].filter((id) => id !== null),
    }
    const outlet = decideOutlet(data.source, before.source ?? {})
    const [id] = await toIds(req, field, [outlet])
    accepted.source = { ...data.source, outlet: id ?? null }
  }
  return accepted
}

/** Names where Payload's types expect ids. */
export const asNames = (names: string[]): number[] => names as unknown as number[]
