import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect, inject, it } from 'vitest'

import type { Article, Category, Site } from '@/lib/generated/payload-types'
import { buildBody } from '../factories/articles'
import { findSchemaErrors, type Schema } from '../schemas'
import { useBrowser } from './browser'
import { useRest } from './restClient'

const { open } = useBrowser()
type Rest = Awaited<ReturnType<typeof useRest>>

/** Of the demo, with pictures. */
const illustrated = '/bai-viet/nhung-mua-o-lai-ban'
const canonical = () => `${inject('baseUrl')}${illustrated}`

const ask = (path: string) => fetch(new URL(path, inject('baseUrl')), { redirect: 'manual' })
const read = async (path: string): Promise<string> => (await ask(path)).text()

let count = 0
const publish = async ({ send }: Rest, data: Partial<Article> = {}): Promise<Article> => {
  count += 1
  const { docs } = await send<{ docs: Category[] }>('GET', '/categories?limit=1&depth=0')
  const { doc } = await send<{ doc: Article }>('POST', '/articles?depth=0', {
    title: `Bài kiểm thử chia sẻ ${count}`,
    lead: 'Một câu tóm tắt của bài kiểm thử.',
    body: buildBody('Đoạn văn mà chỉ toàn văn mới có.'),
    category: docs[0]?.id,
    _status: 'published',
    ...data,
  })
  return doc
}
const edit = ({ send }: Rest, { id }: { id: number }, data: Partial<Article>) =>
  send<{ doc: Article }>('PATCH', `/articles/${id}?depth=0`, data)

const toAddress = ({ slug }: Pick<Article, 'slug'>) => `/bai-viet/${slug}`
const getShared = (html: string): string => /property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? ''

it.each<[string, Schema]>([
  ['/rss.xml', 'rss'],
  ['/atom.xml', 'atom'],
  ['/chuyen-muc/xa-hoi-hoc-tap/rss.xml', 'rss'],
  ['/chuyen-muc/xa-hoi-hoc-tap/atom.xml', 'atom'],
  ['/dong-su-kien/tiep-suc-den-truong/rss.xml', 'rss'],
  ['/dong-su-kien/tiep-suc-den-truong/atom.xml', 'atom'],
  ['/sitemap.xml', 'siteindex'],
  ['/sitemap/chuyen-muc.xml', 'sitemap'],
  ['/sitemap/thu-vien-anh.xml', 'sitemap'],
  ['/sitemap/2026-11.xml', 'sitemap'],
])('%s keeps to the published schema', async (path, schema) => {
  expect(await findSchemaErrors(await read(path), schema)).toEqual([])
})

it('feeds and the news sitemap follow a publication, the choice of an admin and a withdrawal at once', async () => {
  const rest = await useRest()
  const { docs } = await rest.send<{ docs: Category[] }>('GET', '/categories?limit=1&depth=0')
  const feeds = ['/atom.xml', `/chuyen-muc/${docs[0]?.slug}/rss.xml`]
  const files = [...feeds, '/sitemap-news.xml']
  for (const file of files) expect((await ask(file)).status, file).toBe(200)
  const article = await publish(rest)

  for (const file of files) expect(await read(file), file).toContain(article.title)
  expect(await findSchemaErrors(await read('/sitemap-news.xml'), 'sitemap')).toEqual([])
  for (const file of feeds) expect(await read(file), file).not.toContain('toàn văn mới có')
  const site = await rest.send<Site>('GET', '/globals/site')
  await rest.send('POST', '/globals/site', { ...site, feedContent: 'full' })
  for (const file of feeds)
    expect(await read(file), file).toContain('<p>Đoạn văn mà chỉ toàn văn mới có.</p>')
  await rest.send('POST', '/globals/site', site)
  await edit(rest, article, { _status: 'draft' })
  for (const file of files) expect(await read(file), file).not.toContain(article.title)
})

it('the head of an article says where it stands, what can be followed and what it is', async () => {
  const page = await open(illustrated, { javaScriptEnabled: false })

  const readAll = (selector: string, name: string) =>
    page.locator(selector).evaluateAll((found, key) => found.map((one) => one.getAttribute(key)), name)
  expect(await readAll('link[rel=canonical]', 'href')).toEqual([canonical()])
  expect(await readAll('link[rel=alternate]', 'href')).toEqual(
    ['/rss.xml', '/atom.xml'].map((path) => `${inject('baseUrl')}${path}`),
  )
  const [width] = await readAll('meta[property="og:image:width"]', 'content')
  expect(Number(width)).toBeGreaterThanOrEqual(1200)
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data['@graph'].map((thing: { '@type': string }) => thing['@type'])).toEqual([
    'NewsArticle',
    'BreadcrumbList',
  ])
  expect(data['@graph'][0].headline).toBe(await page.locator('h1').textContent())
  expect((await ask(data['@graph'][0].image)).status).toBe(200)
  await page.context().close()
})

it('an article without a picture is shared with its title, drawn; another title is another picture', async () => {
  const rest = await useRest()
  const article = await publish(rest, { title: 'Hội Khuyến học: nâng cao hiệu quả chương trình phối hợp' })
  const first = getShared(await read(toAddress(article)))
  const picture = await ask(first)

  expect(picture.headers.get('content-type')).toBe('image/png')
  expect(await sharp(await picture.arrayBuffer()).metadata()).toMatchObject({ width: 1200, height: 630 })

  const { doc } = await edit(rest, article, { title: 'Tiêu đề đã sửa của bài này' })
  const second = getShared(await read(toAddress(doc)))
  expect(second).not.toBe(first)
  const moved = await ask(first)
  expect(moved.status).toBe(301)
  expect(second).toContain(String(moved.headers.get('location')))
  expect((await ask(second)).status).toBe(200)

  await edit(rest, article, { _status: 'draft' })
  expect((await ask(second)).status).toBe(404)
  expect((await ask(`/qr${toAddress(doc)}.svg`)).status).toBe(404)
  expect((await ask(`/chia-se/zalo/${doc.slug}`)).status).toBe(404)
})

it('without scripts the links for sharing are there, and nothing that would not work', async () => {
  const page = await open(illustrated, { javaScriptEnabled: false })
  const row = page.locator('[data-share]')

  expect(await row.getByRole('link').allTextContents()).toEqual(['Zalo', 'Facebook', 'Thư điện tử'])
  expect(await row.getByRole('button').count()).toBe(0)
  expect(await row.getByRole('link', { name: 'Facebook' }).getAttribute('href')).toContain(canonical())
  const mail = new URL((await row.getByRole('link', { name: 'Thư' }).getAttribute('href')) ?? '')
  expect(mail.protocol).toBe('mailto:')
  expect(mail.searchParams.get('subject')).toBe(await page.locator('h1').textContent())
  expect(mail.searchParams.get('body')).toBe(canonical())
  await page.context().close()
})

it('Zalo is told the address of the article', async () => {
  const response = await ask('/chia-se/zalo/nhung-mua-o-lai-ban')
  const target = new URL(response.headers.get('location') ?? '')

  expect(response.status).toBe(301)
  expect(target.host).toBe('button-share.zalo.me')
  const data = Buffer.from(target.searchParams.get('d') ?? '', 'base64').toString()
  expect(JSON.parse(data)).toEqual({ url: canonical() })
})

it('with scripts a button copies the address, and says so', async () => {
  const page = await open(illustrated, { permissions: ['clipboard-read', 'clipboard-write'] })

  await page.getByRole('button', { name: 'Chép liên kết' }).click()

  await page.getByRole('button', { name: 'Đã chép liên kết' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical())
  await page.context().close()
})

/** The first page of a PDF, drawn, as a code reader on a phone sees it. */
const readPaper = async (pdf: Buffer): Promise<string | undefined> => {
  const pdfium = await PDFiumLibrary.init()
  const file = await pdfium.loadDocument(pdf)
  const { data, width, height } = await file.getPage(0).render({ scale: 2, render: 'bitmap' })
  file.destroy()
  pdfium.destroy()
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

it('on paper a code leads to the article; on the screen nobody loads it', async () => {
  const page = await open('about:blank', { viewport: { width: 1280, height: 900 } })
  const codes: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/qr/')) codes.push(request.url())
  })
  await page.goto(illustrated, { waitUntil: 'networkidle' })
  await page.mouse.wheel(0, 20_000)
  await page.waitForTimeout(500)
  const onScreen = [...codes]

  const pdf = await page.pdf({ format: 'A4' })

  expect(onScreen).toEqual([])
  expect(await readPaper(pdf)).toBe(canonical())
  await page.context().close()
})

it('without scripts the code is on paper as well, and on no screen', async () => {
  const page = await open(illustrated, { javaScriptEnabled: false })
  const isOnScreen = await page.locator('img[src^="/qr/"]').isVisible()

  const pdf = await page.pdf({ format: 'A4' })

  expect(isOnScreen).toBe(false)
  expect(await readPaper(pdf)).toBe(canonical())
  await page.context().close()
})
