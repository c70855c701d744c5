import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import { findEnglish } from '@/lib/vietnamese/admin/englishLabels'
import { buildBody } from '../factories/articles'
import { useBrowser } from './browser'
import { useRest } from './restClient'

const { open, signIn } = useBrowser()

const list = '/admin/collections/articles'
const ids: Record<'first' | 'second' | 'incomplete', number> = { first: 0, second: 0, incomplete: 0 }

interface Stored {
  id: number
  _status: string
  slug: string
}

beforeAll(async () => {
  const { send } = await useRest()
  const { docs } = await send<{ docs: { id: number }[] }>('GET', '/categories?limit=1&sort=id')
  const category = docs[0]?.id
  const create = async (data: object) =>
    (await send<{ doc: Stored }>('POST', '/articles?draft=true', { category, ...data })).doc.id
  const lead = 'Sapô của bài thử danh sách.'
  const body = buildBody('Đoạn văn của bài thử danh sách.')
  ids.first = await create({ title: 'Hoà giải viên Nguyễn Đình Thử danh sách', lead, body })
  ids.second = await create({
    title: 'Đường đến trường, thử danh sách',
    lead,
    body,
    bylines: ['Sùng Seo Lìm'],
  })
  ids.incomplete = await create({ title: 'Bài thiếu sapô, thử danh sách' })
})

const titles = (page: Page) =>
  page
    .locator('tbody .cell-title')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim() ?? ''))

const waitForTitles = async (page: Page, expected: string[]): Promise<void> => {
  await expect
    .poll(async () => (await titles(page)).toSorted(), { timeout: 20_000, interval: 200 })
    .toEqual(expected.toSorted())
}

const search = async (page: Page, typed: string): Promise<void> => {
  await page.locator('.search-filter__input, #search-filter-input').first().fill(typed)
}

it('a list finds articles without marks, by title and by byline', async () => {
  const page = await signIn(list)

  await search(page, 'hoa giai nguyen dinh thu')
  await waitForTitles(page, ['Hoà giải viên Nguyễn Đình Thử danh sách'])
  await search(page, 'sung seo lim')
  await waitForTitles(page, ['Đường đến trường, thử danh sách'])
})

it('filters stand above the list, keep the search, and go away together', async () => {
  const page = await signIn(list)
  await search(page, 'thu danh sach')
  await expect.poll(() => titles(page)).toHaveLength(3)

  const stage = page.getByRole('combobox', { name: 'Trạng thái' })
  await stage.selectOption('Đã xuất bản')
  await expect.poll(() => titles(page)).toHaveLength(0)
  await stage.selectOption('Đang viết')
  await expect.poll(() => titles(page)).toHaveLength(3)
  await page.getByRole('searchbox', { name: 'Bút danh' }).fill('sung seo')
  await page.keyboard.press('Enter')
  await waitForTitles(page, ['Đường đến trường, thử danh sách'])
  await page.reload()
  expect(await stage.inputValue()).toBe('writing')
  await waitForTitles(page, ['Đường đến trường, thử danh sách'])

  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await expect.poll(() => titles(page)).toHaveLength(3)
})

it('a date is one choice away', async () => {
  const page = await signIn(list)
  await page.getByRole('combobox', { name: 'Ngày xuất bản' }).selectOption('Hôm nay')
  await page.waitForURL(/publishedAt/)

  await page.getByRole('combobox', { name: 'Ngày xuất bản' }).selectOption('Khoảng khác…')
  await page.getByLabel('Ngày xuất bản: từ ngày').fill('2019-01-01')
  await page.waitForURL(/greater_than_equal%5D=2018-12-31T17|greater_than_equal\]=2018-12-31T17/)
})

it('publishes the chosen articles, and names the one that is not complete', async () => {
  const { send } = await useRest()
  const page = await signIn(`${list}?search=thu%20danh%20sach`)
  await expect.poll(() => titles(page)).toHaveLength(3)
  const bar = page.getByRole('group', { name: 'Việc với các bài đã chọn' })
  // A click that comes before the page's scripts do chooses nothing.
  const choose = async () => {
    if (!(await bar.isVisible()))
      // By keyboard: the navigation opens while the page loads, and a place on the screen is soon another one.
      await page.locator('thead input[type=checkbox]').first().press('Space')
    return bar.isVisible()
  }
  await expect.poll(choose, { timeout: 20_000, interval: 1000 }).toBe(true)
  await bar.getByRole('button', { name: 'Xuất bản' }).click()
  await page.getByRole('button', { name: 'Xác nhận' }).last().click()

  await page.getByText('Đã xuất bản 2 bài.').waitFor()
  await page.getByText('“Bài thiếu sapô, thử danh sách”: ').waitFor()
  expect(findEnglish([(await page.locator('[data-sonner-toaster]').textContent()) ?? ''])).toEqual([])
  const status = async (id: number) =>
    (await send<Stored>('GET', `/articles/${id}?depth=0&draft=true`))._status
  expect(await status(ids.first)).toBe('published')
  expect(await status(ids.second)).toBe('published')
  expect(await status(ids.incomplete)).toBe('draft')
})

it('a duplicate is a draft with an address of its own, and its title is remarked upon', async () => {
  const { send } = await useRest()
  const page = await signIn(`${list}/${ids.second}`)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-duplicate').click()
  await page.waitForURL(
    (url) => /articles\/\d+$/.test(url.pathname) && !url.pathname.endsWith(`/${ids.second}`),
  )
  const id = Number(page.url().match(/articles\/(\d+)/)?.[1])

  await page.getByText('Đã có bài cùng tiêu đề').waitFor()
  const copy = await send<Stored & { publishedAt?: string }>('GET', `/articles/${id}?depth=0&draft=true`)
  expect(copy._status).toBe('draft')
  expect(copy.slug).toBe('duong-den-truong-thu-danh-sach-2')
  expect(copy.publishedAt ?? null).toBeNull()
  const link = page.locator('a[target=_blank]', { hasText: 'Đường đến trường' })
  expect(await link.first().getAttribute('href')).toMatch(new RegExp(`/articles/${ids.second}$`))

  // Other marks are another title; the warning stops nobody.
  await page.getByLabel('Tiêu đề').fill('Dường đến trường, thử danh sách')
  await page.getByText('Đã có bài cùng tiêu đề').waitFor({ state: 'hidden' })
  await page.getByLabel('Tiêu đề').fill('  ĐƯỜNG đến trường,  thử danh sách')
  await page.getByText('Đã có bài cùng tiêu đề').waitFor()
})

it('a picker finds a category without marks', async () => {
  const page = await signIn(`${list}/${ids.first}`)
  const picker = page.locator('#field-category input').first()
  const option = page.getByRole('option', { name: 'Tin hoạt động' })
  // What is typed before the page's scripts are there is lost.
  const look = async () => {
    await picker.fill('')
    await picker.fill('tin hoat dong')
    await page.waitForTimeout(1500)
    return option.isVisible()
  }
  await expect.poll(look, { timeout: 30_000, interval: 500 }).toBe(true)
})

it('the log tells an admin who did what, in Vietnamese, on a phone too', async () => {
  const page = await signIn('/admin/collections/audit-log')
  await page.getByRole('combobox', { name: 'Việc' }).selectOption('Xuất bản')
  await page.waitForURL(/action/)
  await page.getByText('Hoà giải viên Nguyễn Đình').first().waitFor()
  const texts = await page.locator('tbody td, thead th').allTextContents()
  expect(findEnglish(texts.map((text) => text.trim()).filter(Boolean))).toEqual([])
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: /bảng tính/ }).click()
  expect((await file).suggestedFilename()).toBe('nhat-ky.csv')

  await page.setViewportSize({ width: 360, height: 800 })
  for (const address of ['/admin/collections/audit-log', list]) {
    await page.goto(address)
    await page.getByText('Lọc nhanh').waitFor({ state: 'attached' })
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(360)
  }
})

it('keeps the log from everybody else', async () => {
  const page = await open('/api/audit-log')

  expect(await page.textContent('body')).not.toContain('userName')
})
