import type { Metadata } from 'next'
import { cache } from 'react'

import { ArchiveListView } from '@/components/discovery/ArchiveListView'
import { ArchiveView } from '@/components/discovery/ArchiveView'
import { getArchiveArticles, getArchiveDays, getArchiveMonths } from '@/lib/queries/archive'
import { toArchiveHref } from '@/lib/view-models/addresses'
import {
  nameArchiveDate,
  parseArchiveDate,
  toArchiveListPage,
  toArchivePage,
  toArchiveTitle,
} from '@/lib/view-models/archive'
import { toAlternates } from '@/lib/view-models/metadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { NotFound, notFoundMetadata } from '../../NotFound'
import { SiteFrame } from '../../SiteFrame'

const pageSize = 20

interface Props {
  params: Promise<{ date: string[] }>
  searchParams: Promise<{ trang?: string | string[] }>
}

const readYear = async (year: string) => {
  const page = toArchivePage(await getArchiveMonths(), year)
  return page.years.length > 0 ? { kind: 'year' as const, page } : null
}

/**
 * A time without articles has a page as long as it lies between others: a reader who came there by a calendar is led
 * on. Before the first and after the last there is nothing.
 */
const readDate = cache(async (address: string, number: number) => {
  const span = parseArchiveDate(address.split('/'))
  if (!span) return null
  if (span.kind === 'year') return number === 1 ? readYear(span.date) : null
  const [around, articles] = await Promise.all([
    getArchiveDays(span),
    getArchiveArticles(span, number, pageSize),
  ])
  const isThere =
    number === 1 ? articles.total > 0 || (around.earlier && around.later) : articles.docs.length > 0
  return isThere ? { kind: span.kind, page: toArchiveListPage(span, { ...around, ...articles }) } : null
})

const readAddress = async ({ params, searchParams }: Props) => {
  const [{ date }, { trang }] = await Promise.all([params, searchParams])
  const number = parsePageNumber(trang)
  const found = number ? await readDate(date.join('/'), number) : null
  return found && { date: date.join('-'), number: number ?? 1, found }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const address = await readAddress(props)
  if (!address) return notFoundMetadata
  const { date, number, found } = address
  const name = toArchiveTitle(date)
  return {
    title: number > 1 ? `${name} – trang ${number}` : name,
    description: `Những bài viết đăng trong ${nameArchiveDate(date)}.`,
    alternates: toAlternates(toArchiveHref(date, number)),
    robots: found.kind !== 'year' && found.page.stories.length === 0 ? { index: false } : undefined,
  }
}

export default async function Page(props: Props) {
  const address = await readAddress(props)
  if (!address) return <NotFound />
  const { found } = address
  return (
    <SiteFrame>
      {found.kind === 'year' ? <ArchiveView page={found.page} /> : <ArchiveListView page={found.page} />}
    </SiteFrame>
  )
}
