import { beforeAll, describe, expect, inject, it } from 'vitest'

import { findViolations } from './axe'
import { useBrowser } from './browser'

const { open } = useBrowser()

interface Listed {
  title: string
  slug: string
  lead: string
}

let articles: Listed[]
const pages: Record<string, () => string> = {
  home: () => '/',
  category: () => '/chuyen-muc/tin-hoat-dong',
  'category with children': () => '/chuyen-muc/xa-hoi-hoc-tap',
  article: () => `/bai-viet/${articles[0]?.slug}`,
  'article with a table': () =>
    '/bai-viet/quy-khuyen-hoc-nam-2025-o-18-xa-phuong-thu-tuy-long-chi-dung-cho-ghi-that-ro',
  'not found': () => '/khong-co-trang-nay',
}
const names = Object.keys(pages)
const toAddress = (name: string): string => pages[name]?.() ?? ''

beforeAll(async () => {
  const response = await fetch(`${inject('baseUrl')}/api/articles?limit=100&sort=-publishedAt&depth=0`)
  articles = ((await response.json()) as { docs: Listed[] }).docs
})

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(names)('axe finds nothing on the page: %s', async (name) => {
    const page = await open(toAddress(name), { colorScheme, viewport: { width: 1280, height: 900 } })

    expect(await findViolations(page)).toEqual([])

    await page.context().close()
  })
})

it.each(names)('nothing has to be scrolled sideways at 320 px: %s', async (name) => {
  const page = await open(toAddress(name), { viewport: { width: 320, height: 640 } })

  const width = await page.evaluate(() => document.documentElement.scrollWidth)

  expect(width).toBeLessThanOrEqual(320)
  await page.context().close()
})

it.each(names)('the page arrives whole, with one h1, landmarks and sized pictures: %s', async (name) => {
  const page = await open(toAddress(name), { javaScriptEnabled: false })

  expect(await page.locator('html').getAttribute('lang')).toBe('vi')
  expect(await page.locator('h1').count()).toBe(1)
  for (const landmark of ['main', 'header', 'nav', 'footer']) {
    expect(await page.locator(landmark).count(), landmark).toBeGreaterThan(0)
  }
  const unsized = page.locator('img:not([width]), img:not([height]), img:not([alt])')
  expect(await unsized.count()).toBe(0)
  expect(await page.content()).not.toContain('Loading...')
  await page.context().close()
})

it('the first stop of the keyboard leads past the masthead', async () => {
  const page = await open('/')

  await page.keyboard.press('Tab')
  const text = await page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('Enter')

  expect(text).toBe('Bỏ qua để đến nội dung')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  await page.context().close()
})

it('an article without JavaScript has its whole text', async () => {
  // Of the demo: other tests write short ones.
  const slug = 'nhung-mua-o-lai-ban'
  const html = await (await fetch(`${inject('baseUrl')}/bai-viet/${slug}`)).text()
  const api = await (
    await fetch(`${inject('baseUrl')}/api/articles?where[slug][equals]=${slug}&depth=0`)
  ).json()
  const visible = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, '')

  const texts: string[] = []
  JSON.stringify(api.docs[0].body, (key, value) => {
    if (key === 'text' && typeof value === 'string') texts.push(value)
    return value
  })

  expect(texts.length).toBeGreaterThan(5)
  for (const text of texts) expect(visible).toContain(text.replace(/&/g, '&amp;').trim())
})

it('the coordination programme of 2020 is dated as readers know it', async () => {
  const article = articles.find(({ title }) => title.startsWith('Nhiều bàn tay'))
  const page = await open(`/bai-viet/${article?.slug}`)

  const time = page.locator('main time').first()

  expect(await time.getAttribute('datetime')).toBe('2020-03-23T09:40:00+07:00')
  expect(await page.locator('main').textContent()).toContain('Ngày xuất bản: 23/03/2020 9:40:00 SA')
  await page.context().close()
})

it.each([
  ['/chuyen-muc/khong-co', 404],
  ['/chuyen-muc/tin-hoat-dong?trang=0', 404],
  ['/chuyen-muc/tin-hoat-dong?trang=999', 404],
  ['/bai-viet/khong-co-bai-nay', 404],
  ['/bai-viet/%E0%A4%A', 400],
  ['/healthz', 200],
  ['/readyz', 200],
])('%s answers %i', async (path, status) => {
  const response = await fetch(`${inject('baseUrl')}${path}`, { redirect: 'manual' })

  expect(response.status).toBe(status)
})

it('prints without masthead navigation, with the address of the page', async () => {
  const page = await open(`/bai-viet/${articles[0]?.slug}`)
  await page.emulateMedia({ media: 'print' })

  expect(await page.locator('nav').first().isVisible()).toBe(false)
  expect(await page.locator('body').innerText()).toContain(`/bai-viet/${articles[0]?.slug}`)
  await page.context().close()
})
