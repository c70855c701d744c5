import { expect, it } from 'vitest'

import { toCalendarMonth, toVietnamDay } from './calendar'

const now = new Date('2026-11-25T03:00:00Z')

it('a month has whole weeks from Monday to Sunday', () => {
  const month = toCalendarMonth('2020-03', now)

  expect(month.label).toBe('Tháng 3 năm 2020')
  expect([month.previous, month.next]).toEqual(['2020-02', '2020-04'])
  expect(month.weeks.every((week) => week.length === 7)).toBe(true)
  expect(month.weeks[0]?.map(({ number }) => number)).toEqual([24, 25, 26, 27, 28, 29, 1])
  expect(month.weeks[0]?.map(({ isOutside }) => isOutside)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ])
})

it('days begin at midnight in Vietnam', () => {
  expect(toVietnamDay('2026-11-24T16:59:59Z')).toBe('2026-11-24')
  expect(toVietnamDay('2026-11-24T17:00:00Z')).toBe('2026-11-25')
  const month = toCalendarMonth('2026-11', now)
  expect(month.from.toISOString()).toBe('2026-10-25T17:00:00.000Z')
  expect(month.until.toISOString()).toBe('2026-12-06T16:59:59.999Z')
  expect(month.weeks.flat().filter(({ isToday }) => isToday)).toMatchObject([{ iso: '2026-11-25' }])
})

it.each([undefined, '', '2026', '2026-13', 'hôm nay', '2026-11-25'])(
  '%j shows the month of today',
  (month) => {
    expect(toCalendarMonth(month, now).iso).toBe('2026-11')
  },
)

it('December leads to January of the next year', () => {
  expect(toCalendarMonth('2026-12', now).next).toBe('2027-01')
  expect(toCalendarMonth('2026-01', now).previous).toBe('2025-12')
})
