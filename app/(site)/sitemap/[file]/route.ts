import { listAlbumAddresses } from '@/lib/queries/albums'
import { listCategories } from '@/lib/queries/categories'
import { listArticlesOfMonth } from '@/lib/queries/sitemap'
import { markNotFound } from '@/lib/server/renderContext'
import { readSiteAddress } from '@/lib/server/siteAddress'
import {
  albumsPart,
  sectionsPart,
  toAlbumSitemapEntries,
  toArticleEntries,
  toSectionEntries,
  toSitemap,
} from '@/lib/view-models/sitemap'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ file: string }>
}

const listEntries = async (part: string) => {
  switch (part) {
    case sectionsPart:
      return toSectionEntries(await listCategories())
    case albumsPart:
      return toAlbumSitemapEntries(await listAlbumAddresses())
    default:
      return toArticleEntries(await listArticlesOfMonth(part))
  }
}

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
