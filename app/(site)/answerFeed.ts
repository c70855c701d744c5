import { getSite } from '@/lib/queries/site'
import { readSiteAddress } from '@/lib/server/siteAddress'
import type { FeedFormat } from '@/lib/view-models/addresses'
import { toFeed, type FeedDocument, type FeedSubject } from '@/lib/view-models/feed'

/** What every feed is answered with; a route says of what it is, and which articles belong into it. */
export const answerFeed = async (
  format: FeedFormat,
  subject: FeedSubject,
  stories: FeedDocument[],
): Promise<Response> => {
  const site = await getSite()
  return new Response(toFeed(format, { subject, site, stories, address: readSiteAddress() }), {
    headers: { 'Content-Type': `application/${format}+xml; charset=utf-8` },
  })
}
