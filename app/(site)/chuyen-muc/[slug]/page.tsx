import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { CategoryView } from '@/components/listing/CategoryView'
import { getCategoryArticles } from '@/lib/queries/articles'
import { listCategories } from '@/lib/queries/categories'
import { toCategoryHref } from '@/lib/view-models/addresses'
import { toCategoryPage } from '@/lib/view-models/category'
import { toSubtree } from '@/lib/view-models/categoryTree'
import { parsePageNumber } from '@/lib/view-models/pagination'
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
  return category && page ? { categories, category, page } : notFound()
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { category, page } = await readAddress(props)
  return {
    title: page > 1 ? `${category.name} – trang ${page}` : category.name,
    description: category.description || undefined,
    alternates: { canonical: toCategoryHref(category.slug ?? '', page) },
  }
}

export default async function Page(props: Props) {
  const { categories, category, page } = await readAddress(props)
  const articles = await getCategoryArticles(toSubtree(categories, category.id), page, pageSize)
  if (page > 1 && articles.docs.length === 0) notFound()
  return (
    <SiteFrame current={toCategoryHref(category.slug ?? '')}>
      <CategoryView page={toCategoryPage(category, categories, articles)} />
    </SiteFrame>
  )
}
