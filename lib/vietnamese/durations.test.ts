import { expect, it } from 'vitest'

import { formatSeconds } from './durations'

it.each([
  [0, ''],
  [1, '1 giây'],
  [59, '59 giây'],
  [60, '1 phút'],
  [312, '5 phút 12 giây'],
  [3725, '1 giờ 2 phút 5 giây'],
])('%i seconds are %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text))
