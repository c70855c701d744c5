import { expect, it } from 'vitest'

import type { Site } from '@/lib/generated/payload-types'
import { buildArticle, buildCategory, buildImage } from '@/tests/factories/documents'
import { findSchemaErrors } from '@/tests/schemas'
import {
  addressesOfAPart,
  parseMonthPart,
  toArticleEntries,
  toMonthParts,
  toNewsEntries,
  toSectionEntries,
  toSitemap,
  toSitemapIndex,
} from './sitemap'

const site = 'https://khuyenhoc.example.vn'
const portal = { id: 1, name: 'Hội <Khuyến học> & bạn' } as Site

it('an article says when it last changed, and shows its picture', async () => {
  const sitemap = await toSitemap(toArticleEntries([buildArticle(), buildArticle({ slug: null })]), site)

  expect(sitemap).toContain(
    `<url><loc>${site}/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo</loc><lastmod>2020-03-23T02:40:00.000Z</lastmod>` +
      `<image:image><image:loc>${site}/anh/trao-hoc-bong.jpg</image:loc></image:image></url>`,
  )
  expect(sitemap.match(/<url>/g)).toHaveLength(1)
  expect(await findSchemaErrors(sitemap, 'sitemap')).toEqual([])
})

it.each([null, 12, buildImage({ filename: null })])(
  'a picture that may not be shown is not named',
  async (leadImage) => {
    const sitemap = await toSitemap(toArticleEntries([buildArticle({ leadImage })]), site)

    expect(sitemap).not.toContain('image:loc')
    expect(await findSchemaErrors(sitemap, 'sitemap')).toEqual([])
  },
)

it('the sections are the home page and the categories', async () => {
  const entries = toSectionEntries([buildCategory()])

  expect(entries.map(({ href }) => href)).toEqual(['/', '/so-do', '/xem-nhieu', '/chuyen-muc/tin-tuc'])
  expect(await findSchemaErrors(await toSitemap(entries, site), 'sitemap')).toEqual([])
})

it('news have the name of the portal, the hour in Vietnam and the title', async () => {
  const sitemap = await toSitemap(toNewsEntries([buildArticle({ title: 'A & <B>' })], portal), site)

  expect(sitemap).toContain('<news:name>Hội &lt;Khuyến học&gt; &amp; bạn</news:name>')
  expect(sitemap).toContain('<news:publication_date>2020-03-23T09:40:00+07:00</news:publication_date>')
  expect(sitemap).toContain('<news:title>A &amp; &lt;B&gt;</news:title>')
  expect(await findSchemaErrors(sitemap, 'sitemap')).toEqual([])
})

it('two days without news make an empty sitemap', async () => {
  expect(await toSitemap([], site)).toMatch(/<urlset [^>]*><\/urlset>$/)
})

it('the schema finds what is wrong', async () => {
  const sitemap = await toSitemap(toNewsEntries([buildArticle()], portal), site)

  expect(
    await findSchemaErrors(sitemap.replace('<news:language>vi', '<news:language>Tiếng Việt'), 'sitemap'),
  ).not.toEqual([])
  expect(await findSchemaErrors(sitemap.replace(/<loc>.*?<\/loc>/, ''), 'sitemap')).not.toEqual([])
})

it('the index names its parts', async () => {
  const index = await toSitemapIndex(['/sitemap/2020-03.xml'], site)

  expect(index).toContain(`<sitemap><loc>${site}/sitemap/2020-03.xml</loc></sitemap>`)
  expect(await findSchemaErrors(index, 'siteindex')).toEqual([])
})

it.each([
  [1, ['2020-03']],
  [addressesOfAPart, ['2020-03']],
  [addressesOfAPart + 1, ['2020-03', '2020-03-2']],
  [50_001, ['2020-03', '2020-03-2', '2020-03-3', '2020-03-4', '2020-03-5', '2020-03-6']],
])('a month with %i articles has the parts %j', (count, parts) => {
  expect(toMonthParts({ name: '2020-03', count })).toEqual(parts)
  expect(parts.map((part) => parseMonthPart(part)?.page)).toEqual(parts.map((_, index) => index + 1))
})

it.each(['2020-03-1', '2020-03-0', '2020-3', '2020', 'chuyen-muc', ''])(
  '%s is no part of a month',
  (part) => {
    expect(parseMonthPart(part)).toBeNull()
  },
)
