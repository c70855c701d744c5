import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { ArticleView } from '@/components/article/ArticleView'
import { PreviewBar } from '@/components/chrome/PreviewBar'
import { getDraft, isSignedIn } from '@/lib/queries/preview'
import { getArticleSurroundings } from '@/lib/queries/surroundings'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toArticleHref } from '@/lib/view-models/addresses'
import { toArticlePage } from '@/lib/view-models/article'
import { NotFound } from '../../NotFound'
import { SiteFrame } from '../../SiteFrame'

interface Props {
  params: Promise<{ id: string }>
}

export const metadata: Metadata = { title: 'Bản xem trước', robots: { index: false, follow: false } }

/** Back to what readers see; to the list of articles while they see nothing yet. */
const decideExit = ({ publishedSlug }: { publishedSlug?: string | null }): string =>
  publishedSlug ? toArticleHref(publishedSlug) : '/admin/collections/articles'

/** The newest draft of an article in the reader's design, for those who may edit it. */
export default async function Page({ params }: Props) {
  const { id } = await params
  if (!/^\d{1,9}$/.test(id)) return <NotFound />
  if (!(await isSignedIn())) redirect(`/admin/login?redirect=${encodeURIComponent(`/xem-truoc/${id}`)}`)
  const draft = await getDraft(Number(id))
  if (!draft) return <NotFound />
  const article = toArticlePage(draft, { ...(await getArticleSurroundings(draft)), site: readSiteAddress() })
  const notice = <PreviewBar exitHref={decideExit(draft)} editHref={`/admin/collections/articles/${id}`} />
  return (
    <SiteFrame current={article.category?.href} notice={notice}>
      <ArticleView article={article} />
    </SiteFrame>
  )
}
