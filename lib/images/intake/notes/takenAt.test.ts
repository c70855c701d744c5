import { expect, it } from 'vitest'

import { toTakenAt } from './takenAt'

const now = new Date('2025-06-01T00:00:00Z')

it.each([
  ['2024:11:20 08:15:30', '+07:00', '2024-11-20T01:15:30.000Z'],
  ['2024:11:20 08:15:30', '-05:00', '2024-11-20T13:15:30.000Z'],
  ['2024:11:20 08:15:30', undefined, '2024-11-20T01:15:30.000Z'],
  ['2024:11:20 08:15:30', 'lạ', '2024-11-20T01:15:30.000Z'],
  ['2024-11-20T08:15:30', '+07:00', '2024-11-20T01:15:30.000Z'],
  // The clock of a phone may be some hours ahead.
  ['2025:06:01 12:00:00', '+07:00', '2025-06-01T05:00:00.000Z'],
])('%s %s is %s', (written, offset, takenAt) => {
  expect(toTakenAt(written, offset, now)).toBe(takenAt)
})

it.each([
  undefined,
  '',
  '    :  :     :  :  ',
  '0000:00:00 00:00:00',
  '2024:02:31 08:00:00',
  '2024:11:20 25:00:00',
  '1980:01:01 00:00:00',
  '2030:01:01 00:00:00',
  'hôm qua',
])('%j is no time', (written) => {
  expect(toTakenAt(written, '+07:00', now)).toBeUndefined()
})
