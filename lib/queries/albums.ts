import { cache } from 'react'
import type { Where } from 'payload'

import { isPublished } from '@/collections/access/published'
import type { Album, Image } from '@/lib/generated/payload-types'
import { noteKeys } from '@/lib/server/renderContext'
import { addressKey, albumKey, albumListKey, albumsOfKey } from '@/lib/server/surrogateKeys'
import { toAlbumHref } from '@/lib/view-models/addresses'
import { toId, toIds } from '@/lib/view-models/relations'
import { findByFormerSlug } from './formerAddress'
import { noteImage } from './notes'
import { asPublic, getPortal } from './portal'

type Id = number

/** Of one day, the album that was made last. */
const newestFirst = ['-date', '-id']

/** An album, the picture that stands for it, and how many of its pictures readers see. */
export interface AlbumEntry {
  album: Album
  cover: Image | null
  count: number
}

/** Of these pictures, the ids of those that anybody may see, in the order of `ids`. */
const keepShown = async (ids: Id[]): Promise<Id[]> => {
  if (ids.length === 0) return []
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'images',
    depth: 0,
    pagination: false,
    select: { filename: true },
    where: { id: { in: ids } },
    ...asPublic,
  })
  const shown = new Set(docs.map(({ id }) => id))
  return ids.filter((id) => shown.has(id))
}

/** Those that anybody may see, in the order of `ids`. */
const getImages = async (ids: Id[]): Promise<Image[]> => {
  if (ids.length === 0) return []
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'images',
    depth: 0,
    limit: ids.length,
    pagination: false,
    where: { id: { in: ids } },
    ...asPublic,
  })
  docs.forEach(noteImage)
  return ids.flatMap((id) => docs.filter((image) => image.id === id))
}

/** The published album at an address; its pictures are ids, also of those that are not shown. */
export const getAlbumBySlug = cache(async (slug: string): Promise<Album | null> => {
  noteKeys([addressKey(toAlbumHref(slug))])
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'albums',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [isPublished, { slug: { equals: slug } }] },
    ...asPublic,
  })
  noteKeys(docs.map(({ id }) => albumKey(id)))
  return docs[0] ?? null
})

/** Where the published album that once had this address stands now; null when there is none. */
export const getCurrentAlbumSlug = cache(async (formerSlug: string): Promise<string | null> => {
  const album = await findByFormerSlug('albums', formerSlug, isPublished)
  if (album) noteKeys([albumKey(album.id)])
  return album?.slug ?? null
})

/** Ids of an album's pictures that anybody may see, in its order, each once. */
export const listShownPhotos = cache((album: Pick<Album, 'photos'>): Promise<Id[]> =>
  keepShown([...new Set(toIds(album.photos))]),
)

/** One page of an album's pictures, counted from 1. */
export const getAlbumPhotos = async (album: Pick<Album, 'photos'>, page: number, pageSize: number) => {
  const ids = await listShownPhotos(album)
  const passed = (page - 1) * pageSize
  return { images: await getImages(ids.slice(passed, passed + pageSize)), passed, total: ids.length }
}

/** A picture of an album, and those beside it; null when the album does not show it. */
export const getAlbumPhoto = cache(async (album: Album, image: Id) => {
  const ids = await listShownPhotos(album)
  // Also of one that is not shown: it may be allowed later.
  noteImage(image)
  const index = ids.indexOf(image)
  const [found] = index === -1 ? [] : await getImages([image])
  if (!found) return null
  return {
    image: found,
    position: index + 1,
    total: ids.length,
    previous: ids[index - 1] ?? null,
    next: ids[index + 1] ?? null,
  }
})

/** With covers and counts; an album of which nothing may be shown is left out. */
export const toAlbumEntries = async (albums: Album[]): Promise<AlbumEntry[]> => {
  noteKeys(albums.map(({ id }) => albumKey(id)))
  const shown = new Set(
    await keepShown(albums.flatMap(({ photos, cover }) => toIds([...photos, cover ?? []].flat()))),
  )
  const entries = albums.map((album) => {
    const ids = [...new Set(toIds(album.photos))].filter((id) => shown.has(id))
    const chosen = toId(album.cover)
    return { album, count: ids.length, cover: chosen && shown.has(chosen) ? chosen : ids[0] }
  })
  const images = await getImages([...new Set(entries.flatMap(({ cover }) => cover ?? []))])
  return entries.flatMap(({ cover, ...entry }) =>
    entry.count > 0 ? [{ ...entry, cover: images.find(({ id }) => id === cover) ?? null }] : [],
  )
}

const findAlbums = async (where: Where, limit: number, page = 1) => {
  const payload = await getPortal()
  return payload.find({
    collection: 'albums',
    depth: 0,
    limit,
    page,
    sort: newestFirst,
    where: { and: [isPublished, where] },
    ...asPublic,
  })
}

/** One page, counted from 1, of the albums, newest event first. */
export const getAlbums = cache(async (page: number, pageSize: number) => {
  noteKeys([albumListKey])
  const { docs, totalPages } = await findAlbums({}, pageSize, page)
  return { entries: await toAlbumEntries(docs), page, totalPages }
})

/** Twice as many are looked at, since of some nothing may be shown. */
export const listNewestAlbums = async (limit: number): Promise<AlbumEntry[]> => {
  const { entries } = await getAlbums(1, 2 * limit)
  return entries.slice(0, limit)
}

/** Albums of the event that an article tells of. */
export const listAlbumsOfArticle = async (article: Id): Promise<AlbumEntry[]> => {
  noteKeys([albumsOfKey(article)])
  const { docs } = await findAlbums({ articles: { in: [article] } }, 4)
  return toAlbumEntries(docs)
}

/** All of which something is shown, newest event first, as a sitemap names them. */
export const listAlbumsForSitemap = async (): Promise<AlbumEntry[]> => {
  noteKeys([albumListKey])
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'albums',
    depth: 0,
    pagination: false,
    sort: newestFirst,
    where: isPublished,
    ...asPublic,
  })
  return toAlbumEntries(docs)
}
