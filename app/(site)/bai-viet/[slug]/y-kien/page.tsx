import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { CommentsView } from '@/components/participation/CommentsView'
import { getArticleBySlug, getCurrentSlug } from '@/lib/queries/articles'
import { getComments, getParticipation } from '@/lib/queries/participation'
import { readForm } from '@/lib/server/renderContext'
import { toCommentsHref } from '@/lib/view-models/addresses'
import { toAlternates } from '@/lib/view-models/metadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { commentsOnAPage, hasComments, toCommentsPage, toFormTitle } from '@/lib/view-models/participation'
import { NotFound, notFoundMetadata } from '../../../NotFound'
import { SiteFrame } from '../../../SiteFrame'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ trang?: string | string[] }>
}

/** Null where readers say nothing: the article takes no comments, or there is none. */
const readAddress = async ({ params, searchParams }: Props) => {
  const [{ slug }, { trang }, terms] = await Promise.all([params, searchParams, getParticipation()])
  const page = parsePageNumber(trang)
  const article = await getArticleBySlug(slug)
  if (!article) {
    const current = await getCurrentSlug(slug)
    return current ? permanentRedirect(toCommentsHref(current, page ?? 1)) : null
  }
  return page && hasComments(terms, article) ? { article, page, terms } : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const address = await readAddress(props)
  if (!address) return notFoundMetadata
  const { article, page } = address
  return {
    title: toFormTitle(`Ý kiến về bài: ${article.title}`, readForm()),
    alternates: toAlternates(toCommentsHref(article.slug ?? '', page)),
  }
}

export default async function Page(props: Props) {
  const address = await readAddress(props)
  if (!address) return <NotFound />
  const { article, page, terms } = address
  const comments = await getComments(article.id, page, commentsOnAPage)
  if (page > 1 && comments.docs.length === 0) return <NotFound />
  return (
    <SiteFrame>
      <CommentsView page={toCommentsPage(terms, article, comments, readForm())} />
    </SiteFrame>
  )
}
