import { listCategories } from '@/lib/queries/categories'
import { listArticlesOfMonth } from '@/lib/queries/sitemap'
import { markNotFound } from '@/lib/server/renderContext'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { sectionsPart, toArticleEntries, toSectionEntries, toSitemap } from '@/lib/view-models/sitemap'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ file: string }>
}

const listEntries = async (part: string) =>
  part === sectionsPart
    ? toSectionEntries(await listCategories())
    : toArticleEntries(await listArticlesOfMonth(part))

export const GET = async (_request: Request, { params }: Props): Promise<Response> => {
  const entries = await listEntries((await params).file.replace(/\.xml$/, ''))
  if (entries.length === 0) {
    markNotFound()
    return new Response(null, { status: 404 })
  }
  return new Response(await toSitemap(entries, readSiteAddress()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
