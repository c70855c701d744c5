import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import { lockInTransaction } from '@/lib/database/transaction'
import { toSlug } from '@/lib/vietnamese/slugs'

interface Options {
  /** The field that the slug is made from. */
  from: 'title' | 'name'
  /** Text field with many values: addresses that a document had before, which no other may take. */
  previously?: string
  /** Whether the address is out in the world, and so no longer follows what it was made from. */
  isFixed?: (document: Record<string, unknown>) => boolean
  /** For a name without any letter that an address could have. */
  otherwise?: string
}

/**
 * Gives a document its address: from the title until it is published, or as an editor typed it; ASCII, and with
 * `-2`, `-3`, … when another document has it, had it, or lies with it in the trash.
 */
export const setSlug =
  ({ from, previously, isFixed = () => true, otherwise = '' }: Options): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (!data) return data
    const wanted =
      decideSlug({ typed: data.slug, title: data[from], before: originalDoc, from, isFixed }) || otherwise
    if (!wanted || wanted === originalDoc?.slug) return { ...data, slug: wanted || originalDoc?.slug }

    await lockInTransaction(req, `slug:${collection.slug}`)
    const others: Where = originalDoc?.id ? { id: { not_equals: originalDoc.id } } : {}
    return {
      ...data,
      slug: await findFreeSlug(req, collection.slug as CollectionSlug, wanted, others, previously),
    }
  }

interface SlugInput {
  typed: unknown
  title: unknown
  before: Record<string, unknown> | undefined
  from: string
  isFixed: (document: Record<string, unknown>) => boolean
}

/** The address that a document asks for; one that was made from the title keeps the number that it got. */
export const decideSlug = ({ typed, title, before, from, isFixed }: SlugInput): string => {
  const fromTitle = toSlug(String(title ?? ''))
  const current = String(before?.slug ?? '')
  // The one that is stored may be longer than what `toSlug` gives, by its number.
  const asTyped = typed === current ? current : toSlug(String(typed ?? ''))
  if (!before || !current) return asTyped || fromTitle
  if (asTyped && asTyped !== current) return asTyped
  if (isFixed(before)) return current
  const fromTitleBefore = toSlug(String(before[from] ?? ''))
  if (asTyped && (fromTitle === fromTitleBefore || !isNumberedForm(current, fromTitleBefore))) return current
  return fromTitle || current
}

const isNumberedForm = (slug: string, base: string): boolean =>
  base !== '' && slug.startsWith(base) && /^(-\d+)?$/.test(slug.slice(base.length))

const findFreeSlug = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  wanted: string,
  others: Where,
  previously: string | undefined,
): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    const taken: Where[] = [{ slug: { equals: slug } }]
    if (previously) taken.push({ [previously]: { equals: slug } })
    const { totalDocs } = await req.payload.count({
      collection,
      // Counts drafts and documents that the writer may not read: an address is taken all the same.
      overrideAccess: true,
      req,
      trash: true,
      where: { and: [others, { or: taken }] },
    })
    if (totalDocs === 0) return slug
  }
}
