import type { Metadata } from 'next'

import { TopicsView } from '@/components/discovery/TopicsView'
import { listTopics } from '@/lib/queries/topics'
import { toTopicsHref } from '@/lib/view-models/addresses'
import { toAlternates } from '@/lib/view-models/metadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { topicsName, toTopicsPage } from '@/lib/view-models/topic'
import { NotFound, notFoundMetadata } from '../NotFound'
import { SiteFrame } from '../SiteFrame'

interface Props {
  searchParams: Promise<{ trang?: string | string[] }>
}

const readPage = async ({ searchParams }: Props) => {
  const page = parsePageNumber((await searchParams).trang)
  return page ? toTopicsPage(await listTopics(), page) : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const page = await readPage(props)
  if (!page) return notFoundMetadata
  const { current } = page.pagination
  return {
    title: current > 1 ? `${topicsName} – trang ${current}` : topicsName,
    description: 'Những sự kiện được theo dõi qua nhiều bài viết.',
    alternates: toAlternates(toTopicsHref(current)),
  }
}

export default async function Page(props: Props) {
  const page = await readPage(props)
  if (!page) return <NotFound />
  return (
    <SiteFrame>
      <TopicsView name={topicsName} page={page} />
    </SiteFrame>
  )
}
