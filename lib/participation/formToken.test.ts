import { expect, it } from 'vitest'

import { checkFormToken, createFormToken, latestMs, soonestMs } from './formToken'

const now = Date.parse('2026-11-29T02:00:00Z')
const token = createFormToken('/gop-y', now, 'khóa')
const check = (after: number, { text = token, path = '/gop-y', secret = 'khóa' } = {}) =>
  checkFormToken(text, path, now + after, secret).kind

it('is good from three seconds to a day', () => {
  expect(check(soonestMs - 1)).toBe('early')
  expect(check(soonestMs)).toBe('good')
  expect(check(latestMs)).toBe('good')
  expect(check(latestMs + 1)).toBe('old')
})

it.each([
  ['another form', { path: '/bai-viet/a/y-kien' }],
  ['another key', { secret: 'khác' }],
  ['an earlier moment', { text: token.replace(/^[^.]+/, (now - 60_000).toString(36)) }],
  ['another showing', { text: token.replace(/\.[\w-]{12}\./, '.AAAAAAAAAAAA.') }],
  ['nothing', { text: '' }],
  ['anything', { text: 'a.b.c' }],
])('is worth nothing for %s', (_, change) => {
  expect(check(60_000, change)).toBe('invalid')
})

it('no two are the same', () => {
  expect(createFormToken('/gop-y', now, 'khóa')).not.toBe(token)
})
