import sharp from 'sharp'

import type { Face } from '@/lib/images/faces/faces'

/** How much there is to see in a part of a picture: the standard deviation of its brightness. */
export const measureDetail = async (bytes: Buffer, part: Face): Promise<number> => {
  const { width, height } = await sharp(bytes).metadata()
  const cut = await sharp(bytes)
    .extract({
      left: Math.floor(part.x * width),
      top: Math.floor(part.y * height),
      width: Math.floor(part.width * width),
      height: Math.floor(part.height * height),
    })
    .greyscale()
    .raw()
    .toBuffer()
  const mean = cut.reduce((sum, value) => sum + value, 0) / cut.length
  return Math.sqrt(cut.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cut.length)
}
