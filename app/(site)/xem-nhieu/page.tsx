import type { Metadata } from 'next'

import { MostReadView } from '@/components/discovery/MostReadView'
import { listMostRead } from '@/lib/queries/views'
import { parseMostReadPeriod, toMostReadHref } from '@/lib/view-models/addresses'
import { toAlternates } from '@/lib/view-models/metadata'
import { toMostReadPage, toPeriodName } from '@/lib/view-models/views'
import { NotFound, notFoundMetadata } from '../NotFound'
import { SiteFrame } from '../SiteFrame'

const name = 'Xem nhiều nhất'
const storyCount = 20

interface Props {
  searchParams: Promise<{ trong?: string | string[] }>
}

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const period = parseMostReadPeriod((await searchParams).trong)
  if (!period) return notFoundMetadata
  return {
    title: `${name} trong ${toPeriodName(period)}`,
    description: `Những bài được đọc nhiều nhất trong ${toPeriodName(period)} qua.`,
    alternates: toAlternates(toMostReadHref(period)),
  }
}

export default async function Page({ searchParams }: Props) {
  const period = parseMostReadPeriod((await searchParams).trong)
  if (!period) return <NotFound />
  const page = toMostReadPage(period, await listMostRead(period, storyCount))
  return (
    <SiteFrame>
      <MostReadView name={name} page={page} />
    </SiteFrame>
  )
}
