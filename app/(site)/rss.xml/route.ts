import { listNewest } from '@/lib/queries/articles'
import { getSite } from '@/lib/queries/site'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toRss } from '@/lib/view-models/feed'

export const dynamic = 'force-dynamic'

const storyCount = 30

export const GET = async (): Promise<Response> => {
  const [site, stories] = await Promise.all([getSite(), listNewest(storyCount)])
  return new Response(toRss(site, stories, readSiteAddress()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  })
}
