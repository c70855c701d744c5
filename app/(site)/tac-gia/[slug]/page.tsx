import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { AuthorView } from '@/components/listing/AuthorView'
import { getAuthorArticles, getAuthorBySlug, getCurrentAuthorSlug } from '@/lib/queries/authors'
import { toAuthorHref } from '@/lib/view-models/addresses'
import { toAuthorPage } from '@/lib/view-models/author'
import { toAlternates } from '@/lib/view-models/metadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { NotFound, notFoundMetadata } from '../../NotFound'
import { SiteFrame } from '../../SiteFrame'

const pageSize = 20

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ trang?: string | string[] }>
}

/** Null also for a pen name that nothing published is signed with: whoever made it up has published nothing by that. */
const readAddress = async ({ params, searchParams }: Props) => {
  const [{ slug }, { trang }] = await Promise.all([params, searchParams])
  const page = parsePageNumber(trang)
  const author = await getAuthorBySlug(slug)
  if (!author) {
    const current = await getCurrentAuthorSlug(slug)
    return current ? permanentRedirect(toAuthorHref(current, page ?? 1)) : null
  }
  const articles = page ? await getAuthorArticles(author.id, page, pageSize) : null
  return articles && articles.docs.length > 0 ? { author, articles } : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const found = await readAddress(props)
  if (!found) return notFoundMetadata
  const { author, articles } = found
  return {
    title: articles.page > 1 ? `${author.name} – trang ${articles.page}` : author.name,
    description: author.bio || `Những bài viết ký tên ${author.name}.`,
    alternates: toAlternates(toAuthorHref(author.slug ?? '', articles.page)),
  }
}

export default async function Page(props: Props) {
  const found = await readAddress(props)
  if (!found) return <NotFound />
  return (
    <SiteFrame>
      <AuthorView page={toAuthorPage(found.author, found.articles)} />
    </SiteFrame>
  )
}
