import type { PayloadRequest, Where } from 'payload'

import { canUpdateArticles } from '../access'

/** Whether the person who asks may update the article as it is: the same rule as for saving. */
export const mayUpdate = async (req: PayloadRequest, id: number): Promise<boolean> => {
  const allowed = await canUpdateArticles({ req, id })
  if (typeof allowed === 'boolean' && !allowed) return false
  const where: Where[] = [{ id: { equals: id } }]
  if (typeof allowed === 'object') where.push(allowed)
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    // The rule was asked above, and is part of the condition.
    overrideAccess: true,
    req,
    where: { and: where },
  })
  return totalDocs > 0
}
