import type { Metadata } from 'next'

import { Thanks } from '@/components/participation/Thanks'
import { getArticleBySlug } from '@/lib/queries/articles'
import { getParticipation } from '@/lib/queries/participation'
import { toArticleHref } from '@/lib/view-models/addresses'
import { hasComments } from '@/lib/view-models/participation'
import { NotFound } from '../../../../NotFound'
import { SiteFrame } from '../../../../SiteFrame'

interface Props {
  params: Promise<{ slug: string }>
}

export const metadata: Metadata = { title: 'Đã nhận ý kiến', robots: { index: false } }

export default async function Page({ params }: Props) {
  const { slug } = await params
  const [article, terms] = await Promise.all([getArticleBySlug(slug), getParticipation()])
  if (!article || !hasComments(terms, article)) return <NotFound />
  return (
    <SiteFrame>
      <Thanks title="Cảm ơn bạn, tòa soạn đã nhận được ý kiến">
        <p>Ý kiến hiện dưới bài sau khi biên tập viên duyệt.</p>
        <p>
          <a href={toArticleHref(slug)}>Trở lại bài: {article.title}</a>
        </p>
      </Thanks>
    </SiteFrame>
  )
}
