import { expect, it } from 'vitest'

import { fillPage, isTicket } from './fillPage'

const page = '<form><input type="hidden" name="token" value=""><p>Mã phiếu: GY-0000-000000</p></form>'

it('puts the token into the form', () => {
  expect(fillPage(page, { token: 'k1.abc$&' })).toContain(
    '<input type="hidden" name="token" value="k1.abc$&">',
  )
})

it('puts in a ticket, and nothing that is none', () => {
  expect(fillPage(page, { ticket: 'BL-2026-000007' })).toContain('Mã phiếu: BL-2026-000007')
  expect(fillPage(page, { ticket: '<script>' })).toBe(page)
})

it.each(['', 'GY-2026-1', 'XX-2026-000001', 'GY-2026-000001 ', 'GY-2026-000001"'])(
  '%j is no ticket',
  (text) => {
    expect(isTicket(text)).toBe(false)
  },
)
