import { expect, test } from 'vitest'
import { findNodeProblem, isOlder } from './nodeVersion.mjs'

test.each([
  ['v20.19.0', '>=20.19.0', false],
  ['v20.20.2', '>=20.19.0', false],
  ['v20.18.9', '>=20.19.0', true],
  ['v18.20.8', '>=20.19.0', true],
  ['v22.0.0', '>=20.19.0', false],
  ['v100.0.0', '>=20.19.0', false],
  ['v20.9.0', '>=20.19', true],
])('Node %s against %s is too old: %s', (actual, minimum, expected) => {
  expect(isOlder(actual, minimum)).toBe(expected)
})

test('the Node that runs the tests is new enough', () => {
  expect(findNodeProblem()).toBe('')
})
