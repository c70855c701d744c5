import { getSite } from '@/lib/queries/site'
import { listNews } from '@/lib/queries/sitemap'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toNewsEntries, toSitemap } from '@/lib/view-models/sitemap'

export const dynamic = 'force-dynamic'

/** The news of the last two days, for search engines that show news; `lib/server/portal.ts` keeps it from growing old. */
export const GET = async (): Promise<Response> => {
  const [site, articles] = await Promise.all([getSite(), listNews()])
  return new Response(await toSitemap(toNewsEntries(articles, site), readSiteAddress()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
