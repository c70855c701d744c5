import { expect, it } from 'vitest'

import type { Site } from '@/lib/generated/payload-types'
import { buildArticle } from '@/tests/factories/documents'
import { toScriptJson } from './markup'
import { toArticleData, toOrganizationData } from './structuredData'

const site = { id: 1, name: 'Hội Khuyến học tỉnh', address: 'Yên Bái', governingBody: 'Hội cấp trên' } as Site
const address = 'https://khuyenhoc.example.vn'
const publisher = { '@type': 'Organization', name: 'Hội Khuyến học tỉnh', url: `${address}/` }
const context = {
  breadcrumb: [{ name: 'Tin tức', href: '/chuyen-muc/tin-tuc' }],
  picture: { url: '/anh/a.jpg' },
  site,
  address,
}

it('an article is a NewsArticle with a way to it', () => {
  expect(toArticleData(buildArticle(), context)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Trao học bổng cho học sinh nghèo',
        image: `${address}/anh/a.jpg`,
        datePublished: '2020-03-23T09:40:00+07:00',
        dateModified: '2020-03-23T09:40:00+07:00',
        author: [{ '@type': 'Person', name: 'Thu Trang', url: `${address}/tac-gia/thu-trang` }],
        publisher,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${address}/` },
          { '@type': 'ListItem', position: 2, name: 'Tin tức', item: `${address}/chuyen-muc/tin-tuc` },
        ],
      },
    ],
  })
})

it('the portal is the author of what nobody signed, and nothing changes before it comes out', () => {
  const article = buildArticle({ bylines: [], publishedAt: '2020-05-01T00:00:00.000Z' })

  expect(toArticleData(article, context)['@graph'][0]).toMatchObject({
    author: publisher,
    dateModified: '2020-05-01T07:00:00+07:00',
  })
})

it('the home page says who publishes', () => {
  expect(toOrganizationData(site, address)['@graph'][0]).toMatchObject({
    ...publisher,
    logo: `${address}/apple-touch-icon.png`,
    address: 'Yên Bái',
    parentOrganization: { name: 'Hội cấp trên' },
  })
})

it('a title cannot end the script that it stands in', () => {
  const title = '</script><script>alert(1)</script><!--'

  const json = toScriptJson(toArticleData(buildArticle({ title }), context))

  expect(json).not.toContain('<')
  expect(JSON.parse(json)['@graph'][0].headline).toBe(title)
})
