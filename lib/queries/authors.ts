import { cache } from 'react'

import { noteKeys } from '@/lib/server/renderContext'
import { addressKey, authoredKey, authorKey, authorListKey } from '@/lib/server/surrogateKeys'
import { toAuthorHref } from '@/lib/view-models/addresses'
import { listByIds } from './articles'
import { findByFormerSlug } from './formerAddress'
import { findAuthorPage, listAuthorIds } from './listings'
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
export const getCurrentAuthorSlug = cache(
  async (formerSlug: string): Promise<string | null> =>
    (await findByFormerSlug('authors', formerSlug))?.slug ?? null,
)

/** One page, counted from 1, of what is signed with a pen name, newest first. */
export const getAuthorArticles = cache(async (author: number, page: number, pageSize: number) => {
  noteKeys([authoredKey(author)])
  const { ids, total } = await findAuthorPage(author, page, pageSize)
  return { docs: await listByIds(ids), page, totalPages: Math.ceil(total / pageSize) }
})

/** Every pen name that something published is signed with, in no order; some hundred at most. */
export const listAuthors = async () => {
  noteKeys([authorListKey])
  const ids = await listAuthorIds()
  if (ids.length === 0) return []
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'authors',
    depth: 0,
    pagination: false,
    select: { name: true, slug: true, office: true },
    where: { id: { in: ids } },
    ...asPublic,
  })
  noteKeys(docs.map(({ id }) => authorKey(id)))
  return docs
}
