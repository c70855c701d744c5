import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { ArticleView } from '@/components/article/ArticleView'
import { StructuredData } from '@/components/chrome/StructuredData'
import { getArticleBySlug, getCurrentSlug } from '@/lib/queries/articles'
import { getSite } from '@/lib/queries/site'
import { getArticleSurroundings } from '@/lib/queries/surroundings'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toArticleHref } from '@/lib/view-models/addresses'
import { toArticlePage } from '@/lib/view-models/article'
import { toArticleMetadata } from '@/lib/view-models/metadata'
import { decideSharedPicture } from '@/lib/view-models/sharedPicture'
import { toArticleData } from '@/lib/view-models/structuredData'
import { NotFound, notFoundMetadata } from '../../NotFound'
import { SiteFrame } from '../../SiteFrame'

interface Props {
  params: Promise<{ slug: string }>
}

const readAddress = async ({ params }: Props) => {
  const { slug } = await params
  const article = await getArticleBySlug(slug)
  if (article) return article
  const current = await getCurrentSlug(slug)
  return current ? permanentRedirect(toArticleHref(current)) : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const article = await readAddress(props)
  return article
    ? toArticleMetadata(article, decideSharedPicture(article, await getSite()))
    : notFoundMetadata
}

export default async function Page(props: Props) {
  const found = await readAddress(props)
  if (!found) return <NotFound />
  const [surroundings, site] = await Promise.all([getArticleSurroundings(found), getSite()])
  const address = readSiteAddress()
  const article = toArticlePage(found, { ...surroundings, site: address })
  const { breadcrumb } = article
  const data = toArticleData(found, { breadcrumb, picture: decideSharedPicture(found, site), site, address })
  return (
    <>
      <SiteFrame current={article.category?.href}>
        <ArticleView article={article} />
      </SiteFrame>
      <StructuredData data={data} />
    </>
  )
}
