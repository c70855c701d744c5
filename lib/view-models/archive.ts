import { addDays, addMonths, format, parse } from 'date-fns'

import { tz } from '@date-fns/tz'
import { toArchiveHref } from './addresses'
import type { ArchiveDay, ArchiveListPage, ArchivePage } from './discoveryTypes'
import { toPagination } from './pagination'
import { toStory, type StoryDocument } from './story'
import { toArticleCount } from './topic'
import type { LinkText } from './types'

export const archiveName = 'Lưu trữ'

/** Days are reckoned without a clock: in UTC every one of them has 24 hours. */
const inUtc = { in: tz('UTC') }
const toDay = (date: Date): string => format(date, 'yyyy-MM-dd', inUtc)
const fromDay = (day: string): Date => parse(day, 'yyyy-MM-dd', new Date(0), inUtc)

export interface ArchiveSpan {
  kind: 'year' | 'month' | 'day'
  /** `2020`, `2020-03` or `2020-03-23` */
  date: string
  /** First day, and the first day after it. */
  from: string
  until: string
}

/** @returns null for what is no date, and for years that no archive reaches */
export const parseArchiveDate = (parts: string[]): ArchiveSpan | null => {
  const [year = '', month, day, ...rest] = parts
  if (rest.length > 0 || !/^(?:19|20)\d\d$/.test(year)) return null
  if (month === undefined) {
    return { kind: 'year', date: year, from: `${year}-01-01`, until: `${Number(year) + 1}-01-01` }
  }
  if (!/^(?:0[1-9]|1[0-2])$/.test(month)) return null
  if (day === undefined) {
    const from = `${year}-${month}-01`
    return { kind: 'month', date: `${year}-${month}`, from, until: toDay(addMonths(fromDay(from), 1)) }
  }
  const from = `${year}-${month}-${day}`
  // The thirty-first of June would be the first of July.
  if (!/^\d\d$/.test(day) || Number.isNaN(fromDay(from).getTime()) || toDay(fromDay(from)) !== from)
    return null
  return { kind: 'day', date: from, from, until: toDay(addDays(fromDay(from), 1)) }
}

/** `năm 2020`, `tháng 3 năm 2020`, `ngày 23/03/2020` */
export const nameArchiveDate = (date: string): string => {
  const [year, month, day] = date.split('-')
  if (day) return `ngày ${day}/${month}/${year}`
  return month ? `tháng ${Number(month)} năm ${year}` : `năm ${year}`
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const toArchiveTitle = (date: string): string => capitalise(nameArchiveDate(date))

const toLink = (date: string): LinkText => ({ name: toArchiveTitle(date), href: toArchiveHref(date) })

/** The archive itself, then the year and the month that a date lies in. */
const toAncestors = (date: string): LinkText[] => [
  { name: archiveName, href: toArchiveHref() },
  ...[4, 7].filter((length) => length < date.length).map((length) => toLink(date.slice(0, length))),
]

interface MonthCount {
  month: string
  count: number
}

/**
 * All years with their months, or one year alone.
 * @param months as `2020-03`, newest first
 */
export const toArchivePage = (months: MonthCount[], year?: string): ArchivePage => {
  const shown = year ? months.filter(({ month }) => month.startsWith(`${year}-`)) : months
  const years = [...new Set(shown.map(({ month }) => month.slice(0, 4)))]
  return {
    name: year ? toArchiveTitle(year) : archiveName,
    ancestors: year ? toAncestors(year) : [],
    years: years.map((name) => {
      const ofYear = shown.filter(({ month }) => month.startsWith(name))
      return {
        ...toLink(name),
        count: toArticleCount(ofYear.reduce((sum, { count }) => sum + count, 0)),
        months: ofYear.map(({ month, count }) => ({
          name: `Tháng ${Number(month.slice(5))}`,
          href: toArchiveHref(month),
          count: toArticleCount(count),
        })),
      }
    }),
  }
}

interface ArchiveContent {
  /** Days with articles. */
  days: { day: string; count: number }[]
  /** Nearest days with articles outside the span. */
  earlier: string | null
  later: string | null
  docs: StoryDocument[]
  page: number
  total: number
  totalPages: number
}

export const toArchiveListPage = (
  { kind, date, from, until }: ArchiveSpan,
  { days, earlier, later, docs, page, total, totalPages }: ArchiveContent,
): ArchiveListPage => {
  const length = date.length
  return {
    name: toArchiveTitle(date),
    ancestors: toAncestors(date),
    count: total > 0 ? toArticleCount(total) : null,
    weeks: kind === 'month' ? toWeeks(from, until, days) : [],
    // From a month to a month, from a day to a day.
    earlier: earlier ? toLink(earlier.slice(0, length)) : null,
    later: later ? toLink(later.slice(0, length)) : null,
    stories: docs.map(toStory),
    pagination: toPagination(page, Math.max(totalPages, 1), (number) => toArchiveHref(date, number)),
  }
}

/** From the Monday before the month begins to the Sunday after it ends. */
const toWeeks = (from: string, until: string, counts: ArchiveContent['days']): ArchiveDay[][] => {
  const weeks: ArchiveDay[][] = []
  const beginsOn = (fromDay(from).getUTCDay() + 6) % 7
  for (let day = addDays(fromDay(from), -beginsOn); toDay(day) < until; day = addDays(day, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => toCell(toDay(addDays(day, index)), from, until, counts)),
    )
  }
  return weeks
}

const toCell = (day: string, from: string, until: string, counts: ArchiveContent['days']): ArchiveDay => {
  const isOutside = day < from || day >= until
  const count = isOutside ? 0 : (counts.find((one) => one.day === day)?.count ?? 0)
  const [year, month, number] = day.split('-')
  return {
    number: Number(number),
    href: count > 0 ? toArchiveHref(day) : null,
    label: `${number}/${month}/${year}, ${toArticleCount(count)}`,
    isOutside,
  }
}
