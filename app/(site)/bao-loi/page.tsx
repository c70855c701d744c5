import type { Metadata } from 'next'

import { ErrorReportView } from '@/components/participation/ErrorReportView'
import { getArticleBySlug } from '@/lib/queries/articles'
import { getParticipation } from '@/lib/queries/participation'
import { readForm } from '@/lib/server/renderContext'
import { toErrorReportPage, toFormTitle } from '@/lib/view-models/participation'
import { NotFound } from '../NotFound'
import { SiteFrame } from '../SiteFrame'

interface Props {
  searchParams: Promise<{ bai?: string | string[] }>
}

export const generateMetadata = (): Metadata => ({
  title: toFormTitle('Báo lỗi trong bài', readForm()),
  robots: { index: false },
})

export default async function Page({ searchParams }: Props) {
  const { bai } = await searchParams
  const [terms, article] = await Promise.all([getParticipation(), getArticleBySlug(String(bai ?? ''))])
  if (!article) return <NotFound />
  return (
    <SiteFrame>
      <ErrorReportView page={toErrorReportPage(terms, article, readForm())} />
    </SiteFrame>
  )
}
