import { listMonths } from '@/lib/queries/sitemap'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toSitemapHref } from '@/lib/view-models/addresses'
import {
  albumsPart,
  archivePart,
  authorsPart,
  questionsPart,
  sectionsPart,
  topicsPart,
  toMonthParts,
  toSitemapIndex,
} from '@/lib/view-models/sitemap'

export const dynamic = 'force-dynamic'

/** One part for each kind of section, and one for each month with articles, so that a publication changes little. */
export const GET = async (): Promise<Response> => {
  const months = (await listMonths()).flatMap(toMonthParts)
  const parts = [sectionsPart, topicsPart, authorsPart, archivePart, albumsPart, questionsPart, ...months]
  return new Response(await toSitemapIndex(parts.map(toSitemapHref), readSiteAddress()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
