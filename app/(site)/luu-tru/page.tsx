import type { Metadata } from 'next'

import { ArchiveView } from '@/components/discovery/ArchiveView'
import { getArchiveMonths } from '@/lib/queries/archive'
import { toArchiveHref } from '@/lib/view-models/addresses'
import { archiveName, toArchivePage } from '@/lib/view-models/archive'
import { toAlternates } from '@/lib/view-models/metadata'
import { SiteFrame } from '../SiteFrame'

export const metadata: Metadata = {
  title: archiveName,
  description: 'Mọi bài viết, theo năm, tháng và ngày đăng.',
  alternates: toAlternates(toArchiveHref()),
}

export default async function Page() {
  const page = toArchivePage(await getArchiveMonths())
  return (
    <SiteFrame>
      <ArchiveView page={page} />
    </SiteFrame>
  )
}
