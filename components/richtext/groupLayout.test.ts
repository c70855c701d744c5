import { expect, test } from 'vitest'
import { decideGroupLayout } from './groupLayout'

const landscape = { width: 1200, height: 800 }
const portrait = { width: 800, height: 1200 }

test.each([
  { count: 2, inPairs: 2 },
  { count: 3, inPairs: 0 },
  { count: 4, inPairs: 4 },
  { count: 5, inPairs: 2 },
  { count: 6, inPairs: 0 },
  { count: 7, inPairs: 4 },
])('$count pictures fill every row', ({ count, inPairs }) => {
  const layout = decideGroupLayout(Array(count).fill(landscape))

  expect(layout.inPairs).toBe(inPairs)
  expect(inPairs % 2).toBe(0)
  expect((count - inPairs) % 3).toBe(0)
})

test('the frames are upright only when every picture is', () => {
  expect(decideGroupLayout([portrait, portrait]).shape).toBe('portrait')
  expect(decideGroupLayout([portrait, landscape]).shape).toBe('landscape')
})
