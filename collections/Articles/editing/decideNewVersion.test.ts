import { expect, it } from 'vitest'

import { toEditMark } from '@/lib/editing/editSession'
import { buildBody } from '@/tests/factories/articles'
import { countLetters, decideNewVersion } from './decideNewVersion'

const session = { id: 'abcdefgh', turn: 3, base: 0 }
const usual = {
  session,
  mark: toEditMark({ ...session, turn: 2 }),
  begunAt: 0,
  now: 60_000,
  lettersBefore: 900,
  letters: 910,
}

it('whoever writes on goes on in the same version', () => {
  expect(decideNewVersion(usual)).toBe(false)
})

it('another form, another person or a script begins a new one', () => {
  expect(decideNewVersion({ ...usual, mark: 'ijklmnop.9' })).toBe(true)
  expect(decideNewVersion({ ...usual, mark: null })).toBe(true)
  expect(decideNewVersion({ ...usual, session: null })).toBe(true)
})

it('after a quarter of an hour a new one begins', () => {
  expect(decideNewVersion({ ...usual, now: 15 * 60_000 + 1 })).toBe(true)
})

it('a text that loses half of itself stays in the version before', () => {
  expect(decideNewVersion({ ...usual, letters: 449 })).toBe(true)
  expect(decideNewVersion({ ...usual, letters: 450 })).toBe(false)
  expect(decideNewVersion({ ...usual, lettersBefore: 150, letters: 0 })).toBe(false)
})

it('counts the letters of a body', () => {
  expect(countLetters(buildBody('Một', 'Hai ba'))).toBe(9)
  expect(countLetters(null)).toBe(0)
})
