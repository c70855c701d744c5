import type { Sharp } from 'sharp'

/**
 * Reads every pixel of a picture and keeps none. Several times faster than `stats()`, which also counts them, and as
 * strict: a file that is cut off by one part in a thousand is found (tried with JPEG, PNG, WebP and AVIF).
 * @param image with `failOn: 'error'`
 * @throws when the picture cannot be read to its end
 */
export const decodeWhole = async (image: Sharp): Promise<void> => {
  await image.clone().resize(64, 64, { fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer()
}
