import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import type { AxeResults } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'

import type { Article, Author, Category, Home, Notice, Source } from '@/lib/generated/payload-types'
import { buildBody } from '../factories/articles'
import { useBrowser } from './browser'
import { useRest } from './restClient'

type Rest = Awaited<ReturnType<typeof useRest>>

const { open, signIn } = useBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${inject('baseUrl')}${path}`, { redirect: 'manual', ...init })
const read = async (path: string) => (await ask(path)).text()
const readTag = async (path: string) => (await ask(path)).headers.get('etag')

let count = 0

const publish = async ({ send }: Rest, data: object = {}): Promise<Article> => {
  count += 1
  const { docs } = await send<{ docs: Category[] }>('GET', '/categories?limit=1&depth=0')
  const { doc } = await send<{ doc: Article }>('POST', '/articles?depth=1', {
    title: `Bài thử bút danh ${count}`,
    lead: 'Một câu tóm tắt của bài kiểm thử.',
    body: buildBody('Đoạn văn của bài kiểm thử.'),
    category: docs[0]?.id,
    _status: 'published',
    ...data,
  })
  return doc
}

const edit = ({ send }: Rest, { id }: { id: number }, data: object) =>
  send<{ doc: Article }>('PATCH', `/articles/${id}?depth=1`, data)

const toAddress = ({ slug }: { slug?: string | null }) => `/bai-viet/${slug}`

const findViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe('the page of a pen name', () => {
  it('is reached from under the article, and lists what was published under it', async () => {
    const rest = await useRest()
    const article = await publish(rest, { bylines: ['Lý Thị Trang Riêng', 'Thu Hằng'] })
    const page = await open(toAddress(article))

    await page.getByRole('link', { name: 'Lý Thị Trang Riêng' }).click()

    expect(new URL(page.url()).pathname).toBe('/tac-gia/ly-thi-trang-rieng')
    expect(await page.locator('h1').textContent()).toBe('Lý Thị Trang Riêng')
    expect(await page.locator('main article').count()).toBe(1)
    await page.getByRole('link', { name: article.title }).click()
    expect(new URL(page.url()).pathname).toBe(toAddress(article))
    await page.context().close()
    await edit(rest, article, { _status: 'draft' })
  })

  it('follows every change of the name, the bio, the address and the articles at the next request', async () => {
    const rest = await useRest()
    const article = await publish(rest, { bylines: ['Hoàng Thị Đổi Tên'] })
    const author = article.bylines?.[0] as Author
    const change = (data: object) => rest.send('PATCH', `/authors/${author.id}`, data)
    const pages = ['/tac-gia/hoang-thi-doi-ten', toAddress(article)]
    for (const page of pages) expect(await read(page)).toContain('Hoàng Thị Đổi Tên')

    const unchanged = await readTag(toAddress(article))
    await change({ bio: 'Viết về những lớp học ban đêm.' })
    expect(await read('/tac-gia/hoang-thi-doi-ten')).toContain('Viết về những lớp học ban đêm.')
    expect(await readTag(toAddress(article))).toBe(unchanged)

    await change({ name: 'Hoàng Thị Tên Mới' })
    for (const page of pages) expect(await read(page)).toContain('Hoàng Thị Tên Mới')

    await change({ slug: 'hoang-thi-ten-moi' })
    expect(await read(toAddress(article))).toContain('href="/tac-gia/hoang-thi-ten-moi"')
    const moved = await ask('/tac-gia/hoang-thi-doi-ten')
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/tac-gia/hoang-thi-ten-moi'])

    const second = await publish(rest, { bylines: [author.id] })
    expect(await read('/tac-gia/hoang-thi-ten-moi')).toContain(second.title)
    await edit(rest, second, { bylines: [] })
    expect(await read('/tac-gia/hoang-thi-ten-moi')).not.toContain(second.title)
    await edit(rest, article, { _status: 'draft' })
    expect((await ask('/tac-gia/hoang-thi-ten-moi')).status).toBe(404)
    await edit(rest, article, { _status: 'published' })
    expect(await read('/tac-gia/hoang-thi-ten-moi')).toContain(article.title)
    for (const one of [article, second]) await edit(rest, one, { _status: 'draft' })
  })

  it('has pages of twenty, and none beyond the last', async () => {
    const rest = await useRest()
    const articles: Article[] = []
    for (let index = 0; index < 21; index += 1) {
      articles.push(await publish(rest, { bylines: ['Nhiều Bài'], publishedAt: '2001-01-01T00:00:00Z' }))
    }

    expect((await read('/tac-gia/nhieu-bai')).split('<article').length - 1).toBe(20)
    expect((await read('/tac-gia/nhieu-bai?trang=2')).split('<article').length - 1).toBe(1)
    expect((await ask('/tac-gia/nhieu-bai?trang=3')).status).toBe(404)
    for (const one of articles) await edit(rest, one, { _status: 'draft' })
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)(
    'has nothing that axe finds, and nothing to scroll sideways: %s, %i px',
    async (scheme, width) => {
      const page = await open('/tac-gia/thu-hang', {
        colorScheme: scheme,
        viewport: { width, height: 800 },
      })

      expect(await findViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    },
  )
})

it('a republished item is refused at the field until it has its original time, and says all of it to readers', async () => {
  const rest = await useRest()
  const source = { name: 'Báo Thử Nghiệm', url: 'https://example.org/bai-goc', author: 'Lê Sơn' }

  const refused = await publish(rest, { source }).catch((reason: Error) => reason)
  const article = await publish(rest, { source: { ...source, publishedAt: '2020-03-22T18:30:00Z' } })
  const text = (await read(toAddress(article))).replace(/<[^>]+>/g, '')

  expect(String(refused)).toContain('400')
  expect(String(refused)).toContain('Bài đăng lại phải ghi thời gian đăng gốc')
  expect(text).toContain('Nguồn: Báo Thử Nghiệm (đăng 23/03/2020), tác giả Lê Sơn')

  const { id } = article.source?.outlet as Source
  await rest.send('PATCH', `/sources/${id}`, { name: 'Báo Đã Đổi Tên' })
  expect(await read(toAddress(article))).toContain('Báo Đã Đổi Tên')
  await edit(rest, article, { _status: 'draft' })
})

it('an editor adds a correction in the admin, and readers find it from the top of the article', async () => {
  const rest = await useRest()
  const article = await publish(rest, {
    corrections: [{ date: '2020-03-24T00:00:00Z', text: 'Đính chính lần đầu.' }],
  })
  const admin = await signIn(`/admin/collections/articles/${article.id}`)
  await admin.getByRole('button', { name: 'Tác giả, nguồn, liên quan' }).click()
  await admin.locator('#field-corrections').getByRole('button', { name: /Thêm/ }).click()
  await admin.waitForLoadState('networkidle')
  await admin.locator('#field-corrections__1__text').fill('Số đúng là 1.230 suất quà.')
  const saved = admin.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && /\/api\/articles\/\d+\?(?!.*autosave)/.test(response.url()),
  )
  await admin.getByRole('button', { name: 'Xuất bản thay đổi', exact: true }).click()
  expect((await saved).status()).toBe(200)

  const page = await open(toAddress(article), { javaScriptEnabled: false })
  const texts = await page.locator('section[aria-labelledby="dinh-chinh"] p').allTextContents()

  expect(texts).toEqual([
    expect.stringMatching(/^\d\d\/\d\d\/20\d\d Số đúng là 1\.230 suất quà\.$/),
    '24/03/2020 Đính chính lần đầu.',
  ])
  await page.getByRole('link', { name: /Bài đã đính chính ngày/ }).click()
  expect(new URL(page.url()).hash).toBe('#dinh-chinh')
  await page.context().close()
  await admin.context().close()
  await edit(rest, article, { _status: 'draft' })
})

const dragOnto = async (page: Page, what: Locator, where: Locator): Promise<void> => {
  const [from, to] = await Promise.all([what.boundingBox(), where.boundingBox()])
  if (!from || !to) throw new Error('Nothing to drag, or nowhere to drag it.')
  const y = from.y + from.height / 2
  await page.mouse.move(from.x + 20, y)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, y, { steps: 5 })
  await page.mouse.move(to.x + to.width - 10, y, { steps: 15 })
  await page.waitForTimeout(200)
  await page.mouse.up()
}

describe('the front page', () => {
  it('fills the place of a lead that is withdrawn, gives it back, and shows no article twice', async () => {
    const rest = await useRest()
    const before = await rest.send<Home>('GET', '/globals/home?depth=0')
    const articles: Article[] = []
    for (let index = 0; index < 3; index += 1) {
      articles.push(await publish(rest, { publishedAt: `2002-01-0${index + 1}T00:00:00Z` }))
    }
    const [lead, first, second] = articles as [Article, Article, Article]
    await rest.send('POST', '/globals/home', { lead: lead.id, focus: [first.id, second.id, lead.id] })
    const readTitles = async () => {
      const page = await open('/', { javaScriptEnabled: false })
      const titles = await page.locator('main article h3').allTextContents()
      const links = await page.locator('main a[href^="/bai-viet/"]').evaluateAll((all) => all.map(String))
      await page.context().close()
      return { titles, links }
    }

    const arranged = await readTitles()
    await edit(rest, lead, { _status: 'draft' })
    const without = await readTitles()
    await edit(rest, lead, { _status: 'published' })
    const again = await readTitles()

    expect(arranged.titles.slice(0, 3)).toEqual([lead.title, first.title, second.title])
    expect(without.titles).not.toContain(lead.title)
    expect(without.titles.slice(1, 3)).toEqual([first.title, second.title])
    expect(without.titles.slice(0, 5)).toHaveLength(arranged.titles.slice(0, 5).length)
    expect(again.titles).toEqual(arranged.titles)
    for (const { links } of [arranged, without]) expect(new Set(links).size).toBe(links.length)
    await rest.send('POST', '/globals/home', before)
    for (const one of articles) await edit(rest, one, { _status: 'draft' })
  })

  it('is arranged by dragging', async () => {
    const rest = await useRest()
    const before = await rest.send<Home>('GET', '/globals/home?depth=0')
    const listed = await rest.send<{ docs: Article[] }>(
      'GET',
      '/articles?limit=2&depth=0&sort=publishedAt&where[_status][equals]=published',
    )
    const ids = listed.docs.map(({ id }) => id)
    await rest.send('POST', '/globals/home', { focus: ids })
    const admin = await signIn('/admin/globals/home')
    const values = admin.locator('#field-focus .multi-value').filter({ hasText: /Sửa/ })
    await values.nth(1).waitFor()

    await admin.waitForLoadState('networkidle')
    const readOrder = () => values.allTextContents()
    const order = await readOrder()

    await dragOnto(admin, values.nth(0), values.nth(1))
    await expect.poll(readOrder).toEqual(order.toReversed())
    // The click that ends a drag is taken for a part of it; a second one finds the button at rest when the first was not.
    const button = admin.getByRole('button', { name: 'Lưu', exact: true })
    const save = async () => {
      if (await button.isEnabled()) await button.click({ timeout: 1000 }).catch(() => {})
      return (await rest.send<Home>('GET', '/globals/home?depth=0')).focus
    }
    await expect.poll(save, { timeout: 20_000, interval: 1000 }).toEqual(ids.toReversed())

    const after = await rest.send<Home>('GET', '/globals/home?depth=0')
    expect(after.focus).toEqual(ids.toReversed())
    await rest.send('POST', '/globals/home', before)
    await admin.context().close()
  })
})

describe('the urgent notice', () => {
  const text = 'Hoãn lễ trao học bổng sáng mai vì mưa lũ'
  const off: Partial<Notice> = { isOn: false, text: null, startsAt: null, endsAt: null, url: null }
  const toMoment = (seconds: number) => new Date(Date.now() + 1000 * seconds).toISOString()

  it('comes and goes at its moments on pages that are kept, without a restart', async () => {
    const { send } = await useRest()
    const { docs } = await send<{ docs: Article[] }>('GET', '/articles?limit=1&depth=0')
    const pages = ['/', toAddress(docs[0] as Article), '/khong-co-trang-nay']
    const isShown = async () => {
      const all = await Promise.all(pages.map(read))
      return all.map((html) => html.includes(text))
    }
    const [none, everywhere] = [pages.map(() => false), pages.map(() => true)]
    const start = Date.now() + 3000
    await send('POST', '/globals/notice', {
      isOn: true,
      text,
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 4000).toISOString(),
    })

    const before = await isShown()
    await wait(start + 500 - Date.now())
    const during = await isShown()
    await wait(start + 3500 - Date.now())
    const stillThere = await isShown()
    await wait(start + 4500 - Date.now())
    const after = await isShown()

    expect({ before, during, stillThere, after }).toEqual({
      before: none,
      during: everywhere,
      stillThere: everywhere,
      after: none,
    })
    await send('POST', '/globals/notice', off)
  })

  it('is gone at the next request when it is switched off before its end', async () => {
    const { send } = await useRest()
    await send('POST', '/globals/notice', { isOn: true, text, endsAt: toMoment(600) })
    const shown = (await read('/')).includes(text)

    await send('POST', '/globals/notice', { isOn: false })

    expect([shown, (await read('/')).includes(text)]).toEqual([true, false])
    await send('POST', '/globals/notice', off)
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'can be read by everybody, stands still, and is not printed: %s, %i px',
    async (scheme, width) => {
      const { send } = await useRest()
      await send('POST', '/globals/notice', {
        isOn: true,
        text: `${text} `.repeat(4),
        endsAt: toMoment(600),
        url: '/',
      })
      const page = await open('/', { colorScheme: scheme, viewport: { width, height: 800 } })
      const notice = page.getByRole('region', { name: 'Thông báo khẩn' })

      const isVisible = await notice.isVisible()
      const animations = await page.evaluate(() => document.getAnimations().length)
      const violations = await findViolations(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
      await page.emulateMedia({ media: 'print' })

      expect([isVisible, animations, violations]).toEqual([true, 0, []])
      expect(overflow).toBeLessThanOrEqual(width)
      expect(await notice.isVisible()).toBe(false)
      await page.context().close()
      await send('POST', '/globals/notice', off)
    },
  )
})
