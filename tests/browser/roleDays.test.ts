import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import type { Article, Category, User } from '@/lib/generated/payload-types'
import { buildJpeg } from '../factories/images'
import { useBrowser } from './browser'
import { useRest } from './restClient'

const { open, signIn } = useBrowser()
const password = 'mat-khau-thu-nghiem-2'
const people = {
  contributor: { name: 'Lò Thị Mai', email: 'mai@example.org', password, role: 'contributor' },
  editor: { name: 'Trần Văn Hậu', email: 'hau@example.org', password, role: 'editor' },
  photographer: { name: 'Vàng A Páo', email: 'pao@example.org', password, role: 'photographer' },
} as const

let rest: Awaited<ReturnType<typeof useRest>>

beforeAll(async () => {
  rest = await useRest()
  const { docs } = await rest.send<{ docs: Category[] }>(
    'GET',
    '/categories?limit=1&depth=0&where[slug][equals]=tin-hoat-dong',
  )
  for (const person of Object.values(people)) {
    await rest.send<{ doc: User }>('POST', '/users', {
      ...person,
      categories: person.role === 'editor' ? [docs[0]?.id] : [],
    })
  }
})

const title = 'Ngày hội đọc sách ở Trạm Tấu'
const address = '/bai-viet/ngay-hoi-doc-sach-o-tram-tau'

const writeArticle = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Viết bài' }).click()
  await page.waitForURL(/articles\/\d+/)
  await page.getByLabel('Tiêu đề').fill(title)
  await page.getByLabel('Sapô').fill('Hơn hai trăm học sinh mang sách đến đổi cho nhau.')
  await page.locator('#field-category').click()
  await page.getByRole('option', { name: 'Tin hoạt động' }).click()
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('Từ sáng sớm, sân trường đã kín những chồng sách.')
}

/** Resolves when a step has been answered. */
const taking = (page: Page) =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      /\/api\/articles\/\d+\?depth=0&fallback/.test(response.url()),
  )

const chooseStep = async (page: Page, name: string): Promise<void> => {
  await page
    .locator('.form-submit .popup button, .form-submit button[aria-haspopup], .popup-button')
    .first()
    .click()
  await page
    .getByRole('button', { name, exact: true })
    .or(page.locator(`.popup__content button:has-text("${name}")`))
    .first()
    .click()
}

const waitForStage = (page: Page, stage: string) =>
  page.locator('#field-stage').getByText(stage, { exact: true }).waitFor()

it('a contributor hands in, an editor returns, approves and schedules, and readers get it in time', async () => {
  const author = await signIn('/admin', people.contributor)
  await writeArticle(author)
  expect(await author.getByRole('button', { name: 'Xuất bản', exact: true }).count()).toBe(0)
  const handedIn = taking(author)
  await author.getByRole('button', { name: 'Gửi duyệt', exact: true }).click()
  expect((await handedIn).status()).toBe(200)
  await waitForStage(author, 'Chờ duyệt')
  const id = author.url().match(/articles\/(\d+)/)?.[1]

  const editor = await signIn('/admin', people.editor)
  const waiting = editor.getByRole('region', { name: /Chờ tôi duyệt/ })
  expect(await waiting.textContent()).toContain(title)
  expect(await editor.getByRole('region', { name: /Thông báo mới/ }).textContent()).toContain(
    `Lò Thị Mai gửi duyệt: ${title}`,
  )
  await waiting.getByRole('link', { name: title }).click()
  await waitForStage(editor, 'Chờ duyệt')
  await chooseStep(editor, 'Trả lại')
  await editor.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
  expect(await editor.getByRole('dialog').getByRole('alert').textContent()).toContain('Hãy ghi lý do')
  await editor.getByRole('dialog').getByRole('textbox').fill('Bổ sung số sách đã đổi.')
  const returned = taking(editor)
  await editor.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
  expect((await returned).status()).toBe(200)
  await waitForStage(editor, 'Trả lại')

  await author.goto('/admin')
  expect(await author.getByRole('region', { name: /Trả lại cho tôi/ }).textContent()).toContain(title)
  expect(await author.getByRole('region', { name: /Thông báo mới/ }).textContent()).toContain(
    'Bổ sung số sách đã đổi.',
  )
  await author
    .getByRole('region', { name: /Trả lại cho tôi/ })
    .getByRole('link', { name: title })
    .click()
  await author.getByText('Bổ sung số sách đã đổi.').waitFor()
  await author.getByLabel('Sapô').fill('Hơn hai trăm học sinh mang 640 cuốn sách đến đổi cho nhau.')
  const again = taking(author)
  await author.getByRole('button', { name: 'Gửi duyệt', exact: true }).click()
  expect((await again).status()).toBe(200)

  await editor.reload()
  await waitForStage(editor, 'Chờ duyệt')
  const approved = taking(editor)
  await chooseStep(editor, 'Duyệt')
  expect((await approved).status()).toBe(200)
  await waitForStage(editor, 'Đã duyệt')
  const scheduled = taking(editor)
  await chooseStep(editor, 'Hẹn giờ xuất bản')
  await editor.getByRole('dialog').locator('input[type=datetime-local]').fill('2030-01-02T08:30')
  await editor.getByRole('dialog').getByRole('button', { name: 'Hẹn giờ xuất bản' }).click()
  expect((await scheduled).status()).toBe(200)
  await waitForStage(editor, 'Hẹn giờ')
  await editor.goto('/admin')
  expect(await editor.getByRole('region', { name: 'Hẹn giờ ngày 02/01/2030' }).textContent()).toContain(title)
  await editor.goto('/admin/lich?thang=2030-01')
  expect(await editor.getByRole('main').or(editor.locator('body')).first().textContent()).toContain(
    `8:30 ${title}`,
  )
  expect((await (await open('/')).goto(address))?.status()).toBe(404)

  // Sooner after all: the clock of a test cannot be turned.
  const due = Date.now() + 1500
  await rest.send('PATCH', `/articles/${id}`, { step: 'schedule', scheduledAt: new Date(due).toISOString() })
  const reader = await open('/')
  await expect
    .poll(async () => (await reader.request.get(address)).status(), { timeout: 31_000, interval: 250 })
    .toBe(200)
  expect(Date.now() - due).toBeLessThan(30_000)
  await reader.goto(address)
  expect(await reader.locator('main').textContent()).toContain('640 cuốn sách')
  const { doc } = { doc: await rest.send<Article>('GET', `/articles/${id}?depth=0`) }
  expect(doc.publishedAt).toBe(new Date(due).toISOString())

  await editor.goto(`/admin/collections/articles/${id}`)
  await waitForStage(editor, 'Đã xuất bản')
  const withdrawn = taking(editor)
  await chooseStep(editor, 'Gỡ bài')
  expect((await withdrawn).status()).toBe(200)
  expect((await reader.goto(address))?.status()).toBe(404)
}, 180_000)

it('an editor publishes nothing where others are responsible', async () => {
  const { docs } = await rest.send<{ docs: Article[] }>(
    'GET',
    '/articles?limit=1&depth=0&where[category.slug][equals]=guong-sang',
  )
  const editor = await signIn(`/admin/collections/articles/${docs[0]?.id}`, people.editor)

  await editor.locator('#field-title').waitFor()

  expect(await editor.locator('#field-title').isDisabled()).toBe(true)
  expect(await editor.getByRole('button', { name: 'Xuất bản thay đổi' }).count()).toBe(0)
})

it('a photographer brings a picture, is reminded of its description, and gives it', async () => {
  const page = await signIn('/admin', people.photographer)
  expect(await page.getByRole('link', { name: 'Viết bài' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Tải ảnh lên' }).click()
  await page
    .locator('input[type=file][multiple]')
    .first()
    .setInputFiles({
      name: 'Ngày hội.jpg',
      mimeType: 'image/jpeg',
      buffer: await buildJpeg(),
    })
  const captions = page.getByRole('region', { name: 'Chú thích từng ảnh' })
  await captions.getByLabel('Chú thích', { exact: true }).fill('Học sinh đổi sách trên sân trường.')
  await captions.getByText('Đang lưu').waitFor()
  await captions.getByText('Mọi chữ đã được lưu').waitFor()

  await page.goto('/admin')
  const photos = page.getByRole('region', { name: /Ảnh chưa có mô tả/ })
  await photos.getByRole('link', { name: /ngay-hoi/ }).click()
  await page.locator('#field-alt').fill('Hai em học sinh đổi sách cho nhau')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã cập nhật').first().waitFor()

  await page.goto('/admin')
  expect(await page.getByRole('link', { name: /ngay-hoi/ }).count()).toBe(0)
}, 60_000)

it('an admin lets a colleague in, changes the imprint, throws an article away, and finds it all in the log', async () => {
  const page = await signIn('/admin/collections/users/create')
  const colleague = { email: 'thao@example.org', password }
  await page.locator('#field-name').fill('Hoàng Thị Thảo')
  await page.locator('#field-email').fill(colleague.email)
  await page.locator('#field-password').fill(password)
  await page.locator('#field-confirm-password').fill(password)
  await page.locator('#field-role').click()
  await page.getByRole('option', { name: 'Cộng tác viên' }).click()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.waitForURL(/users\/\d+/)
  const newcomer = await signIn('/admin', colleague)
  expect(await newcomer.getByRole('link', { name: 'Viết bài' }).count()).toBe(1)
  await newcomer.goto('/admin/collections/users')
  expect(await newcomer.locator('body').textContent()).not.toContain('Lò Thị Mai')

  const { telephone } = await rest.send<{ telephone: string }>('GET', '/globals/site')
  await page.goto('/admin/globals/site')
  await page.locator('#field-telephone').fill('0216 3 852 000')
  await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST' && response.ok()),
    page.getByRole('button', { name: 'Lưu', exact: true }).click(),
  ])
  const reader = await open('/')
  expect(await reader.locator('footer').textContent()).toContain('0216 3 852 000')
  await rest.send('POST', '/globals/site', { telephone })

  const { doc } = await rest.send<{ doc: Article }>('POST', '/articles?draft=true', { title: 'Bài ghi nhầm' })
  await page.goto(`/admin/collections/articles/${doc.id}`)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').click()
  await page.locator('dialog[open]').getByRole('button', { name: 'Xác nhận' }).click()
  await page.waitForURL(/\/collections\/articles(\?|$)/)
  await rest.send('DELETE', `/articles/${doc.id}?trash=true`)

  await page.goto('/admin/collections/audit-log?search=ghi%20nham')
  await expect.poll(() => page.locator('tbody tr').count(), { timeout: 20_000 }).toBeGreaterThanOrEqual(3)
  expect(await page.locator('tbody').textContent()).toContain('Bài ghi nhầm')
  await page.goto('/admin/collections/audit-log?search=thao')
  await page.locator('tbody').getByText('Hoàng Thị Thảo').first().waitFor()
}, 120_000)
