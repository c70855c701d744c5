import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { queryInTransaction } from '@/lib/database/transaction'

/** Collections whose documents use pictures, in the order in which they are named. */
export const ownerCollections = ['articles', 'albums', 'authors'] as const
export type OwnerCollection = (typeof ownerCollections)[number]

/** How it stands with the place of use: readers see it, nobody but the newsroom does, or it was thrown away. */
export type UseState = 'published' | 'draft' | 'trashed'

/** A document that uses a picture, as one person may see it. */
export interface PictureOwner {
  collection: OwnerCollection
  id: number
  state: UseState
  /** Null for whom the document is none of their business. */
  title: string | null
}

interface Row {
  collection: OwnerCollection
  id: number
  state: UseState
}

/** Documents named at most; a picture that is in more is told by its number. */
const most = 100

const readRows = async (req: PayloadRequest, image: number): Promise<{ rows: Row[]; total: number }> => {
  const rows = await queryInTransaction(
    req,
    sql`
      SELECT owner, owner_id, state, count(*) OVER () AS total FROM picture_uses WHERE image_id = ${image}
      ORDER BY state <> 'published', array_position(${sql.raw(`ARRAY['${ownerCollections.join("','")}']`)}, owner), owner_id DESC
      LIMIT ${most}`,
  )
  return {
    rows: rows.map(({ owner, owner_id, state }) => ({
      collection: owner as OwnerCollection,
      id: Number(owner_id),
      state: state as UseState,
    })),
    total: Number(rows[0]?.total ?? 0),
  }
}

/** Titles of those of the documents that the person may see: as they wrote it last, or as readers do. */
const readTitles = async (
  req: PayloadRequest,
  collection: OwnerCollection,
  ids: number[],
): Promise<Map<number, string>> => {
  const titles = new Map<number, string>()
  for (const draft of [true, false]) {
    const left = ids.filter((id) => !titles.has(id))
    if (left.length === 0) break
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft,
      pagination: false,
      overrideAccess: false,
      req,
      trash: true,
      where: { id: { in: left } },
    })
    for (const doc of docs) titles.set(doc.id, 'name' in doc ? doc.name : doc.title || `số ${doc.id}`)
  }
  return titles
}

/** Where a picture is used, what readers see first; for the person of the request. */
export const listOwners = async (
  req: PayloadRequest,
  image: number,
): Promise<{ owners: PictureOwner[]; total: number }> => {
  const { rows, total } = await readRows(req, image)
  const owners: PictureOwner[] = []
  const titles = new Map<OwnerCollection, Map<number, string>>()
  for (const collection of new Set(rows.map((row) => row.collection))) {
    const ids = rows.filter((row) => row.collection === collection).map(({ id }) => id)
    titles.set(collection, await readTitles(req, collection, ids))
  }
  for (const row of rows) owners.push({ ...row, title: titles.get(row.collection)?.get(row.id) ?? null })
  return { owners, total }
}

/** Pictures of these albums; without the drafts where those are none of the person's business. */
export const listAlbumImages = async (
  req: PayloadRequest,
  albums: number[],
  { drafts }: { drafts: boolean },
): Promise<number[]> => {
  if (albums.length === 0) return []
  const rows = await queryInTransaction(
    req,
    sql`
      SELECT DISTINCT image_id FROM picture_uses
      WHERE owner = 'albums' AND owner_id IN (${sql.join(
        albums.map((id) => sql`${id}`),
        sql`, `,
      )}) ${drafts ? sql`` : sql`AND state = 'published'`}`,
  )
  return rows.map(({ image_id }) => Number(image_id))
}
