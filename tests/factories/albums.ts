import type { Payload } from 'payload'

import type { Album, User } from '@/lib/generated/payload-types'
import { buildJpeg, createImage } from './images'

let count = 0

type AlbumInput = Partial<Omit<Album, 'photos' | 'cover' | 'articles'>> & {
  photos?: number[]
  cover?: number
  articles?: number[]
  user?: User & { collection: 'users' }
}

/** Small pictures, one after the other, named `Ảnh 1`, `Ảnh 2`, … */
export const createPhotos = async (payload: Payload, number: number): Promise<number[]> => {
  const ids: number[] = []
  for (let position = 1; position <= number; position += 1) {
    const data = { alt: `Ảnh ${position}`, caption: `Chú thích ${position}`, credit: 'Thu Trang' }
    // Of a size of its own, so that no two are the same.
    const file = await buildJpeg(300 + position, 200)
    ids.push((await createImage(payload, { data, file, name: `anh-${position}.jpg` })).id)
  }
  return ids
}

/** A complete album; published unless it is said otherwise. */
export const createAlbum = async (
  payload: Payload,
  { user, photos, ...input }: AlbumInput = {},
): Promise<Album> => {
  count += 1
  return payload.create({
    collection: 'albums',
    data: {
      title: `Album thử ${count}`,
      date: '2026-11-11T01:00:00.000Z',
      _status: 'published',
      ...input,
      photos: photos ?? (await createPhotos(payload, 1)),
    },
    depth: 0,
    // Test data stands before anybody who could make it; `user` is who owns it.
    overrideAccess: true,
    user,
  })
}
