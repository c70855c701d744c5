import { expect, it } from 'vitest'

import { buildArticle, buildCategory } from '@/tests/factories/documents'
import { toArticleEntries, toSectionEntries, toSitemap, toSitemapIndex } from './sitemap'

const site = 'https://khuyenhoc.example.vn'

it('an article says when it last changed, with the offset of Vietnam', async () => {
  const sitemap = await toSitemap(toArticleEntries([buildArticle(), buildArticle({ slug: null })]), site)

  expect(sitemap).toContain(
    `<url><loc>${site}/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo</loc><lastmod>2020-03-23T02:40:00.000Z</lastmod></url>`,
  )
  expect(sitemap.match(/<url>/g)).toHaveLength(1)
})

it('the sections are the home page and the categories', async () => {
  expect(toSectionEntries([buildCategory()]).map(({ href }) => href)).toEqual(['/', '/chuyen-muc/tin-tuc'])
})

it('the index names its parts', async () => {
  expect(await toSitemapIndex(['/sitemap/2020-03.xml'], site)).toContain(
    `<sitemap><loc>${site}/sitemap/2020-03.xml</loc></sitemap>`,
  )
})
