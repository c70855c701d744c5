import { cache } from 'react'

import { asPublic, getPortal } from './portal'

/** The whole tree, in the order that editors gave it: some tens of documents, and nearly every page needs it. */
export const listCategories = cache(async () => {
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
