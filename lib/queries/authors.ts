import { cache } from 'react'

import { noteKeys } from '@/lib/server/renderContext'
import { addressKey, authoredKey } from '@/lib/server/surrogateKeys'
import { toAuthorHref } from '@/lib/view-models/addresses'
import { listByIds } from './articles'
import { findAuthorPage } from './listings'
import { noteAuthor } from './notes'
import { asPublic, getPortal } from './portal'

/** The pen name at an address, with its portrait. */
export const getAuthorBySlug = cache(async (slug: string) => {
  noteKeys([addressKey(toAuthorHref(slug))])
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'authors',
    depth: 1,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
    ...asPublic,
  })
  docs.forEach(noteAuthor)
  return docs[0] ?? null
})

/** Where the pen name that once had this address stands now; null when there is none. */
export const getCurrentAuthorSlug = cache(async (formerSlug: string): Promise<string | null> => {
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'authors',
    depth: 0,
    limit: 1,
    pagination: false,
    // Former addresses are hidden from readers, and only the present one, which is public, leaves this function.
    overrideAccess: true,
    select: { slug: true },
    where: { previousSlugs: { equals: formerSlug } },
  })
  return docs[0]?.slug ?? null
})

/** One page, counted from 1, of what is signed with a pen name, newest first. */
export const getAuthorArticles = cache(async (author: number, page: number, pageSize: number) => {
  noteKeys([authoredKey(author)])
  const { ids, total } = await findAuthorPage(author, page, pageSize)
  return { docs: await listByIds(ids), page, totalPages: Math.ceil(total / pageSize) }
})
