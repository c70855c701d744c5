import type { Metadata } from 'next'

import { AuthorsView } from '@/components/discovery/AuthorsView'
import { listAuthors } from '@/lib/queries/authors'
import { toAuthorsHref } from '@/lib/view-models/addresses'
import { toAuthorsPage } from '@/lib/view-models/author'
import { toAlternates } from '@/lib/view-models/metadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { NotFound, notFoundMetadata } from '../NotFound'
import { SiteFrame } from '../SiteFrame'

const name = 'Tác giả'

interface Props {
  searchParams: Promise<{ trang?: string | string[] }>
}

const readPage = async ({ searchParams }: Props) => {
  const page = parsePageNumber((await searchParams).trang)
  return page ? toAuthorsPage(await listAuthors(), page) : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const page = await readPage(props)
  if (!page) return notFoundMetadata
  const { current } = page.pagination
  return {
    title: current > 1 ? `${name} – trang ${current}` : name,
    description: 'Những người viết cho trang này.',
    alternates: toAlternates(toAuthorsHref(current)),
  }
}

export default async function Page(props: Props) {
  const page = await readPage(props)
  if (!page) return <NotFound />
  return (
    <SiteFrame>
      <AuthorsView name={name} page={page} />
    </SiteFrame>
  )
}
