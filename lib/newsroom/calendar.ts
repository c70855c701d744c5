import { tz } from '@date-fns/tz'
import {
  addMonths,
  eachDayOfInterval,
  endOfMonth,
  endOfWeek,
  format,
  isValid,
  parse,
  startOfMonth,
  startOfWeek,
  type Interval,
} from 'date-fns'

/** Days begin and end in Vietnam, whatever zone the server is in; weeks begin on Monday there. */
const inVietnam = { in: tz('Asia/Ho_Chi_Minh') }
const weeksFromMonday = { ...inVietnam, weekStartsOn: 1 as const }

const dayPattern = 'yyyy-MM-dd'
const monthPattern = 'yyyy-MM'

export interface CalendarDay {
  /** `2026-11-25` */
  iso: string
  number: number
  isOutside: boolean
  isToday: boolean
}

export interface CalendarMonth {
  /** `2026-11` */
  iso: string
  /** `Tháng 11 năm 2026` */
  label: string
  previous: string
  next: string
  weeks: CalendarDay[][]
  /** From the first moment of the first day that is shown to the last moment of the last one. */
  from: Date
  until: Date
}

/** The day on which a moment falls in Vietnam, as `2026-11-25`. */
export const toVietnamDay = (moment: Date | string): string => format(new Date(moment), dayPattern, inVietnam)

/** @param month as `2026-11`; the month of `now` where it is anything else */
export const toCalendarMonth = (month: string | undefined, now = new Date()): CalendarMonth => {
  const asked = /^\d{4}-\d{2}$/.test(month ?? '') ? parse(String(month), monthPattern, now, inVietnam) : null
  const first = startOfMonth(asked && isValid(asked) ? asked : now, inVietnam)
  const interval: Interval = {
    start: startOfWeek(first, weeksFromMonday),
    end: endOfWeek(endOfMonth(first, inVietnam), weeksFromMonday),
  }
  const iso = format(first, monthPattern, inVietnam)
  const today = toVietnamDay(now)
  const days = eachDayOfInterval(interval, inVietnam).map((day): CalendarDay => {
    const dayIso = format(day, dayPattern, inVietnam)
    return {
      iso: dayIso,
      number: Number(dayIso.slice(-2)),
      isOutside: !dayIso.startsWith(iso),
      isToday: dayIso === today,
    }
  })
  return {
    iso,
    label: format(first, "'Tháng' M 'năm' yyyy", inVietnam),
    previous: format(addMonths(first, -1), monthPattern, inVietnam),
    next: format(addMonths(first, 1), monthPattern, inVietnam),
    weeks: Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7)),
    from: new Date(interval.start),
    until: new Date(interval.end),
  }
}
