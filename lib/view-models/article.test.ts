import { expect, it } from 'vitest'
import {
  alone,
  buildArticle,
  buildAuthor,
  buildCategory,
  buildImage,
  buildSource,
} from '@/tests/factories/documents'
import { toArticlePage } from './article'

const news = buildCategory({ id: 1, name: 'Tin tức', slug: 'tin-tuc' })
const movement = buildCategory({ id: 2, name: 'Phong trào', slug: 'phong-trao', parent: 1 })
const surroundings = {
  ...alone,
  categories: [news, movement],
  site: 'https://khuyenhoc.example.vn',
}

it('an article shows its title, lead, moment, picture and body', () => {
  const page = toArticlePage(buildArticle(), surroundings)

  expect(page).toMatchObject({
    title: 'Trao học bổng cho học sinh nghèo',
    lead: 'Hơn 1.230 suất quà đến tay học sinh.',
    publishedAt: { iso: '2020-03-23T09:40:00+07:00', text: '23/03/2020 9:40:00 SA' },
    leadPicture: { src: '/anh/trao-hoc-bong.jpg', credit: 'Ảnh: Thu Trang' },
    bylines: [{ name: 'Thu Trang', href: '/tac-gia/thu-trang' }],
    url: 'https://khuyenhoc.example.vn/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo',
  })
  expect(page.body).toMatchObject([
    { kind: 'paragraph', children: [{ text: 'Sáng nay, lễ trao học bổng diễn ra tại Trạm Tấu.' }] },
  ])
})

it('a published article can be saved, a draft cannot', () => {
  expect(toArticlePage(buildArticle(), surroundings).savedHref).toBe(
    '/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo/tai-ve',
  )
  expect(toArticlePage(buildArticle({ _status: 'draft' }), surroundings).savedHref).toBeNull()
})

it('lead and text together say how long it takes to read', () => {
  const lead = 'chữ '.repeat(500)

  expect(toArticlePage(buildArticle({ lead }), surroundings).readingMinutes).toBe(3)
})

it("the breadcrumb goes from the root category down to the article's own", () => {
  const page = toArticlePage(buildArticle({ category: movement }), surroundings)

  expect(page.category).toEqual({ name: 'Phong trào', href: '/chuyen-muc/phong-trao' })
  expect(page.breadcrumb).toEqual([
    { name: 'Tin tức', href: '/chuyen-muc/tin-tuc' },
    { name: 'Phong trào', href: '/chuyen-muc/phong-trao' },
  ])
})

it('an article whose category came as an id only has no breadcrumb', () => {
  const page = toArticlePage(buildArticle({ category: 2 }), surroundings)

  expect(page).toMatchObject({ category: null, breadcrumb: [] })
})

it.each([
  ['without a picture', null],
  ['whose picture the public may not see', 12],
  ['whose picture has lost its file', buildImage({ filename: null })],
])('an article %s shows none', (_, leadImage) => {
  expect(toArticlePage(buildArticle({ leadImage }), surroundings).leadPicture).toBeNull()
})

it('a very long title stays whole', () => {
  const title = 'Hội Khuyến học tỉnh tổng kết phong trào “Gia đình học tập” '.repeat(4).trim()

  expect(toArticlePage(buildArticle({ title }), surroundings).title).toBe(title)
})

it.each([undefined, null, []])('an article whose bylines are %j names nobody', (bylines) => {
  expect(toArticlePage(buildArticle({ bylines }), surroundings).bylines).toEqual([])
})

it('several authors stand in their order; one that is gone is left out, one without an address has no link', () => {
  const bylines = [buildAuthor({ name: 'Minh Khôi', slug: 'minh-khoi' }), 12, buildAuthor({ slug: null })]

  expect(toArticlePage(buildArticle({ bylines }), surroundings).bylines).toEqual([
    { name: 'Minh Khôi', href: '/tac-gia/minh-khoi' },
    { name: 'Thu Trang', href: null },
  ])
})

it('a corrected article dates each correction', () => {
  const corrections = [{ id: 'a', date: '2020-03-24T17:30:00.000Z', text: 'Tên xã đúng là Bản Mù.' }]

  expect(toArticlePage(buildArticle({ corrections }), surroundings).corrections).toEqual([
    { date: { iso: '2020-03-25T00:30:00+07:00', text: '25/03/2020' }, text: 'Tên xã đúng là Bản Mù.' },
  ])
})

it('corrections stand newest first, and of one day the one that was added last', () => {
  const corrections = [
    { date: '2020-03-24T02:00:00.000Z', text: 'một' },
    { date: '2020-03-26T03:00:00.000Z', text: 'hai' },
    { date: '2020-03-26T01:00:00.000Z', text: 'ba' },
  ]

  const page = toArticlePage(buildArticle({ corrections }), surroundings)

  expect(page.corrections.map(({ text }) => text)).toEqual(['ba', 'hai', 'một'])
})

const outlet = buildSource({ url: 'https://example.org' })

it('a republished item names its source, its original time and its author, and leads to the original', () => {
  const source = {
    outlet,
    url: 'https://example.org/a',
    author: 'Lê Sơn',
    publishedAt: '2020-03-22T18:00:00.000Z',
  }

  expect(toArticlePage(buildArticle({ source }), surroundings).source).toEqual({
    name: 'Báo Yên Bái',
    href: 'https://example.org/a',
    publishedAt: { iso: '2020-03-23T01:00:00+07:00', text: '23/03/2020' },
    author: 'Lê Sơn',
  })
})

it.each([
  [{ outlet }, { name: 'Báo Yên Bái', href: 'https://example.org', publishedAt: null, author: null }],
  [
    { outlet: buildSource(), url: '' },
    { name: 'Báo Yên Bái', href: null, publishedAt: null, author: null },
  ],
  [{ outlet: 3, url: 'https://example.org/a' }, null],
  [{ outlet: null, author: 'Lê Sơn' }, null],
  [{}, null],
  [undefined, null],
])('the source %j is shown as %j', (source, shown) => {
  expect(toArticlePage(buildArticle({ source }), surroundings).source).toEqual(shown)
})

it('an article leads to its neighbours and to related stories', () => {
  const newer = buildArticle({ title: 'Bài mới', slug: 'bai-moi' })
  const older = buildArticle({ title: 'Bài cũ', slug: 'bai-cu' })
  const related = [buildArticle({ title: 'Bài gần', slug: 'bai-gan' })]

  const page = toArticlePage(buildArticle(), { ...surroundings, newer, older, related })

  expect(page).toMatchObject({
    newer: { title: 'Bài mới', href: '/bai-viet/bai-moi' },
    older: { title: 'Bài cũ', href: '/bai-viet/bai-cu' },
    related: [{ title: 'Bài gần', href: '/bai-viet/bai-gan', picture: { width: 800 } }],
  })
})

it('an article alone has no neighbours', () => {
  expect(toArticlePage(buildArticle(), surroundings)).toMatchObject({ newer: null, older: null, related: [] })
})

it('a draft that is hardly begun can be previewed', () => {
  const draft = { id: 1, updatedAt: '', createdAt: '', _status: 'draft' } as ReturnType<typeof buildArticle>

  expect(toArticlePage(draft, surroundings)).toMatchObject({
    title: '',
    lead: '',
    leadPicture: null,
    body: [],
    bylines: [],
    source: null,
    topics: [],
    tags: [],
    corrections: [],
  })
})
