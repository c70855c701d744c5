import { expect, it } from 'vitest'

import { checkPreviewToken, createPreviewToken } from './previewToken'

const now = Date.parse('2026-11-25T03:00:00.000Z')
const grant = { article: 7, generation: 0, expiresAt: now + 60_000 }
const token = createPreviewToken(grant, 'bí mật')

it('a link is good until it ends', () => {
  expect(checkPreviewToken(token, grant, 'bí mật', now)).toEqual({ kind: 'valid', expiresAt: now + 60_000 })
  expect(checkPreviewToken(token, grant, 'bí mật', now + 59_999).kind).toBe('valid')
  expect(checkPreviewToken(token, grant, 'bí mật', now + 60_000)).toEqual({ kind: 'expired' })
})

it('a link opens its own article only', () => {
  expect(checkPreviewToken(token, { ...grant, article: 8 }, 'bí mật', now)).toEqual({ kind: 'invalid' })
})

it('a link is dead once all of its article are withdrawn', () => {
  expect(checkPreviewToken(token, { ...grant, generation: 1 }, 'bí mật', now)).toEqual({ kind: 'invalid' })
})

it('a link made with another key is worth nothing', () => {
  expect(checkPreviewToken(token, grant, 'khóa khác', now)).toEqual({ kind: 'invalid' })
})

it('a link with a later end written into it is worth nothing', () => {
  const [, signature] = token.split('.')
  const longer = `${(grant.expiresAt + 86_400_000).toString(36)}.${signature}`

  expect(checkPreviewToken(longer, grant, 'bí mật', now)).toEqual({ kind: 'invalid' })
})

it.each([
  '',
  '.',
  'a',
  `${token}x`,
  token.slice(0, -1),
  token.replace('.', ' '),
  'ế'.repeat(50),
  `${token}\n`,
])('%j is no link', (text) =>
  expect(checkPreviewToken(text, grant, 'bí mật', now)).toEqual({ kind: 'invalid' }),
)
