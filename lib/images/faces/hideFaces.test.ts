import sharp, { type Sharp } from 'sharp'
import { expect, it } from 'vitest'

import { toPixels, type Face } from './faces'
import { hideFaces } from './hideFaces'

const width = 400
const height = 300
const faces: Face[] = [
  { x: 0.1, y: 0.2, width: 0.25, height: 0.4 },
  { x: 0.7, y: 0.6, width: 0.3, height: 0.4 },
]

/** A checkerboard of 4 pixels: as much detail as there can be, and no two neighbours alike. */
const buildChecks = (channels: 3 | 4): Sharp => {
  const data = Buffer.alloc(width * height * channels, 255)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const value = (Math.floor(x / 4) + Math.floor(y / 4)) % 2 ? 240 : 15
      data.fill(value, (y * width + x) * channels, (y * width + x) * channels + 3)
    }
  return sharp(data, { raw: { width, height, channels } })
}

const read = (picture: Sharp): Promise<Buffer> => picture.clone().raw().toBuffer()

const isHidden = (x: number, y: number): boolean =>
  faces.some((face) => {
    const area = toPixels(face, { width, height })
    return x >= area.left && x < area.left + area.width && y >= area.top && y < area.top + area.height
  })

it.each([3, 4] as const)(
  'nothing is left in a box, and all outside of it, with %i channels',
  async (channels) => {
    const picture = buildChecks(channels)

    const hidden = await hideFaces(picture, faces)

    const [before, after] = [await read(picture), await read(hidden)]
    const inside: number[] = []
    let changedOutside = 0
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const at = (y * width + x) * channels
        if (isHidden(x, y)) inside.push(after[at]!)
        else if (before.compare(after, at, at + channels, at, at + channels) !== 0) changedOutside += 1
      }
    const mean = inside.reduce((sum, value) => sum + value, 0) / inside.length
    const deviation = Math.sqrt(inside.reduce((sum, value) => sum + (value - mean) ** 2, 0) / inside.length)
    expect(changedOutside).toBe(0)
    expect(inside.length).toBeGreaterThan(20_000)
    // Of the checkerboard itself it is 112.
    expect(deviation).toBeLessThan(6)
    expect(mean).toBeGreaterThan(110)
    expect(mean).toBeLessThan(145)
  },
)

it('two faces that differ in their features, and not in their tone, cannot be told apart', async () => {
  const toFaceOf = (fill: (x: number, y: number) => number): Sharp => {
    const data = Buffer.alloc(96 * 96 * 3)
    for (let at = 0; at < 96 * 96; at += 1) data.fill(fill(at % 96, Math.floor(at / 96)), at * 3, at * 3 + 3)
    return sharp(data, { raw: { width: 96, height: 96, channels: 3 } })
  }
  const whole: Face[] = [{ x: 0, y: 0, width: 1, height: 1 }]
  const stripes = toFaceOf((x) => (x % 6 < 3 ? 200 : 60))
  const rows = toFaceOf((_, y) => (y % 6 < 3 ? 200 : 60))

  const [one, other] = [await read(await hideFaces(stripes, whole)), await read(await hideFaces(rows, whole))]

  const largest = Math.max(...one.map((value, at) => Math.abs(value - other[at]!)))
  expect(largest).toBeLessThan(12)
})

it('a box of one pixel, and one of the whole picture, are no trouble', async () => {
  const hidden = await hideFaces(buildChecks(3), [
    { x: 0, y: 0, width: 1, height: 1 },
    { x: 0.999, y: 0.999, width: 0.001, height: 0.001 },
  ])

  expect((await hidden.metadata()).width).toBe(width)
})
