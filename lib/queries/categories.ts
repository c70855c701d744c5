import { cache } from 'react'

import { noteKeys } from '@/lib/server/renderContext'
import { addressKey, categoryTreeKey } from '@/lib/server/surrogateKeys'
import { toCategoryHref } from '@/lib/view-models/addresses'
import { asPublic, getPortal } from './portal'

/** The whole tree, in the order that editors gave it: some tens of documents, and nearly every page needs it. */
export const listCategories = cache(async () => {
  noteKeys([categoryTreeKey])
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'categories',
    depth: 0,
    pagination: false,
    limit: 500,
    sort: ['position', 'id'],
    ...asPublic,
  })
  return docs
})

/** Where the category that once had this address stands now; null when there is none. */
export const getCurrentCategorySlug = async (formerSlug: string): Promise<string | null> => {
  noteKeys([addressKey(toCategoryHref(formerSlug))])
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'categories',
    depth: 0,
    limit: 1,
    pagination: false,
    // Former addresses are hidden from readers, and only the present one, which is public, leaves this function.
    overrideAccess: true,
    select: { slug: true },
    where: { previousSlugs: { equals: formerSlug } },
  })
  return docs[0]?.slug ?? null
}
