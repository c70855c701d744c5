import type { Metadata } from 'next'

import { SearchView } from '@/components/search/SearchView'
import { listCategories } from '@/lib/queries/categories'
import { findMeant, listSearchNames, search } from '@/lib/queries/search'
import { readSearchAddress, resultsOnAPage, searchPath } from '@/lib/search/addresses'
import { parseQuery } from '@/lib/search/parseQuery'
import { toSubtree } from '@/lib/view-models/categoryTree'
import { listTagged, toSearchPage } from '@/lib/view-models/search'
import { NotFound } from '../NotFound'
import { SiteFrame } from '../SiteFrame'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const readAddress = async ({ searchParams }: Props) => {
  const given = Object.entries(await searchParams)
  return readSearchAddress(
    new URLSearchParams(
      given.flatMap(([name, values]) => [values ?? []].flat().map((value) => [name, value])),
    ),
  )
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const address = await readAddress(props)
  return {
    title: address?.query ? `“${address.query}” – Tìm kiếm` : 'Tìm kiếm',
    // However many questions there are, none of them is a page of its own.
    robots: { index: false, follow: true },
  }
}

export default async function Page(props: Props) {
  const address = await readAddress(props)
  if (!address) return <NotFound />
  const query = parseQuery(address.query)
  const [categories, [author], [topic]] = await Promise.all([
    listCategories(),
    listSearchNames('authors', [], address.author),
    listSearchNames('topics', [], address.topic),
  ])
  const category = categories.find(({ slug }) => slug === address.category)
  // A category, an author or a topic that there is not, or no longer, narrows nothing.
  const known = {
    ...address,
    category: category?.slug ?? null,
    author: author?.slug ?? null,
    topic: topic?.slug ?? null,
  }
  const filters = {
    categories: category && toSubtree(categories, category.id),
    author: author?.id,
    topic: topic?.id,
    year: address.year ?? undefined,
  }
  const found = await search(query, filters, address.page, resultsOnAPage)
  if (address.page > 1 && found.hits.length === 0) return <NotFound />
  const [authors, topics, meant] = await Promise.all([
    listSearchNames('authors', listTagged('a', found.tags), address.author),
    listSearchNames('topics', listTagged('d', found.tags), address.topic),
    found.total === 0 ? findMeant(query, filters) : null,
  ])
  return (
    <SiteFrame current={searchPath}>
      <SearchView page={toSearchPage(known, query, { ...found, meant }, { categories, authors, topics })} />
    </SiteFrame>
  )
}
