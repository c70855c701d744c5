import { expect, it } from 'vitest'
import { formatNumber } from './numbers'

it.each([
  [1230, undefined, '1.230'],
  [158.8, undefined, '158,8'],
  [6500, undefined, '6.500'],
  [600, undefined, '600'],
  [1234567.891, undefined, '1.234.567,891'],
  [158.8, 0, '159'],
  [3, 1, '3,0'],
  [-1230.5, undefined, '-1.230,5'],
  [0, undefined, '0'],
  [-0, undefined, '0'],
  [-0.04, 1, '0,0'],
])('shows %s with %s fraction digits as %s', (n, fractionDigits, shown) => {
  expect(formatNumber(n, fractionDigits)).toBe(shown)
})
