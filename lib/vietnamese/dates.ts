import { TZDate, tz } from '@date-fns/tz'
import { format, parseISO } from 'date-fns'

/** Vietnam's only zone. Everything that people read or type is in it, whatever the server's own zone is. */
const ZONE = 'Asia/Ho_Chi_Minh'

const inVietnam = { in: tz(ZONE) }

/**
 * A moment on Vietnam's clock. A string is ISO 8601; one without an offset is read as Vietnamese time.
 * An unreadable string gives an invalid date, on which the formatters throw a `RangeError`.
 */
function toVietnam(date: Date | string): Date {
  return typeof date === 'string' ? parseISO(date, inVietnam) : new TZDate(date, ZONE)
}

/**
 * `23/03/2020 9:40:00 SA`: how the old site stamped an article. 12-hour clock without a leading zero, `SA` before noon
 * and `CH` from noon. Built from parts, because `Intl` puts the time first for `vi-VN`.
 */
export function formatDateTime(date: Date | string): string {
  const local = toVietnam(date)
  const halfDay = local.getHours() < 12 ? 'SA' : 'CH'
  return `${format(local, 'dd/MM/yyyy h:mm:ss', inVietnam)} ${halfDay}`
}

/** `9:40`, on the 24-hour clock, for timetables of the newsroom. */
export function formatTime(date: Date | string): string {
  return format(toVietnam(date), 'H:mm', inVietnam)
}

/** `23/03/2020`, for listings. */
export function formatDate(date: Date | string): string {
  return format(toVietnam(date), 'dd/MM/yyyy', inVietnam)
}

/** `2020-03-23T09:40:00+07:00`, for `<time datetime>`, feeds and structured data. */
export function toIsoWithOffset(date: Date | string): string {
  return format(toVietnam(date), "yyyy-MM-dd'T'HH:mm:ssxxx", inVietnam)
}

const DATE_TIME =
  /^(\d{1,2})([/.-])(\d{1,2})\2([12]\d{3})(?:[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(SA|CH|AM|PM))?)?$/iu

/** The hour on the 24-hour clock, or null where hour and half of the day contradict each other (`13:00 SA`). */
function toHour24(hour: number, halfDay: string | undefined): number | null {
  if (!halfDay) return hour
  const isMorning = halfDay === 'SA' || halfDay === 'AM'
  if (hour === 12) return isMorning ? 0 : 12
  if (isMorning) return hour < 12 ? hour : null
  if (hour === 0) return null
  // People write `15:00 CH` as well; it can mean one moment only.
  return hour < 12 ? hour + 12 : hour
}

/**
 * Reads what `formatDateTime` writes and what people type: seconds and time may be left out (a date alone is midnight),
 * 24-hour times need no `SA`/`CH`, day and month may have one digit. `12:10:00 SA` is 00:10, `12:00 CH` is noon.
 * Null for anything else, and for days that are not in the calendar (31/02).
 */
export function parseDateTime(text: string): Date | null {
  const match = DATE_TIME.exec(text.trim())
  if (!match) return null
  const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const [minute, second] = [Number(match[6] ?? 0), Number(match[7] ?? 0)]
  const hour = toHour24(Number(match[5] ?? 0), match[8]?.toUpperCase())
  if (hour === null || hour > 23 || minute > 59 || second > 59) return null

  const local = new TZDate(year, month - 1, day, hour, minute, second, ZONE)
  const isRealDay = local.getMonth() === month - 1 && local.getDate() === day
  return isRealDay ? new Date(local.getTime()) : null
}

/** `9:41`, today; `9:41 ngày 23/03/2020` on any other day: for what people are told about just now. */
export function formatClock(date: Date | string, now: Date = new Date()): string {
  const local = toVietnam(date)
  const time = format(local, 'H:mm', inVietnam)
  const day = formatDate(date)
  return day === formatDate(now) ? time : `${time} ngày ${day}`
}
