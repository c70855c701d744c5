import sharp, { type Sharp } from 'sharp'

import { toPixels, type Face } from './faces'

/**
 * Colours that are left along the longer side of a box. A mosaic of ten and more can be matched with photos of known
 * people (McPherson and others 2016, arXiv:1609.00408); four tell skin from hair, and no more.
 */
const cells = 4

/**
 * New pixels for what the boxes cover: a few averages, blurred into each other. What was there is in none of them any
 * more; outside of the boxes nothing changes.
 */
export const hideFaces = async (picture: Sharp, faces: readonly Face[]): Promise<Sharp> => {
  const { data, info } = await picture.clone().raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const raw = { width, height, channels }
  // Each from the picture as it was: in what order boxes are drawn makes no difference where they lie apart.
  const patches = await Promise.all(
    faces.map(async (face) => {
      const area = toPixels(face, info)
      return { area, pixels: await blur(sharp(data, { raw }).extract(area), area, channels) }
    }),
  )
  const hidden = Buffer.from(data)
  for (const { area, pixels } of patches) {
    const stride = area.width * channels
    for (let row = 0; row < area.height; row += 1)
      pixels.copy(hidden, ((area.top + row) * width + area.left) * channels, row * stride, (row + 1) * stride)
  }
  return sharp(hidden, { raw })
}

const blur = async (
  part: Sharp,
  { width, height }: { width: number; height: number },
  channels: 1 | 2 | 3 | 4,
): Promise<Buffer> => {
  const cell = Math.max(width, height) / cells
  const few = { width: toCount(width / cell), height: toCount(height / cell), channels }
  const averages = await part
    .resize(few.width, few.height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer()
  const large = await sharp(averages, { raw: few })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
  return sharp(large, { raw: { width, height, channels } })
    .blur(Math.max(0.5, cell / 2))
    .raw()
    .toBuffer()
}

const toCount = (value: number): number => Math.max(1, Math.round(value))
