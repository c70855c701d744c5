import { describe, expect, inject, it } from 'vitest'

import type { Article, Category, Topic } from '@/lib/generated/payload-types'
import { buildBody } from '../factories/articles'
import { findViolations } from './axe'
import { useBrowser } from './browser'
import { useRest } from './restClient'

const { open, signIn } = useBrowser()

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${inject('baseUrl')}${path}`, { redirect: 'manual', ...init })

const pages = [
  '/dong-su-kien',
  '/dong-su-kien/tiep-suc-den-truong',
  '/the/vung-cao',
  '/tac-gia',
  '/luu-tru',
  '/luu-tru/2020',
  '/luu-tru/2020/03',
  '/luu-tru/2020/03/23',
  // Nothing was published on that day.
  '/luu-tru/2020/03/24',
  '/xem-nhieu',
  '/xem-nhieu?trong=24h',
  '/so-do',
]

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(pages)('axe finds nothing on %s', async (path) => {
    const page = await open(path, { colorScheme, viewport: { width: 1280, height: 900 } })

    expect(await findViolations(page)).toEqual([])

    await page.context().close()
  })
})

it.each(pages)('%s arrives whole, without scripts, fits 320 px, and says where it stands', async (path) => {
  const html = await (await ask(path)).text()
  const page = await open(path, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false })

  // But for the one of every page that sets a reader's own colours.
  expect(html).not.toMatch(/<script[^>]*(?:type="module"| src=)/)
  expect(await page.locator('h1').count()).toBe(1)
  expect(await page.getByRole('navigation', { name: 'Đường dẫn' }).count()).toBe(1)
  expect(new URL(String(await page.locator('link[rel=canonical]').getAttribute('href'))).pathname).toBe(
    path.split('?')[0],
  )
  const wide = await page
    .locator('main')
    .evaluate((main) => main.scrollWidth > document.documentElement.clientWidth)
  expect(wide).toBe(false)
  await page.context().close()
})

it.each([
  ['/dong-su-kien/vung-cao', 301, '/the/vung-cao'],
  ['/the/tiep-suc-den-truong?trang=2', 301, '/dong-su-kien/tiep-suc-den-truong?trang=2'],
  ['/dong-su-kien/khong-co', 404, null],
  ['/dong-su-kien?trang=99', 404, null],
  ['/tac-gia?trang=99', 404, null],
  ['/luu-tru/1999', 404, null],
  ['/luu-tru/2020/13', 404, null],
  ['/luu-tru/2020/02/30', 404, null],
  ['/luu-tru/1999/01/01', 404, null],
  ['/luu-tru/2020/03?trang=9', 404, null],
  ['/xem-nhieu?trong=1-nam', 404, null],
])('%s answers %i', async (path, status, location) => {
  const response = await ask(path)

  expect(response.status).toBe(status)
  expect(response.headers.get('location')).toBe(location)
})

it('an empty day leads to the nearest days, and search engines leave it out', async () => {
  const page = await open('/luu-tru/2020/03/24')

  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  await page.getByRole('link', { name: 'Ngày 23/03/2020' }).click()

  expect(new URL(page.url()).pathname).toBe('/luu-tru/2020/03/23')
  expect(await page.locator('main').textContent()).toContain('Nhiều bàn tay')
  await page.context().close()
})

it('the calendar of a month leads to its days, for the keyboard and a screen reader as well', async () => {
  const page = await open('/luu-tru/2020/03')

  const day = page.getByRole('link', { name: '23/03/2020, 1 bài' })
  await day.focus()
  await page.keyboard.press('Enter')

  await page.waitForURL('**/luu-tru/2020/03/23')
  await page.context().close()
})

it('an article leads to its events and tags, and they to it; a change of kind moves the address', async () => {
  const rest = await useRest()
  const { docs } = await rest.send<{ docs: Category[] }>('GET', '/categories?limit=1&depth=0')
  const { doc: topic } = await rest.send<{ doc: Topic }>('POST', '/topics', {
    name: 'Mùa nước nổi',
    kind: 'event',
  })
  const { doc: article } = await rest.send<{ doc: Article }>('POST', '/articles', {
    title: 'Bài của mùa nước nổi',
    lead: 'Một câu tóm tắt của bài kiểm thử.',
    body: buildBody('Đoạn văn của bài kiểm thử.'),
    category: docs[0]?.id,
    topics: [topic.id, 'lũ lụt'],
    _status: 'published',
  })
  const page = await open(`/bai-viet/${article.slug}`)
  await page.getByRole('link', { name: 'Mùa nước nổi' }).click()
  await page.waitForURL('**/dong-su-kien/mua-nuoc-noi')
  await page.locator('main').getByRole('link', { name: 'Bài của mùa nước nổi' }).click()
  await page.waitForURL(`**/bai-viet/${article.slug}`)
  await page.context().close()

  await rest.send('PATCH', `/topics/${topic.id}`, { kind: 'tag', name: 'Mùa nước lên' })
  const moved = await ask('/dong-su-kien/mua-nuoc-noi')
  const shown = await (await ask(`/bai-viet/${article.slug}`)).text()
  await rest.send('PATCH', `/articles/${article.id}`, { _status: 'draft' })
  const emptied = await ask('/the/mua-nuoc-noi')
  const list = await (await ask('/dong-su-kien')).text()

  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/the/mua-nuoc-noi'])
  expect(shown).toContain('<a href="/the/mua-nuoc-noi">Mùa nước lên</a>')
  expect(emptied.status).toBe(404)
  expect(list).not.toContain('Mùa nước lên')
})

it('search engines find every kind of page in the sitemap', async () => {
  const index = await (await ask('/sitemap.xml')).text()
  const parts = ['dong-su-kien', 'tac-gia', 'luu-tru']
  const texts = await Promise.all(parts.map(async (part) => (await ask(`/sitemap/${part}.xml`)).text()))

  for (const part of parts) expect(index).toContain(`/sitemap/${part}.xml`)
  for (const path of [
    '/dong-su-kien',
    '/dong-su-kien/tiep-suc-den-truong',
    '/the/vung-cao',
    '/tac-gia/thu-hang',
    '/luu-tru/2020',
    '/luu-tru/2020/03',
  ]) {
    expect(texts.join('')).toContain(`${inject('baseUrl')}${path}</loc>`)
  }
})

describe('what is read', () => {
  const userAgent =
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'
  const slug = 'nhung-mua-o-lai-ban'

  /** Of a reader of their own. */
  const read = (reader: number) =>
    ask(`/bai-viet/${slug}`, {
      headers: {
        'User-Agent': userAgent,
        Referer: 'https://www.google.com/',
        'X-Forwarded-For': `10.2.0.${reader}`,
      },
    })

  it('is counted in the background, and drawn for the newsroom with tables beside every plot', async () => {
    for (let reader = 1; reader <= 40; reader += 1) expect((await read(reader)).status).toBe(200)

    const page = await signIn('/admin/thong-ke?trong=24h')
    await expect
      .poll(
        async () => {
          await page.reload()
          return page.locator('main, .template-default').first().innerText()
        },
        { timeout: 30_000, interval: 2000 },
      )
      .toContain('google.com')

    const plot = page.getByRole('img', { name: /biểu đồ cột/ })
    expect(await plot.locator('rect').count()).toBe(24)
    expect(
      await page.getByRole('table', { name: 'Bài được đọc nhiều nhất' }).locator('tbody tr').count(),
    ).toBeGreaterThan(0)
    expect(await page.getByRole('table', { name: 'Thiết bị' }).innerText()).toContain('Điện thoại')
    await page.getByText('Số liệu của biểu đồ').click()
    expect(
      await page.getByRole('table', { name: 'Lượt đọc theo thời gian' }).locator('tbody tr').count(),
    ).toBe(24)
    // Not Payload's own frame around it.
    expect(await findViolations(page, '.gutter:has(h1)')).toEqual([])
    const csv = await page.request.get('/api/thong-ke.csv?trong=24h')
    expect(await csv.text()).toContain('"Đến từ","google.com"')
    await page.context().close()
  })

  it('is for editors and admins: nobody else gets the numbers', async () => {
    const response = await ask('/api/thong-ke.csv')

    expect(response.status).toBe(403)
  })

  it('stands at the end of the home page, until an admin hides it', async () => {
    const rest = await useRest()
    const before = await (await ask('/')).text()

    await rest.send('POST', '/globals/site', { showVisits: false })
    const hidden = await (await ask('/')).text()
    await rest.send('POST', '/globals/site', { showVisits: true })
    const after = await (await ask('/')).text()

    expect(before).toContain('Thống kê truy cập')
    expect(hidden).not.toContain('Thống kê truy cập')
    expect(after).toContain('Thống kê truy cập')
  })
})
