import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { buildBody } from '../factories/articles'
import { findViolations } from './axe'
import { useBrowser } from './browser'
import { useRest } from './restClient'

const { open } = useBrowser()
let rest: Awaited<ReturnType<typeof useRest>>
let category: number
let article: { id: number; slug: string }

beforeAll(async () => {
  rest = await useRest()
  const { docs } = await rest.send<{ docs: { id: number }[] }>('GET', '/categories?limit=1&depth=0')
  category = docs[0]!.id
  article = await publish('Cây cầu treo Ngòi Thia')
})

const publish = async (title: string) => {
  const { doc } = await rest.send<{ doc: { id: number; slug: string } }>('POST', '/articles?depth=0', {
    title,
    lead: 'Học sinh bản xa tới trường không còn phải lội suối.',
    body: buildBody('Quyết định 281/QĐ-TTg: <script>alert("treo")</script> cầu treo & đường mới.'),
    category,
    publishedAt: '2020-03-23T02:40:00.000Z',
    _status: 'published',
  })
  return doc
}

const read = async (path: string) => {
  const response = await fetch(inject('baseUrl') + path)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const field = (page: Page) => page.getByLabel('Tìm kiếm').first()

describe('without scripts', () => {
  it('a search from any page leads to results, marked where they were found, and on to the article', async () => {
    const page = await open('/', { javaScriptEnabled: false })

    await field(page).fill('cau treo ngoi thia')
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()

    expect(new URL(page.url()).pathname).toBe('/tim-kiem')
    expect(await page.getByRole('status').innerText()).toBe('1 kết quả cho “cau treo ngoi thia”')
    expect(await page.locator('main h2 mark').allInnerTexts()).toEqual(['cầu treo Ngòi Thia'])
    expect(await page.locator('main p mark').allInnerTexts()).toContain('cầu treo')
    expect(await page.title()).toContain('cau treo ngoi thia')
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    await page.locator('main h2 a').click()
    expect(new URL(page.url()).pathname).toBe(`/bai-viet/${article.slug}`)
    await page.context().close()
  })

  it('results are narrowed, and nothing that is found there leads on', async () => {
    const page = await open('/tim-kiem?q=ngòi+thia', { javaScriptEnabled: false })

    await page.getByText('Thu hẹp kết quả').click()
    await page.getByLabel('Năm').selectOption('2020')
    await page.getByRole('button', { name: 'Áp dụng' }).click()
    expect(new URL(page.url()).searchParams.get('nam')).toBe('2020')
    expect(await page.locator('main h2').count()).toBe(1)

    await page.goto('/tim-kiem?q=ngòi+thia&nam=2011')
    expect(await page.getByRole('status').innerText()).toContain('Không tìm thấy')
    await page.getByRole('link', { name: 'Tìm ở mọi chuyên mục' }).click()
    expect(await page.locator('main h2').count()).toBe(1)
    await page.context().close()
  })

  it('a near miss is answered with what was meant', async () => {
    const page = await open('/tim-kiem?q=ngoi+thiaa', { javaScriptEnabled: false })

    await page.getByRole('link', { name: 'Ngòi Thia' }).click()

    expect(await page.getByRole('status').innerText()).toContain('1 kết quả')
    await page.context().close()
  })
})

describe('titles while typing', () => {
  it('are chosen with the keyboard, told to a screen reader, and closed with Escape', async () => {
    const page = await open('/', { viewport: { width: 1280, height: 900 } })
    const combobox = page.getByRole('combobox', { name: 'Tìm kiếm' })

    // What suggests comes when the field is entered.
    await field(page).click()
    await combobox.pressSequentially('ngoi thi')
    const option = page.getByRole('option', { name: 'Cây cầu treo Ngòi Thia' })
    await option.waitFor()
    expect(await combobox.getAttribute('aria-expanded')).toBe('true')
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await option.waitFor({ state: 'hidden' })
    expect(await combobox.getAttribute('aria-expanded')).toBe('false')
    expect(await combobox.inputValue()).toBe('ngoi thi')

    await combobox.press('a')
    await option.waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await option.getAttribute('aria-selected')).toBe('true')
    expect(await combobox.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
    await page.keyboard.press('ArrowUp')
    expect(await combobox.getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/bai-viet/${article.slug}`)
    await page.context().close()
  })

  it('Enter without a choice searches', async () => {
    const page = await open('/')

    await field(page).pressSequentially('ngoi thia')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')

    await page.waitForURL('**/tim-kiem?q=ngoi+thia')
    await page.context().close()
  })
})

const addresses = [
  '/tim-kiem',
  '/tim-kiem?q=h%E1%BB%8Dc',
  '/tim-kiem?q=h%E1%BB%8Dc&nam=2011',
  '/tim-kiem?q=qqqqq',
]

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(addresses)('axe finds nothing on %s', async (address) => {
    const page = await open(address, { colorScheme, viewport: { width: 1280, height: 900 } })

    expect(await findViolations(page)).toEqual([])
    await page.context().close()
  })
})

it.each(addresses)('nothing has to be scrolled sideways at 320 px: %s', async (address) => {
  const page = await open(address, { viewport: { width: 320, height: 640 } })

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await page.locator('h1').count()).toBe(1)
  await page.context().close()
})

it('results are never old: what is published is found at once, and what is withdrawn is not', async () => {
  const title = 'Bài vừa đăng Xuyzq'
  expect((await read('/tim-kiem?q=xuyzq')).text).toContain('Không tìm thấy')
  expect((await read('/tim-kiem/goi-y?q=xuyzq')).text).toBe('[]')

  const { id, slug } = await publish(title)
  expect((await read('/tim-kiem?q=xuyzq')).text).toContain(`/bai-viet/${slug}`)
  expect(JSON.parse((await read('/tim-kiem/goi-y?q=xuyzq')).text)).toEqual([
    { title, href: `/bai-viet/${slug}` },
  ])

  await rest.send('PATCH', `/articles/${id}`, { _status: 'draft' })
  expect((await read('/tim-kiem?q=xuyzq')).text).not.toContain(slug)
  expect((await read('/tim-kiem/goi-y?q=xuyzq')).text).toBe('[]')
})

it.each([
  ['ten thousand letters', 'ề'.repeat(10_000)],
  ['control characters', '\u0000\u0007\u001b'],
  ['punctuation', '!?.,;:"\'()[]{}'],
  ['the language of LIKE and of tsquery', "%_\\ ' & | ! <-> :*"],
  ['markup', '"><script>alert(1)</script>'],
])('a hostile question gets a normal answer: %s', async (_, text) => {
  const begun = performance.now()

  const answer = await read(`/tim-kiem?q=${encodeURIComponent(text)}`)

  expect(answer.status).toBe(200)
  expect(answer.text).toContain('Tìm kiếm')
  expect(answer.text).not.toContain('<script>alert')
  expect(performance.now() - begun).toBeLessThan(5000)
})

it('a page that cannot be is not found, and an address has one page', async () => {
  expect((await read('/tim-kiem?q=h%E1%BB%8Dc&trang=99')).status).toBe(404)
  expect((await read('/tim-kiem?q=h%E1%BB%8Dc&trang=0')).status).toBe(404)
  const [one, other] = await Promise.all([
    read('/tim-kiem?q=ngoi%20thia'),
    read('/tim-kiem?utm_source=x&q=ngoi+thia+'),
  ])
  expect(other.headers.get('etag')).toBe(one.headers.get('etag'))
})
