import { TZDate } from '@date-fns/tz'
import { addDays, startOfDay } from 'date-fns'

import type { FilterValue } from './filterState'

const zone = 'Asia/Ho_Chi_Minh'

/** Midnight in Vietnam of a day of an `<input type="date">`, moved by days. */
const toMidnight = (day: string, later = 0): string => {
  const [year, month, date] = day.split('-').map(Number)
  return new Date(new TZDate(year!, month! - 1, date! + later, zone).getTime()).toISOString()
}

const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day)

/** A period of whole days in Vietnam, both of them in it; an empty one is open. */
export const toPeriod = (first: string, last: string): FilterValue => ({
  ...(isDay(first) ? { from: toMidnight(first) } : {}),
  ...(isDay(last) ? { until: toMidnight(last, 1) } : {}),
})

/** The first or last day of a period, for an `<input type="date">`. */
export const toDay = (moment: string | undefined, earlier = 0): string => {
  const local = moment ? new TZDate(moment, zone) : undefined
  if (!local || Number.isNaN(local.getTime())) return ''
  const day = addDays(local, -earlier)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`
}

/** The periods that are one click away, newest first. */
export const listPeriods = (now: Date): { label: string; value: FilterValue }[] => {
  const today = startOfDay(new TZDate(now, zone))
  const since = (days: number) => toPeriod(toDay(addDays(today, -days).toISOString()), '')
  const year = today.getFullYear()
  const ofYear = (one: number) => ({
    label: `Năm ${one}`,
    value: toPeriod(`${one}-01-01`, `${one}-12-31`),
  })
  return [
    { label: 'Hôm nay', value: since(0) },
    { label: '7 ngày qua', value: since(6) },
    { label: '30 ngày qua', value: since(29) },
    ...[year, year - 1, year - 2].map(ofYear),
  ]
}
