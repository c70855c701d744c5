import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { ArticleView } from '@/components/article/ArticleView'
import { getArticleBySlug, getCurrentSlug } from '@/lib/queries/articles'
import { getArticleSurroundings } from '@/lib/queries/surroundings'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toArticleHref } from '@/lib/view-models/addresses'
import { toArticlePage } from '@/lib/view-models/article'
import { toArticleMetadata } from '@/lib/view-models/metadata'
import { SiteFrame } from '../../SiteFrame'

interface Props {
  params: Promise<{ slug: string }>
}

const readAddress = async ({ params }: Props) => {
  const { slug } = await params
  const article = await getArticleBySlug(slug)
  if (article) return article
  const current = await getCurrentSlug(slug)
  return current ? permanentRedirect(toArticleHref(current)) : notFound()
}

const getPage = async (props: Props) => {
  const article = await readAddress(props)
  return toArticlePage(article, { ...(await getArticleSurroundings(article)), site: readSiteAddress() })
}

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  toArticleMetadata(await readAddress(props))

export default async function Page(props: Props) {
  const article = await getPage(props)
  return (
    <SiteFrame current={article.category?.href}>
      <ArticleView article={article} />
    </SiteFrame>
  )
}
