import type { Sharp } from 'sharp'

import type { PictureSlot } from '@/collections/Images/sizes'
import type { EncodedFile } from './intake/takeIn'
import type { StoredFormat } from './intake/formats'

/** Of what stands in for the original; everything later is made from it, so it is finer than what readers get. */
export const masterOptions: Record<StoredFormat, object> = {
  jpeg: { quality: 86 },
  png: {},
  webp: { quality: 86 },
  avif: { quality: 65, effort: 2 },
}

/** @param picture decoded, or a file */
export const encodeSlot = async (
  picture: Sharp,
  { width, format, options }: PictureSlot,
): Promise<EncodedFile> => {
  const resized = picture.clone().resize({ width })
  // JPEG has no transparency, and sharp would put black behind it.
  const flat = format === 'jpeg' ? resized.flatten({ background: '#fff' }) : resized
  const { data, info } = await flat.toFormat(format, options).toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height, mimeType: `image/${format}` }
}

/** Beside an original, as Payload would name it. */
export const toSizeFile = (stem: string, { width, height, mimeType }: Omit<EncodedFile, 'bytes'>): string =>
  `${stem}-${width}x${height}.${mimeType === 'image/jpeg' ? 'jpg' : mimeType.slice('image/'.length)}`
