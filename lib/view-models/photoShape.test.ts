import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

import { decidePhotoShape, ratios } from './photoShape'

it.each([
  [4032, 3024, 'broad'],
  [3024, 4032, 'upright'],
  [6000, 4000, 'classic'],
  [4000, 6000, 'tall'],
  [1920, 1080, 'wide'],
  [1080, 1920, 'tower'],
  [1000, 1000, 'square'],
  [8000, 2000, 'panorama'],
  [100, 900, 'tower'],
] as const)('%i × %i is %s', (width, height, shape) => {
  expect(decidePhotoShape({ width, height })).toBe(shape)
})

it('of what cameras make, the grid cuts off less than a seventh', () => {
  for (let ratio = 0.5625; ratio <= 1.7778; ratio += 0.01) {
    const shape = decidePhotoShape({ width: ratio * 1000, height: 1000 })
    const kept = Math.min(ratio / ratios[shape], ratios[shape] / ratio)

    expect(kept, String(ratio)).toBeGreaterThan(0.86)
  }
})

it('the style sheet of the grid has the same numbers', () => {
  const css = readFileSync('components/album/PhotoGrid.module.css', 'utf8')
  const written = [...css.matchAll(/\.(\w+) \{\n {2}--ratio: ([\d.]+);/g)].map(([, name, ratio]) => [
    name,
    Number(ratio),
  ])

  expect(Object.fromEntries(written)).toEqual(ratios)
})
