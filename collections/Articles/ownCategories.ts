import type { PayloadRequest } from 'payload'

import { isEditor } from '../access/roles'
import { toSubtree } from '@/lib/view-models/categoryTree'
import { toIds } from '@/lib/view-models/relations'

const key = 'own-categories'

/**
 * Categories in which an editor may work, with everything under them; null when none are named, which means all.
 * Asked once a request.
 */
export const listOwnCategories = async (req: PayloadRequest): Promise<number[] | null> => {
  const given = req.user?.role === 'editor' && isEditor({ req }) ? toIds(req.user.categories) : []
  if (given.length === 0) return null
  const known = req.context[key] as number[] | undefined
  if (known) return known
  const { docs } = await req.payload.find({
    collection: 'categories',
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const own = given.flatMap((id) => toSubtree(docs, id))
  req.context[key] = own
  return own
}
