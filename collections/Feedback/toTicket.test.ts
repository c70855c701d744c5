import { expect, it } from 'vitest'

import { toTicket } from './toTicket'

it('a ticket has its kind, the year in Vietnam and six digits or more', () => {
  expect(toTicket('message', 123, '2026-11-29T02:00:00Z')).toBe('GY-2026-000123')
  expect(toTicket('errorReport', 7, '2026-12-31T18:00:00Z')).toBe('BL-2027-000007')
  expect(toTicket('message', 1_234_567, '2026-01-01T00:00:00Z')).toBe('GY-2026-1234567')
})
