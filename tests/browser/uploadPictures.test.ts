import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, it } from 'vitest'

import { buildNoise, readPictureFile } from '../factories/pictureFiles'
import { findViolations } from './axe'
import { useBrowser } from './browser'
import { openRest } from './rest'

const { signIn } = useBrowser()

interface ChosenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

let pictures: ChosenFile[]

beforeAll(async () => {
  const noise = await Promise.all(Array.from({ length: 5 }, () => buildNoise(900, 600, 'jpeg')))
  pictures = [
    ...noise.map((buffer, index) => ({ name: `le-trao-${index + 1}.jpg`, mimeType: 'image/jpeg', buffer })),
    { name: 'IMG_0006.HEIC', mimeType: '', buffer: await readPictureFile('plain.heic') },
  ]
})

const choose = (page: Page, files: ChosenFile[]) =>
  page.locator('input[type=file][multiple]').first().setInputFiles(files)

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })
const total = (page: Page) => page.getByRole('region', { name: 'Tải ảnh lên' }).getByRole('status')
const desk = (page: Page) => page.getByRole('region', { name: 'Chú thích từng ảnh' })

it('a batch survives a dropped line, is captioned by keyboard, and becomes an album and an article', async () => {
  const page = await signIn('/admin/tai-anh')
  await page.getByRole('heading', { name: 'Tải nhiều ảnh' }).waitFor()
  await page.waitForLoadState('networkidle')

  await page.context().setOffline(true)
  await choose(page, [
    ...pictures,
    { name: 'hong.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('không phải ảnh '.repeat(40)) },
  ])
  await row(page, 'le-trao-1.jpg').getByText('mất mạng, sẽ tự tải tiếp').waitFor()
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog'),
    // Asks as a person's closing does; nothing is closed before the answer.
    page.close({ runBeforeUnload: true }),
  ])
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await page.context().setOffline(false)

  await expect
    .poll(() => total(page).textContent(), { timeout: 60_000 })
    .toMatch(/^Đã lưu 6\/7 ảnh, .*1 tệp chưa lưu được$/)
  const failed = row(page, 'hong.jpg')
  expect(await failed.textContent()).toContain('Tệp này không phải ảnh')
  expect(await failed.getByRole('button', { name: 'Thử lại' }).isEnabled()).toBe(true)
  expect(new URL(page.url()).searchParams.get('dot')).toBeTruthy()

  const batch = new URL(page.url()).searchParams.get('dot')!
  await desk(page).getByLabel('Chú thích', { exact: true }).focus()
  for (let number = 1; number <= 6; number += 1) {
    await expect.poll(() => desk(page).locator('figcaption').textContent()).toContain(`${number}/6`)
    await page.keyboard.type(`Chú thích số ${number}`)
    await page.keyboard.press('Enter')
    await page.keyboard.type(`Mô tả số ${number}`)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('PageUp')
  expect(await desk(page).getByLabel('Chú thích', { exact: true }).inputValue()).toBe('Chú thích số 5')
  await desk(page).getByText('Mọi chữ đã được lưu').waitFor()

  await page.getByLabel('Sự kiện').fill('Lễ trao học bổng mùa thu')
  await page.getByRole('button', { name: 'Ghi vào 6 ảnh' }).click()
  await page.getByText('Đã ghi vào 6 ảnh.').waitFor()

  const { send } = await openRest(inject('baseUrl'))
  const { docs } = await send<{ docs: { alt: string; event: string; caption: string }[] }>(
    'GET',
    `/images?where[batch][equals]=${batch}&depth=0`,
  )
  expect(docs.map(({ alt }) => alt).sort()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Mô tả số ${number}`))
  expect(new Set(docs.map(({ event }) => event))).toEqual(new Set(['Lễ trao học bổng mùa thu']))

  await page.getByRole('button', { name: 'Tạo album' }).click()
  await page.waitForURL(/albums\/\d+/)
  expect(await page.getByLabel('Tên album').inputValue()).toBe('Lễ trao học bổng mùa thu')
  const album = await send<{ photos: unknown[]; _status: string }>(
    'GET',
    `/albums/${page.url().split('/').pop()}?draft=true&depth=0`,
  )
  expect([album.photos.length, album._status]).toEqual([6, 'draft'])

  await page.goto(`/admin/tai-anh?dot=${batch}`)
  await page.getByRole('button', { name: 'Tạo bài viết nháp' }).click()
  await page.waitForURL(/articles\/\d+/)
  const article = await send<{ body: unknown; leadImage: number; _status: string }>(
    'GET',
    `/articles/${page.url().split('/').pop()}?draft=true&depth=0`,
  )
  expect(article._status).toBe('draft')
  expect(JSON.stringify(article.body).match(/"blockType":"photo"/g)).toHaveLength(5)
  await page.context().close()
})

it('the screen fits a phone, and axe finds nothing in it', async () => {
  const page = await signIn('/admin/tai-anh')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('heading', { name: 'Tải nhiều ảnh' }).waitFor()
  await page.waitForLoadState('networkidle')
  await choose(page, [
    { name: 'mot.jpg', mimeType: 'image/jpeg', buffer: await buildNoise(800, 600, 'jpeg') },
    { name: 'hong.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh '.repeat(40)) },
  ])
  await expect.poll(() => total(page).textContent(), { timeout: 60_000 }).toMatch(/^Đã lưu 1\/2 ảnh/)
  await desk(page).waitFor()

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await findViolations(page)).toEqual([])
  await page.context().close()
})

it('captions that cannot be saved keep their author on the page, and are saved when the line is back', async () => {
  const page = await signIn('/admin/tai-anh')
  await page.waitForLoadState('networkidle')
  await choose(page, [
    { name: 'mot.jpg', mimeType: 'image/jpeg', buffer: await buildNoise(820, 600, 'jpeg') },
  ])
  await desk(page).waitFor()
  await page.route(/\/api\/images\/\d+/, (route) => route.abort())

  await desk(page).getByLabel('Chú thích', { exact: true }).fill('Trao quà')
  await page.getByRole('button', { name: 'Tạo album' }).click()

  await page.getByRole('alert').getByText('Chú thích chưa lưu được').waitFor()
  expect(new URL(page.url()).pathname).toBe('/admin/tai-anh')
  await page.unroute(/\/api\/images\/\d+/)
  await desk(page).getByText('Mọi chữ đã được lưu').waitFor()
  await page.reload()
  await expect
    .poll(() => desk(page).getByLabel('Chú thích', { exact: true }).inputValue(), { timeout: 10_000 })
    .toBe('Trao quà')
  await page.context().close()
})

it('a picture that the archive has is used instead of its second copy, and keeps what was said of it', async () => {
  const page = await signIn('/admin/tai-anh')
  await page.waitForLoadState('networkidle')
  const buffer = await buildNoise(840, 600, 'jpeg')
  const photo = { name: 'le-khai-giang.jpg', mimeType: 'image/jpeg', buffer }
  await choose(page, [photo])
  await desk(page).getByLabel('Chú thích', { exact: true }).fill('Lễ khai giảng')
  await desk(page).getByText('Mọi chữ đã được lưu').waitFor()
  const first = new URL(page.url()).searchParams.get('dot')!

  await page.goto('/admin/tai-anh')
  await page.waitForLoadState('networkidle')
  await choose(page, [{ ...photo, name: 'ban-sao.jpg' }])
  await row(page, 'ban-sao.jpg').getByText('Kho đã có đúng ảnh này: Lễ khai giảng').waitFor()
  await row(page, 'ban-sao.jpg').getByRole('button', { name: 'Dùng ảnh đã có' }).click()

  await row(page, 'ban-sao.jpg').getByText('dùng ảnh đã có trong kho').waitFor()
  await desk(page).getByText('ảnh đã có trong kho').waitFor()
  await page.reload()
  expect(await desk(page).getByLabel('Chú thích', { exact: true }).inputValue()).toBe('Lễ khai giảng')
  const { send } = await openRest(inject('baseUrl'))
  const count = async (batch: string) =>
    (await send<{ totalDocs: number }>('GET', `/images?where[batch][equals]=${batch}&depth=0`)).totalDocs
  expect([await count(first), await count(new URL(page.url()).searchParams.get('dot')!)]).toEqual([1, 0])

  await page.getByLabel('Sự kiện').fill('Năm học mới')
  expect(await page.getByRole('button', { name: 'Chưa có gì để ghi' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Tạo album' }).click()
  await page.waitForURL(/albums\/\d+/)
  const album = await send<{ photos: unknown[] }>(
    'GET',
    `/albums/${page.url().split('/').pop()}?draft=true&depth=0`,
  )
  expect(album.photos).toHaveLength(1)
  await page.context().close()
})
