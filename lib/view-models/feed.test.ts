import { expect, it } from 'vitest'

import type { Site } from '@/lib/generated/payload-types'
import { buildArticle } from '@/tests/factories/documents'
import { toRss } from './feed'

const site = { id: 1, name: 'Hội Khuyến học tỉnh', greeting: 'Chào mừng quý vị!' } as Site
const address = 'https://khuyenhoc.example.vn'

it('a feed has the address, the date, the lead and the category of each article', () => {
  const rss = toRss(site, [buildArticle()], address)

  expect(rss).toContain(`<link>${address}/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo</link>`)
  expect(rss).toContain('<pubDate>Mon, 23 Mar 2020 02:40:00 GMT</pubDate>')
  expect(rss).toContain('<language>vi</language>')
  expect(rss).toContain('Hơn 1.230 suất quà đến tay học sinh.')
  expect(rss).toContain('<category>Tin tức</category>')
})

it('the same news make the same bytes, whenever they are asked for', () => {
  expect(toRss(site, [buildArticle()], address)).toBe(toRss(site, [buildArticle()], address))
  expect(toRss(site, [], address)).toContain('<channel>')
})

it('markup in a title or a lead stays text', () => {
  const rss = toRss(site, [buildArticle({ title: '<b>A & B</b> ]]>', lead: '</description><x>' })], address)

  // The end of a CDATA section within one is split over two (XML 1.0, section 2.7).
  expect(rss).toContain('<title><![CDATA[<b>A & B</b> ]]]]><![CDATA[>]]></title>')
  expect(rss).toContain('<description><![CDATA[</description><x>]]></description>')
})
