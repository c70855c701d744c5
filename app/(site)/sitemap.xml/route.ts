import { listMonths } from '@/lib/queries/sitemap'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toSitemapHref } from '@/lib/view-models/addresses'
import { albumsPart, sectionsPart, toSitemapIndex } from '@/lib/view-models/sitemap'

export const dynamic = 'force-dynamic'

/** One part for the sections, one for the albums, and one for each month with articles, so that a publication changes little. */
export const GET = async (): Promise<Response> => {
  const parts = [sectionsPart, albumsPart, ...(await listMonths())]
  return new Response(await toSitemapIndex(parts.map(toSitemapHref), readSiteAddress()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
