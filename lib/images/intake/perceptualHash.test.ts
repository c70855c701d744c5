import sharp, { type Sharp } from 'sharp'
import { expect, it } from 'vitest'

import { renderScene } from '@/lib/commands/seed/pictures/render'
import { sceneKeys } from '@/lib/commands/seed/pictures/scenes'
import { nearEnough, tellsNothing } from '../duplicates/nearness'
import { toPerceptualHash } from './perceptualHash'

const countDifferent = (one: string, other: string): number =>
  [...(BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2)].filter((bit) => bit === '1').length

const scenes = await Promise.all(
  sceneKeys.map(async (key) =>
    sharp(await renderScene(key))
      .resize(1200)
      .png({ compressionLevel: 1 })
      .toBuffer(),
  ),
)
const hashes = await Promise.all(scenes.map((scene) => toPerceptualHash(sharp(scene))))

const copies: [how: string, change: (picture: Sharp) => Sharp][] = [
  ['made smaller', (picture) => picture.resize(480)],
  ['compressed hard', (picture) => picture.jpeg({ quality: 30 })],
  ['brightened', (picture) => picture.modulate({ brightness: 1.15 })],
  ['less colourful', (picture) => picture.modulate({ saturation: 0.7 })],
  ['sent through a messenger', (picture) => picture.resize(720).sharpen().jpeg({ quality: 55 })],
]

it.each(copies)('a picture that was %s is nearly the same', async (_, change) => {
  const distances = await Promise.all(
    scenes.map(async (scene, index) => {
      const copy = await change(sharp(scene)).toBuffer()
      return countDifferent(await toPerceptualHash(sharp(copy)), hashes[index]!)
    }),
  )

  expect(Math.max(...distances)).toBeLessThanOrEqual(nearEnough)
})

it('different pictures are not nearly the same', () => {
  const distances = hashes.flatMap((hash, index) =>
    hashes.slice(index + 1).map((other) => countDifferent(hash, other)),
  )

  expect(distances.length).toBeGreaterThan(50)
  expect(Math.min(...distances)).toBeGreaterThan(nearEnough * 2)
})

it('a picture of one colour tells nothing', async () => {
  const even = sharp({ create: { width: 300, height: 200, channels: 3, background: '#a4161a' } })

  expect(await toPerceptualHash(even)).toBe(tellsNothing)
})
