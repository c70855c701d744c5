import path from 'node:path'
import sharp from 'sharp'

import { avifOptions, pictureSlots, toAvifFile, type PictureSlot } from '@/collections/Images/sizes'
import type { Image } from '@/lib/generated/payload-types'
import { writeWhole } from './writeWhole'

type Sizes = NonNullable<Image['sizes']>
type Size = NonNullable<Sizes[keyof Sizes]>

interface Stored {
  filename: string
  /** Pixels of the original. */
  width: number
  sizes: Sizes
}

/**
 * Makes every file of a picture that is missing: sizes that did not exist yet when it was uploaded, and the AVIFs.
 * @param directory with the original and all files made from it
 * @returns the sizes that were added
 * @throws what sharp or the file system throws; what was finished until then stays, and is made again next time
 */
export const deriveFiles = async (directory: string, { filename, width, sizes }: Stored): Promise<Sizes> => {
  const original = path.join(directory, filename)
  const known = sizes as Record<string, Size | undefined>
  const added: Record<string, Size> = {}
  for (const slot of pictureSlots) {
    const isThere = Boolean(known[slot.name]?.filename)
    if (slot.width <= width && !isThere) added[slot.name] = await makeSize(directory, original, slot)
  }
  for (const { name, format } of pictureSlots) {
    const size = added[name] ?? known[name]
    if (format !== 'webp' || !size?.filename || !size.width) continue
    const avif = await sharp(original).resize({ width: size.width }).avif(avifOptions).toBuffer()
    await writeWhole(path.join(directory, toAvifFile(size.filename)), avif)
  }
  return added
}

const makeSize = async (
  directory: string,
  original: string,
  { width, format, options }: PictureSlot,
): Promise<Size> => {
  const image = sharp(original).resize({ width }).toFormat(format, options)
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  // Named as Payload names those that it makes at upload.
  const extension = format === 'jpeg' ? 'jpg' : format
  const file = `${path.parse(original).name}-${info.width}x${info.height}.${extension}`
  await writeWhole(path.join(directory, file), data)
  return {
    filename: file,
    width: info.width,
    height: info.height,
    mimeType: `image/${format}`,
    filesize: info.size,
    url: `/api/images/file/${file}`,
  }
}
