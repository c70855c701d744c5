import { formatNumber } from '@/lib/vietnamese/numbers'
import { toMostReadHref, type MostReadPeriod } from './addresses'
import type { MostReadPage, VisitCounts } from './discoveryTypes'
import { toStory, type StoryDocument } from './story'

/** In the order in which readers see them. */
const periodNames: [MostReadPeriod, string][] = [
  ['24h', '24 giờ'],
  ['7-ngay', '7 ngày'],
  ['30-ngay', '30 ngày'],
]

export const toMostReadPage = (period: MostReadPeriod, stories: StoryDocument[]): MostReadPage => ({
  periods: periodNames.map(([value, name]) => ({
    name,
    href: toMostReadHref(value),
    isCurrent: value === period,
  })),
  stories: stories.map(toStory),
})

export const toPeriodName = (period: MostReadPeriod): string =>
  periodNames.find(([value]) => value === period)?.[1] ?? ''

export const toVisitCounts = (counts: { today: number; thisMonth: number; total: number }): VisitCounts => ({
  today: formatNumber(counts.today),
  thisMonth: formatNumber(counts.thisMonth),
  total: formatNumber(counts.total),
})
