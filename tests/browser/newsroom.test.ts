import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { buildJpeg } from '../factories/images'
import { useBrowser } from './browser'

const { open, signIn } = useBrowser()

const title = 'Trao quà đầu năm học cho học sinh vùng cao'
const address = '/bai-viet/trao-qua-dau-nam-hoc-cho-hoc-sinh-vung-cao'
const lead = 'Một trăm suất quà đã đến tay các em ngay trong tuần học đầu tiên.'
const paragraph = 'Sáng nay, nhà trường và hội khuyến học xã đã trao quà cho các em.'
const caption = 'Học sinh nhận quà đầu năm học.'

const uploadLeadPhoto = async (page: Page): Promise<void> => {
  await page.locator('#field-leadImage').getByRole('button', { name: 'Tạo mới' }).click()
  const drawer = page.locator('[id^=doc-drawer_images]').first()
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'Trao quà.jpg', mimeType: 'image/jpeg', buffer: await buildJpeg() })
  await drawer.locator('#field-alt').fill('Một hàng học sinh nhận quà trên sân trường')
  await drawer.locator('#field-caption').fill(caption)
  await drawer.locator('#field-credit').fill('Thu Trang')
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await drawer.waitFor({ state: 'hidden' })
}

const writeArticle = async (page: Page): Promise<void> => {
  await page.goto('/admin/collections/articles/create')
  await page.waitForURL(/articles\/\d+/)
  await page.getByLabel('Tiêu đề').fill(title)
  await page.getByLabel('Sapô').fill(lead)
  await uploadLeadPhoto(page)
  await page.locator('#field-category').click()
  await page.getByRole('option', { name: 'Tin hoạt động' }).click()
  await page
    .locator('#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]')
    .first()
    .click()
  await page.keyboard.type(paragraph)
}

/** The answer to what an editor decides; drafts are kept beside it at any time. */
const waitForStep = (page: Page) =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && /\/api\/articles\/\d+(?!.*autosave)/.test(response.url()),
  )

const publish = async (page: Page): Promise<void> => {
  const saved = waitForStep(page)
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  expect((await saved).status()).toBe(200)
}

const withdraw = async (page: Page): Promise<void> => {
  await page.locator('.form-submit .popup-button, .popup-button').first().click()
  const saved = waitForStep(page)
  await page.locator('#step-withdraw').filter({ visible: true }).click()
  expect((await saved).status()).toBe(200)
}

it('an editor writes, previews, publishes and withdraws, and readers see each at once', async () => {
  const editor = await signIn()
  await writeArticle(editor)
  const id = editor.url().match(/articles\/(\d+)/)?.[1]
  await editor.waitForResponse((response) => response.url().includes('autosave=true'))

  const preview = await editor.context().newPage()
  await preview.goto(`/xem-truoc/${id}`)
  expect(await preview.locator('h1').textContent()).toBe(title)
  expect((await open(address)).url()).toContain(address)
  const stranger = await open(`/xem-truoc/${id}`)
  expect(stranger.url()).toContain('/admin/login')

  await publish(editor)
  const reader = await open('/')
  expect(await reader.locator('main').textContent()).toContain(title)
  const response = await reader.goto(address)
  expect(response?.status()).toBe(200)
  const text = (await reader.locator('main').textContent()) ?? ''
  for (const part of [title, lead, paragraph, caption, 'Ảnh: Thu Trang']) expect(text).toContain(part)
  const picture = reader.locator('main figure img').first()
  expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(
    true,
  )

  await withdraw(editor)
  expect((await reader.goto(address))?.status()).toBe(404)
  await reader.goto('/')
  expect(await reader.content()).not.toContain(title)
})
