import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'

import { ArticleView } from '@/components/article/ArticleView'
import { ClosedPreview } from '@/components/chrome/ClosedPreview'
import { FramedPreview } from '@/components/chrome/FramedPreview.client'
import { PreviewBar } from '@/components/chrome/PreviewBar'
import type { Article } from '@/lib/generated/payload-types'
import { getDraft, getPublishedSlug, getSharedDraft, isSignedIn } from '@/lib/queries/preview'
import { getArticleSurroundings } from '@/lib/queries/surroundings'
import { markGone, markNotFound } from '@/lib/server/renderContext'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { formatClock } from '@/lib/vietnamese/dates'
import { toArticleHref } from '@/lib/view-models/addresses'
import { toArticlePage } from '@/lib/view-models/article'
import { NotFound } from '../../NotFound'
import { SiteFrame } from '../../SiteFrame'

type Parameter = string | string[] | undefined

interface Props {
  params: Promise<{ id: string }>
  /** `khoa`: of a link for people without an account; `khung`: the page stands in the editor's frame. */
  searchParams: Promise<{ khoa?: Parameter; khung?: Parameter }>
}

export const metadata: Metadata = {
  title: 'Bản xem trước',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

/** The newest draft of an article in the reader's design, for those who may edit it or have a link to it. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { khoa, khung }] = await Promise.all([params, searchParams])
  if (!/^\d{1,9}$/.test(id)) return <NotFound />
  if (khoa !== undefined) return <SharedPreview id={Number(id)} token={String(khoa)} />
  if (!(await isSignedIn())) redirect(`/admin/login?redirect=${encodeURIComponent(`/xem-truoc/${id}`)}`)
  const draft = await getDraft(Number(id))
  if (!draft) return <NotFound />
  if (khung) return <Preview draft={draft} notice={<FramedPreview />} />
  const links = [
    { name: 'Sửa bài', href: `/admin/collections/articles/${id}` },
    await toExit(draft, '/admin/collections/articles'),
  ]
  return <Preview draft={draft} notice={<PreviewBar text="Bản xem trước — chưa xuất bản" links={links} />} />
}

/** Back to what readers see; to another place while they see nothing yet. */
const toExit = async ({ id }: Article, otherwise: string) => {
  const slug = await getPublishedSlug(id)
  return { name: 'Thoát xem trước', href: slug ? toArticleHref(slug) : otherwise }
}

async function SharedPreview({ id, token }: { id: number; token: string }) {
  const shared = await getSharedDraft(id, token)
  switch (shared.kind) {
    case 'open': {
      const text = `Bản xem trước — chưa xuất bản, đừng chia sẻ rộng. Liên kết có hiệu lực đến ${formatClock(new Date(shared.expiresAt))}.`
      const notice = <PreviewBar text={text} links={[await toExit(shared.draft, '/')]} />
      // A recording is heard by those who work here, and by readers.
      return <Preview draft={{ ...shared.draft, recording: null }} notice={notice} />
    }
    case 'expired':
      markGone()
      break
    case 'invalid':
      markNotFound()
  }
  return (
    <SiteFrame>
      <ClosedPreview isExpired={shared.kind === 'expired'} />
    </SiteFrame>
  )
}

async function Preview({ draft, notice }: { draft: Article; notice: ReactNode }) {
  const article = toArticlePage(draft, { ...(await getArticleSurroundings(draft)), site: readSiteAddress() })
  return (
    <SiteFrame current={article.category?.href} notice={notice}>
      <ArticleView article={article} />
    </SiteFrame>
  )
}
