import { readSiteAddress } from '@/lib/server/siteAddress'
import { toAbsolute } from '@/lib/view-models/addresses'

export const dynamic = 'force-dynamic'

/** RFC 9309. The newsroom's own pages are nothing for search engines; they ask for a password anyway. Zips are large. */
export const GET = (): Response =>
  new Response(
    [
      'User-agent: *',
      ...['/admin', '/api/', '/xem-truoc/', '/thu-vien-anh/*/tai-ve'].map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${toAbsolute(readSiteAddress(), '/sitemap.xml')}`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  )
