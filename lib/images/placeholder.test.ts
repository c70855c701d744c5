import sharp from 'sharp'
import { expect, it } from 'vitest'

import { toPlaceholder } from './placeholder'

const colours = [
  [0xff, 0, 0],
  [0, 0xff, 0],
  [0, 0, 0xff],
  [0, 0, 0],
  [0x88, 0x88, 0x88],
  [0xff, 0xff, 0xff],
  [0xff, 0xff, 0],
  [0, 0xff, 0xff],
  [0xff, 0, 0xff],
] as const

/** Nine fields of 100 × 100. */
const buildFields = async () =>
  sharp({ create: { width: 300, height: 300, channels: 3, background: '#000' } })
    .composite(
      await Promise.all(
        colours.map(async ([r, g, b], index) => ({
          input: await sharp({ create: { width: 100, height: 100, channels: 3, background: { r, g, b } } })
            .png()
            .toBuffer(),
          left: (index % 3) * 100,
          top: Math.floor(index / 3) * 100,
        })),
      ),
    )
    .png()
    .toBuffer()

const toChannels = (placeholder: string) => [...placeholder].map((digit) => Number.parseInt(digit, 16) * 17)

it('is nine colours, from top left, row by row', async () => {
  const placeholder = await toPlaceholder(sharp(await buildFields()))

  expect(placeholder).toMatch(/^[0-9a-f]{27}$/)
  const seen = toChannels(placeholder)
  const measure = (place: number, colour: readonly number[]) =>
    colour.reduce((sum, value, channel) => sum + Math.abs(value - seen[place * 3 + channel]!), 0)
  // Neighbours colour each other a little; each place is still nearest to its own.
  const nearest = colours.map((_, place) =>
    colours.reduce(
      (best, colour, index) => (measure(place, colour) < measure(place, colours[best]!) ? index : best),
      0,
    ),
  )
  expect(nearest).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
})

it('of a grey picture it is grey', async () => {
  const grey = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#777' } })
    .toColourspace('b-w')
    .jpeg()
    .toBuffer()

  expect(await toPlaceholder(sharp(grey))).toBe('7'.repeat(27))
})

it('a picture that lets its ground shine through has none; one that only could, has', async () => {
  const build = (alpha: number) =>
    sharp({ create: { width: 60, height: 40, channels: 4, background: { r: 170, g: 0, b: 0, alpha } } })
      .png()
      .toBuffer()

  expect(await toPlaceholder(sharp(await build(0.5)))).toBe('')
  expect(await toPlaceholder(sharp(await build(1)))).toBe('a00'.repeat(9))
})
