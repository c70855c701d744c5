import { expect, it } from 'vitest'

import { decideRange, type Range } from './decideRange'

const part = (start: number, end: number): Range => ({ kind: 'part', part: { start, end } })

it.each<[header: string | undefined, range: Range]>([
  [undefined, { kind: 'whole' }],
  ['', { kind: 'whole' }],
  ['bytes=0-', part(0, 99)],
  ['bytes=10-19', part(10, 19)],
  ['bytes=90-500', part(90, 99)],
  ['bytes=-10', part(90, 99)],
  ['bytes=0-9,10-19', part(0, 19)],
  ['bytes=0-9,50-59', { kind: 'whole' }],
  ['bytes=100-', { kind: 'unsatisfiable' }],
  ['bytes=abc', { kind: 'unsatisfiable' }],
  ['lines=1-2', { kind: 'whole' }],
  ['bytes', { kind: 'whole' }],
])('of 100 bytes, %j asks for %j', (header, range) => {
  expect(decideRange(header, 100)).toEqual(range)
})
