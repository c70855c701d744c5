import { describe, expect, it } from 'vitest'

import type { Article, Site } from '@/lib/generated/payload-types'
import { buildArticle, buildAuthor, buildCategory, buildNode, buildText } from '@/tests/factories/documents'
import { findSchemaErrors } from '@/tests/schemas'
import { toFeed, type FeedDocument, type FeedSubject } from './feed'

const portal = {
  id: 1,
  name: 'Hội Khuyến học tỉnh',
  greeting: 'Chào mừng quý vị!',
  feedContent: 'lead',
} as Site
const address = 'https://khuyenhoc.example.vn'
const whole: FeedSubject = { title: null, description: null, base: '/' }
const link = `${address}/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo`

const make = (
  format: 'rss' | 'atom',
  stories: FeedDocument[] = [buildArticle()],
  { subject = whole, site = portal }: { subject?: FeedSubject; site?: Site } = {},
) => toFeed(format, { subject, site, stories, address })

const full: Site = { ...portal, feedContent: 'full' }
const hostile = {
  title: '<b>A & B</b> ]]>',
  lead: '</description><x> & "y"\u0007',
  bylines: [buildAuthor({ name: 'Lê & <Trần>' }), buildAuthor({ id: 2, name: 'Bình', slug: null })],
  category: buildCategory({ name: 'Tin <mới> & "nóng"' }),
}

describe.each(['rss', 'atom'] as const)('as %s', (format) => {
  it.each([
    ['leads', portal, {}],
    ['full texts', full, {}],
    ['what must be escaped', full, hostile],
    ['what is not filled in', portal, { lead: '', leadImage: null, bylines: [] }],
  ])('a feed with %s keeps to the published schema', async (_, site, data: Partial<Article>) => {
    const stories = [buildArticle(data), buildArticle({ id: 2, slug: 'bai-hai' })]

    expect(await findSchemaErrors(make(format, stories, { site }), format)).toEqual([])
  })

  it('the schema finds what is wrong', async () => {
    const broken = make(format).replace(/<(link|id)>[^<]*<\/\1>|<link [^>]*href="[^"]*"/, '<wrong/>')

    expect(await findSchemaErrors(broken, format)).not.toEqual([])
  })

  it('the same news make the same bytes, whenever they are asked for', () => {
    expect(make(format)).toBe(make(format))
    expect(make(format, [])).toContain('1970')
  })

  it('a category has its own name, address and feed', () => {
    const subject = { title: 'Tin tức', description: 'Tin trong tuần', base: '/chuyen-muc/tin-tuc' }

    const feed = make(format, [buildArticle()], { subject })

    expect(feed).toContain('Tin tức – Hội Khuyến học tỉnh')
    expect(feed).toContain('Tin trong tuần')
    expect(feed).toContain(`href="${address}/chuyen-muc/tin-tuc/${format}.xml"`)
  })

  it('a lead leads to the article, and does not hold its text', () => {
    const feed = make(format)

    expect(feed).toContain(link)
    expect(feed).toContain('Hơn 1.230 suất quà đến tay học sinh.')
    expect(feed).toContain(`<a href="${link}">Đọc tiếp: Trao học bổng cho học sinh nghèo</a>`)
    expect(feed).not.toContain('Sáng nay')
  })

  it('the full text comes with its pictures, captions and complete addresses', () => {
    const body = {
      root: buildNode('root', [
        buildNode('heading', [buildText('Phần một')], { tag: 'h2' }),
        buildNode('paragraph', [
          buildText('Xem ', 1),
          buildNode('link', [buildText('trang chủ')], { fields: { linkType: 'custom', url: '/gioi-thieu' } }),
          buildNode('link', [buildText('xấu')], {
            fields: { linkType: 'custom', url: 'javascript:alert(1)' },
          }),
        ]),
        // Ids are what the public may not see.
        buildNode('block', [], { fields: { blockType: 'photo', image: 7, caption: 'Ảnh các em' } }),
      ]),
    } as unknown as Article['body']

    const feed = make(format, [buildArticle({ body })], { site: full })

    expect(feed).toContain('<h2>Phần một</h2>')
    expect(feed).toContain(`<strong>Xem </strong><a href="${address}/gioi-thieu">trang chủ</a>xấu`)
    expect(feed).toContain(
      `<img src="${address}/anh/trao-hoc-bong.jpg" alt="Đại biểu trao học bổng cho học sinh">`,
    )
    expect(feed).toContain('<figcaption>Trao học bổng tại huyện Trạm Tấu Ảnh: Thu Trang</figcaption>')
    expect(feed).not.toContain('Ảnh các em')
    expect(feed).not.toContain('javascript')
  })
})

it('RSS says when an article came out, who wrote it and where it stands', () => {
  const rss = make('rss', [buildArticle({ bylines: [buildAuthor(), buildAuthor({ id: 2, name: 'Bình' })] })])

  expect(rss).toContain('<pubDate>Mon, 23 Mar 2020 02:40:00 GMT</pubDate>')
  expect(rss.match(/<dc:creator>/g)).toHaveLength(2)
  expect(rss).toContain('<category>Tin tức</category>')
  expect(rss).toContain('<language>vi</language>')
})

it('markup in a title or a lead stays text', () => {
  const story = [buildArticle({ title: '<b>A & B</b> ]]>', lead: '</description><x>' })]

  // The end of a CDATA section within one is split over two (XML 1.0, section 2.7).
  expect(make('rss', story)).toContain('<title><![CDATA[<b>A & B</b> ]]]]><![CDATA[>]]></title>')
  expect(make('rss', story)).toContain('<description><![CDATA[&lt;/description&gt;&lt;x&gt;]]></description>')
  expect(make('atom', story)).toContain('<![CDATA[&lt;b&gt;A &amp; B&lt;/b&gt; ]]&gt;]]>')
})
