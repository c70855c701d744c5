import { expect, it } from 'vitest'

import { decidePlace, moveTo } from './movePhotos'

it.each([
  [3, 0, [3, 1, 2, 4]],
  [1, 2, [2, 3, 1, 4]],
  [2, 1, [1, 2, 3, 4]],
  [4, -1, [4, 1, 2, 3]],
  [1, 9, [2, 3, 4, 1]],
])('photo %i goes to place %i, and the others keep their order', (id, place, order) => {
  expect(moveTo([1, 2, 3, 4], id, place)).toEqual(order)
})

it.each([
  ['ArrowLeft', 1],
  ['ArrowRight', 3],
  ['Home', 0],
  ['End', 9],
  ['Enter', null],
])('%s moves the third of ten to %s', (key, place) => {
  expect(decidePlace(key, 2, 10)).toBe(place)
})
