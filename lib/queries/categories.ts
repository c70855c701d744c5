import { cache } from 'react'

import { keepRead } from '@/lib/server/keptReads'
import { noteKeys } from '@/lib/server/renderContext'
import { addressKey, categoryTreeKey } from '@/lib/server/surrogateKeys'
import { toCategoryHref } from '@/lib/view-models/addresses'
import { findByFormerSlug } from './formerAddress'
import { asPublic, getPortal } from './portal'

/** The whole tree, in the order that editors gave it: some tens of documents, and nearly every page needs it. */
export const listCategories = cache(
  keepRead('categories', async () => {
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
  }),
)

/** Where the category that once had this address stands now; null when there is none. */
export const getCurrentCategorySlug = async (formerSlug: string): Promise<string | null> => {
  noteKeys([addressKey(toCategoryHref(formerSlug))])
  return (await findByFormerSlug('categories', formerSlug))?.slug ?? null
}
