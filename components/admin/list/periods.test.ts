import { expect, it } from 'vitest'

import { listPeriods, toDay, toPeriod } from './periods'

it('a period has whole days in Vietnam, the last one too', () => {
  expect(toPeriod('2020-03-23', '2020-03-23')).toEqual({
    from: '2020-03-22T17:00:00.000Z',
    until: '2020-03-23T17:00:00.000Z',
  })
})

it('a period may be open at either end', () => {
  expect(toPeriod('', '2020-12-31')).toEqual({ until: '2020-12-31T17:00:00.000Z' })
  expect(toPeriod('2020-01-01', '')).toEqual({ from: '2019-12-31T17:00:00.000Z' })
  expect(toPeriod('hôm qua', '')).toEqual({})
})

it('gives the days back that were typed', () => {
  const { from, until } = toPeriod('2024-02-28', '2024-02-29')

  expect([toDay(from), toDay(until, 1)]).toEqual(['2024-02-28', '2024-02-29'])
  expect(toDay(undefined)).toBe('')
  expect(toDay('lung tung')).toBe('')
})

it('today is today in Vietnam, whatever the clock of the server says', () => {
  const [today, week, , thisYear] = listPeriods(new Date('2026-12-31T18:00:00.000Z'))

  expect(today?.value).toEqual({ from: '2026-12-31T17:00:00.000Z' })
  expect(week?.value).toEqual({ from: '2026-12-25T17:00:00.000Z' })
  expect(thisYear?.label).toBe('Năm 2027')
})
