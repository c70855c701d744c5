import type { Metadata } from 'next'

import { SiteMapView } from '@/components/discovery/SiteMapView'
import { getArchiveMonths } from '@/lib/queries/archive'
import { listCategories } from '@/lib/queries/categories'
import { listTopics } from '@/lib/queries/topics'
import { siteMapHref } from '@/lib/view-models/addresses'
import { toAlternates } from '@/lib/view-models/metadata'
import { toSiteMapPage } from '@/lib/view-models/siteGuide'
import { toTopicLink } from '@/lib/view-models/topic'
import { SiteFrame } from '../SiteFrame'

const name = 'Sơ đồ trang'

export const metadata: Metadata = {
  title: name,
  description: 'Các chuyên mục và mọi lối vào của trang.',
  alternates: toAlternates(siteMapHref),
}

export default async function Page() {
  const [categories, topics, months] = await Promise.all([listCategories(), listTopics(), getArchiveMonths()])
  const events = topics.filter(({ topic }) => topic.kind === 'event').map(({ topic }) => toTopicLink(topic))
  return (
    <SiteFrame>
      <SiteMapView
        name={name}
        page={toSiteMapPage({ categories, events, months: months.map(({ month }) => month) })}
      />
    </SiteFrame>
  )
}
