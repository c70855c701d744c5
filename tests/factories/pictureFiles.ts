import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

/** A committed file; how it was made is in tests/fixtures/images/README.md. */
export const readPictureFile = (name: string): Promise<Buffer> => readFile(`tests/fixtures/images/${name}`)

/**
 * Noise, which compresses badly and hashes unlike anything else. The grain, in pixels, says how coarse it is: what is
 * 1 px wide is gone where the picture is shown small.
 */
export const buildNoise = async (
  width: number,
  height: number,
  format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg',
  { grain = 1, ...options }: { quality?: number; grain?: number } = {},
) =>
  sharp({
    create: {
      width: Math.ceil(width / grain),
      height: Math.ceil(height / grain),
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .toFormat(format, options)
    .toBuffer()

export type Colour = readonly [number, number, number]

/** The four corners of tests/fixtures/images/upright.jpg, from top left, row by row. */
export const uprightCorners: readonly Colour[] = [
  [0xd0, 0x20, 0x20],
  [0x20, 0xa0, 0x40],
  [0x20, 0x40, 0xc0],
  [0xe0, 0xc0, 0x20],
]

/** Colours in the middle of each quarter, in sRGB, from top left, row by row. */
export const readCorners = async (file: Buffer | string): Promise<Colour[]> => {
  const { data, info } = await sharp(file)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x): Colour => {
      const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
      return [data[at]!, data[at + 1]!, data[at + 2]!]
    }),
  )
}

/** The largest difference of any channel, of 255. */
export const measureDifference = (seen: readonly Colour[], wanted: readonly Colour[]): number =>
  Math.max(
    ...seen.flatMap((colour, at) => colour.map((value, channel) => Math.abs(value - wanted[at]![channel]!))),
  )
