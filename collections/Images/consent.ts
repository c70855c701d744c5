import { tz } from '@date-fns/tz'
import { addDays, startOfDay } from 'date-fns'
import type { Where } from 'payload'

import type { Image } from '@/lib/generated/payload-types'

const inVietnam = { in: tz('Asia/Ho_Chi_Minh') }

/** How it stands with the consent for a picture in which children can be recognised. */
export const consentStates = ['noChildren', 'inForce', 'coming', 'missing', 'withdrawn'] as const
export type ConsentState = (typeof consentStates)[number]

export const consentLabels: Record<ConsentState, string> = {
  noChildren: 'Không có trẻ em',
  inForce: 'Còn hiệu lực',
  coming: 'Chưa đến ngày',
  missing: 'Chưa có',
  withdrawn: 'Đã rút lại',
}

/**
 * Days in Vietnam are what a form is signed on: one that is given, or withdrawn, “today” counts from the first moment of
 * the day, whatever hour the date picker wrote.
 */
export const toFirstMoment = (date: string | Date): Date =>
  new Date(startOfDay(new Date(date), inVietnam).getTime())

const toNextDay = (now: Date): Date => new Date(addDays(startOfDay(now, inVietnam), 1).getTime())

/** @param consent as stored; a guardian's name is as necessary as the day: silence is no consent */
export const decideConsent = (
  { depictsChildren, consent }: Pick<Image, 'depictsChildren' | 'consent'>,
  now: Date,
): ConsentState => {
  if (!depictsChildren) return 'noChildren'
  const { givenAt, givenBy, withdrawnAt } = consent ?? {}
  if (withdrawnAt && toFirstMoment(withdrawnAt) <= now) return 'withdrawn'
  if (!givenAt || !givenBy?.trim()) return 'missing'
  return toFirstMoment(givenAt) <= now ? 'inForce' : 'coming'
}

/** Whether anybody may see it. */
export const isAllowed = (state: ConsentState): boolean => state === 'noChildren' || state === 'inForce'

const isWithdrawn = (nextDay: string): Where => ({ 'consent.withdrawnAt': { less_than: nextDay } })
const isNotWithdrawn = (nextDay: string): Where => ({
  or: [
    { 'consent.withdrawnAt': { exists: false } },
    { 'consent.withdrawnAt': { greater_than_equal: nextDay } },
  ],
})
const isGiven: Where[] = [
  { 'consent.givenAt': { exists: true } },
  { 'consent.givenBy': { exists: true } },
  { 'consent.givenBy': { not_equals: '' } },
]
const isNotGiven: Where = {
  or: [
    { 'consent.givenAt': { exists: false } },
    { 'consent.givenBy': { exists: false } },
    { 'consent.givenBy': { equals: '' } },
  ],
}
const hasNoChildren: Where = { depictsChildren: { not_equals: true } }

/** The same as `decideConsent`, asked of the database; a test holds the two against each other. */
export const toConsentQuery = (state: ConsentState, now: Date): Where => {
  const nextDay = toNextDay(now).toISOString()
  const withChildren: Where = { depictsChildren: { equals: true } }
  switch (state) {
    case 'noChildren':
      return hasNoChildren
    case 'withdrawn':
      return { and: [withChildren, isWithdrawn(nextDay)] }
    case 'missing':
      return { and: [withChildren, isNotWithdrawn(nextDay), isNotGiven] }
    case 'coming':
    case 'inForce': {
      const bound = state === 'inForce' ? { less_than: nextDay } : { greater_than_equal: nextDay }
      return { and: [withChildren, isNotWithdrawn(nextDay), ...isGiven, { 'consent.givenAt': bound }] }
    }
  }
}

/** Moments after `since`, or on its day, at which the consent for a picture begins or ends by itself. */
export const listConsentMoments = ({ consent }: Pick<Image, 'consent'>, since: Date): number[] =>
  [consent?.givenAt, consent?.withdrawnAt]
    .flatMap((date) => (date ? toFirstMoment(date).getTime() : []))
    .filter((moment) => moment >= toFirstMoment(since).getTime())
