import { readSiteAddress } from '@/lib/server/siteAddress'
import { toAbsolute } from '@/lib/view-models/addresses'

export const dynamic = 'force-dynamic'

/** RFC 9309. The newsroom's own pages are nothing for search engines; they ask for a password anyway. Files are large. */
export const GET = (): Response =>
  new Response(
    [
      'User-agent: *',
      ...[
        '/admin',
        '/api/',
        '/xem-truoc/',
        '/thu-vien-anh/*/tai-ve',
        '/bai-viet/*/tai-ve',
        '/chia-se/zalo/',
        '/bao-loi',
      ].map((path) => `Disallow: ${path}`),
      '',
      ...['/sitemap.xml', '/sitemap-news.xml'].map(
        (path) => `Sitemap: ${toAbsolute(readSiteAddress(), path)}`,
      ),
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  )
