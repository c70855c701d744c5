import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { findEnglish } from '@/lib/vietnamese/admin/englishLabels'
import { buildBody } from '../factories/articles'
import { buildJpeg } from '../factories/images'
import { useBrowser } from './browser'
import { useRest } from './restClient'

const { signIn } = useBrowser()

const images = '/admin/collections/images'
let rest: Awaited<ReturnType<typeof useRest>>
let category: number
const ids: Record<'children' | 'wordless' | 'good', number> = { children: 0, wordless: 0, good: 0 }

const upload = async (name: string, data: object, width: number): Promise<number> => {
  const form = new FormData()
  const bytes = await buildJpeg(width, 200)
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name)
  form.set('_payload', JSON.stringify(data))
  const response = await fetch(`${inject('baseUrl')}/api/images`, {
    method: 'POST',
    headers: { Authorization: `JWT ${rest.token}` },
    body: form,
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return ((await response.json()) as { doc: { id: number } }).doc.id
}

const create = async (collection: string, data: object): Promise<number> =>
  (await rest.send<{ doc: { id: number } }>('POST', `/${collection}?draft=true&depth=0`, data)).doc.id

beforeAll(async () => {
  rest = await useRest()
  const { docs } = await rest.send<{ docs: { id: number }[] }>('GET', '/categories?limit=1&sort=id')
  category = docs[0]!.id
  const event = 'Ngày hội đọc sách thử'
  ids.children = await upload('tre-em.jpg', { alt: 'Các em', depictsChildren: true, event }, 311)
  ids.wordless = await upload('khong-loi.jpg', { people: ['Sùng A Tìm'], event }, 312)
  ids.good = await upload('tot.jpg', { alt: 'Sân trường', event }, 313)
})

const captions = async (page: Page): Promise<string[]> =>
  (await page.locator('tbody .cell-filename').allInnerTexts()).map((text) => text.trim())

const waitForNames = (page: Page, expected: RegExp[]) =>
  expect
    .poll(
      async () => {
        const found = (await captions(page)).toSorted()
        return found.length === expected.length && expected.every((name, at) => name.test(found[at] ?? ''))
          ? 'như mong đợi'
          : found
      },
      { timeout: 20_000, interval: 200 },
    )
    .toBe('như mong đợi')

const draft = (data: object): Promise<number> =>
  create('articles', {
    title: 'Bài thử ảnh chưa được phép',
    lead: 'Sapô của bài thử.',
    body: buildBody('Một đoạn.'),
    category,
    ...data,
  })

describe('the list of pictures', () => {
  it('is filtered by event, description, consent and use; the address keeps it', async () => {
    const page = await signIn(images)
    await page.getByRole('combobox', { name: 'Sự kiện' }).selectOption('Ngày hội đọc sách thử')
    await waitForNames(page, [/khong-loi/, /tot/, /tre-em/])

    await page.getByRole('button', { name: 'Thiếu mô tả' }).click()
    await waitForNames(page, [/khong-loi/])
    await page.reload()
    await waitForNames(page, [/khong-loi/])
    expect(await page.getByRole('button', { name: 'Thiếu mô tả' }).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('group', { name: 'Mô tả ảnh' }).getByRole('button', { name: 'Tất cả' }).click()
    await waitForNames(page, [/khong-loi/, /tot/, /tre-em/])

    await page.getByRole('combobox', { name: 'Tình trạng đồng ý' }).selectOption('Có trẻ em, chưa có đồng ý')
    await waitForNames(page, [/tre-em/])
    await page.getByRole('combobox', { name: 'Nơi dùng' }).selectOption('Chưa dùng ở đâu')
    await waitForNames(page, [/tre-em/])
    const texts = await page.locator('tbody td, thead th, [role=group]').allTextContents()
    expect(findEnglish(texts.map((text) => text.trim()).filter(Boolean))).toEqual([])
  })

  it('finds a person without marks', async () => {
    const page = await signIn(`${images}?search=sung%20a%20tim`)

    await waitForNames(page, [/khong-loi/])
  })

  it('fits a phone', async () => {
    const page = await signIn(images)
    await page.setViewportSize({ width: 360, height: 800 })
    await page.getByRole('combobox', { name: 'Tình trạng đồng ý' }).waitFor()

    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(360)
  })
})

/** The link opens the picture beside the form, which stays as it is. */
const openPicture = async (page: Page, name: RegExp, id: number): Promise<void> => {
  const link = page.getByRole('link', { name })
  await link.waitFor()
  const opened = page.waitForEvent('popup')
  await link.click()
  expect(new URL((await opened).url()).pathname).toBe(`${images}/${id}`)
  await (await opened).close()
}

describe('a refused publication', () => {
  it('of an article names each picture, with a link, until it is mended', async () => {
    const id = await draft({ leadImage: ids.children })
    const page = await signIn(`/admin/collections/articles/${id}`)
    const publish = page.locator('#action-save')
    await publish.waitFor()
    await page.waitForLoadState('networkidle')

    await publish.click()

    await page.getByText('Chưa xuất bản được vì một ảnh').waitFor()
    await page.getByText('có trẻ em mà chưa có sự đồng ý').first().waitFor()
    await openPicture(page, /^Mở ảnh “tre-em/, ids.children)

    const consent = { givenBy: 'Mẹ của em', givenAt: '2026-01-01T05:00:00.000Z' }
    await rest.send('PATCH', `/images/${ids.children}`, { consent })
    await publish.click()
    await page.getByText('Chưa xuất bản được').waitFor({ state: 'hidden' })
    await expect
      .poll(async () => (await rest.send<{ _status: string }>('GET', `/articles/${id}?depth=0`))._status)
      .toBe('published')
  })

  it('of an album does the same', async () => {
    const data = {
      title: 'Album thử từ chối',
      date: '2026-05-20T05:00:00Z',
      photos: [ids.good, ids.wordless],
    }
    const id = await create('albums', data)
    const page = await signIn(`/admin/collections/albums/${id}`)
    await page.locator('#action-save').waitFor()
    await page.waitForLoadState('networkidle')

    await page.locator('#action-save').click()

    await page.getByText('Chưa xuất bản được vì một ảnh').waitFor()
    await openPicture(page, /^Mở ảnh “khong-loi/, ids.wordless)
  })

  it('of many articles has the link beside the reason', async () => {
    const title = 'Bài thử xuất bản hàng loạt có ảnh'
    await draft({ title, leadImage: ids.wordless })
    const page = await signIn('/admin/collections/articles?search=hang%20loat%20co%20anh')
    const bar = page.getByRole('group', { name: 'Việc với các bài đã chọn' })
    const choose = async () => {
      if (!(await bar.isVisible()))
        // By keyboard: the navigation opens while the page loads, and a place on the screen is soon another one.
        await page.locator('thead input[type=checkbox]').first().press('Space')
      return bar.isVisible()
    }
    await expect.poll(choose, { timeout: 60_000, interval: 5000 }).toBe(true)
    await bar.getByRole('button', { name: 'Xuất bản' }).click()
    await page.getByRole('button', { name: 'Xác nhận' }).last().click()

    await openPicture(page, /^Mở ảnh “khong-loi/, ids.wordless)
  })
})

it('a picture says where it is used; deleting it is refused with that list', async () => {
  const title = 'Bài thử giữ ảnh sân trường'
  const article = await draft({ title, leadImage: ids.good })
  const page = await signIn(`${images}/${ids.good}`)

  const section = page.getByRole('region', { name: 'Ảnh này đang dùng ở' })
  const link = section.getByRole('link', { name: title })
  expect(await link.getAttribute('href')).toBe(`/admin/collections/articles/${article}`)
  expect(await section.innerText()).toContain('Bài viết · Bản nháp')
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').click()
  await page.getByRole('button', { name: 'Xác nhận' }).last().click()

  await page.getByText(`bài “${title}” (bản nháp)`).first().waitFor()
  await page.getByText('Chưa xóa được').first().waitFor()
  expect((await rest.send<{ id: number }>('GET', `/images/${ids.good}?depth=0`)).id).toBe(ids.good)
})
