import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { StructuredData } from '@/components/chrome/StructuredData'
import { CategoryView } from '@/components/listing/CategoryView'
import { getCategoryArticles } from '@/lib/queries/articles'
import { getCurrentCategorySlug, listCategories } from '@/lib/queries/categories'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toCategoryHref } from '@/lib/view-models/addresses'
import { toCategoryPage } from '@/lib/view-models/category'
import { toAlternates } from '@/lib/view-models/metadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { toBreadcrumbData } from '@/lib/view-models/structuredData'
import { NotFound, notFoundMetadata } from '../../NotFound'
import { SiteFrame } from '../../SiteFrame'

const pageSize = 20

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ trang?: string | string[] }>
}

const readAddress = async ({ params, searchParams }: Props) => {
  const [{ slug }, { trang }, categories] = await Promise.all([params, searchParams, listCategories()])
  const category = categories.find((candidate) => candidate.slug === slug)
  const page = parsePageNumber(trang)
  if (category) return page ? { categories, category, page } : null
  const current = await getCurrentCategorySlug(slug)
  return current ? permanentRedirect(toCategoryHref(current, page ?? 1)) : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const address = await readAddress(props)
  if (!address) return notFoundMetadata
  const { category, page } = address
  return {
    title: page > 1 ? `${category.name} – trang ${page}` : category.name,
    description: category.description || undefined,
    alternates: toAlternates(toCategoryHref(category.slug ?? '', page), {
      base: toCategoryHref(category.slug ?? ''),
      title: category.name,
    }),
  }
}

export default async function Page(props: Props) {
  const address = await readAddress(props)
  if (!address) return <NotFound />
  const { categories, category, page } = address
  const articles = await getCategoryArticles(category.id, page, pageSize)
  if (page > 1 && articles.docs.length === 0) return <NotFound />
  const href = toCategoryHref(category.slug ?? '')
  const listing = toCategoryPage(category, categories, articles)
  const breadcrumb = [...listing.ancestors, { name: listing.name, href }]
  return (
    <>
      <SiteFrame current={href}>
        <CategoryView page={listing} />
      </SiteFrame>
      <StructuredData data={toBreadcrumbData(breadcrumb, readSiteAddress())} />
    </>
  )
}
