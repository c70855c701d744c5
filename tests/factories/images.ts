import type { Payload } from 'payload'
import sharp from 'sharp'

import type { Image, User } from '@/lib/generated/payload-types'

/** A real JPEG of one colour. */
export const buildJpeg = (width = 1600, height = 1067): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#a4161a' } })
    .jpeg()
    .toBuffer()

interface ImageInput {
  data?: Partial<Image>
  file?: Buffer
  name?: string
  user?: User & { collection: 'users' }
}

export const createImage = async (
  payload: Payload,
  { data = {}, file, name = 'Ảnh thử.JPG', user }: ImageInput = {},
) => {
  const bytes = file ?? (await buildJpeg())
  return payload.create({
    collection: 'images',
    data: { alt: 'Một bức ảnh đỏ', ...data },
    file: { data: bytes, mimetype: 'image/jpeg', name, size: bytes.length },
    // Test data stands before anybody who could make it.
    overrideAccess: true,
    user,
  })
}
