import type { PayloadRequest } from 'payload'

import { lockInTransaction } from '@/lib/database/transaction'

export type NamedCollection = 'authors' | 'sources' | 'topics'

type Ids = Map<string, number>

/** Names stand in the database as `normaliseText` gives them. The one that is there longest, where several have it. */
const findByName = async (
  req: PayloadRequest,
  collection: NamedCollection,
  names: string[],
): Promise<Ids> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    pagination: false,
    // Names are public anyway.
    overrideAccess: true,
    req,
    select: { name: true },
    sort: '-id',
    where: { name: { in: names } },
  })
  return new Map(docs.map(({ id, name }) => [name, id]))
}

/**
 * Ids of pen names, sources or topics by their normalised names; what is missing is made, on the transaction of the request,
 * and once only, also when two ask at the same time. Whether the person may is for the caller to decide.
 */
export const findOrCreateByName = async (
  req: PayloadRequest,
  collection: NamedCollection,
  names: string[],
): Promise<Ids> => {
  if (names.length === 0) return new Map()
  const known = await findByName(req, collection, names)
  if (names.every((name) => known.has(name))) return known
  await lockInTransaction(req, `names:${collection}`)
  const ids = await findByName(req, collection, names)
  for (const name of names) {
    if (ids.has(name)) continue
    // Whoever may write the article has named it.
    const { id } = await req.payload.create({
      collection,
      // Default values fill in the rest.
      data: { name } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
    ids.set(name, id)
  }
  return ids
}
