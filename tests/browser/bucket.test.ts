import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { buildJpeg } from '../factories/images'
import { useBucket } from '../integration/stores'
import { useBrowser } from './browser'
import { admin, startPortalProcess, waitForPictures, type PortalProcess } from './portalProcess'
import { openRest } from './rest'

const bucket = useBucket()
const { open } = useBrowser()

let directory: string
let portal: PortalProcess
let token: string

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'portal-on-bucket-'))
  portal = await startPortalProcess(directory)
  await waitForPictures(portal.baseUrl)
  token = (await openRest(portal.baseUrl)).token
})

afterAll(async () => {
  await portal?.stop()
  await rm(directory, { recursive: true, force: true })
})

const upload = async (name: string): Promise<Response> => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(await buildJpeg())], { type: 'image/jpeg' }), name)
  form.set('_payload', '{}')
  const headers = { Authorization: `JWT ${token}` }
  return fetch(`${portal.baseUrl}/api/images`, { method: 'POST', headers, body: form })
}

const uploadFile = async (name: string): Promise<string> => {
  const { doc } = (await (await upload(name)).json()) as { doc: { filename: string } }
  return doc.filename
}

const signIn = async (): Promise<Page> => {
  const page = await open(`${portal.baseUrl}/admin/login`, { viewport: { width: 1280, height: 1000 } })
  await page.getByLabel('Email').fill(admin.email)
  await page.getByLabel('Mật khẩu').fill(admin.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/admin\/?$/)
  return page
}

/** Addresses of pictures that are on the page and show nothing. */
const listBroken = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.images].filter((image) => image.complete && !image.naturalWidth).map(({ src }) => src),
  )

it('readers get every picture of the demo from the portal, and nothing from elsewhere', async () => {
  const page = await open('about:blank')
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))

  await page.goto(portal.baseUrl, { waitUntil: 'networkidle' })
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')

  expect(await page.locator('main img').count()).toBeGreaterThan(5)
  expect(await listBroken(page)).toEqual([])
  expect([...hosts]).toEqual([portal.baseUrl])
  await expect(access(path.join(directory, 'images'))).rejects.toThrow('ENOENT')
})

it('staff see the library, also what nobody else may see', async () => {
  const file = await uploadFile('thu-vien.jpg')
  const page = await signIn()

  await page.goto(`${portal.baseUrl}/admin/collections/images`, { waitUntil: 'networkidle' })

  const thumbnail = page.locator(`img[src*="${file.replace('.jpg', '')}"]`).first()
  await thumbnail.waitFor()
  expect(await listBroken(page)).toEqual([])
  const original = await fetch(`${portal.baseUrl}/api/images/file/${file}`, {
    headers: { Authorization: `JWT ${token}` },
  })
  expect([
    original.status,
    original.headers.get('content-type'),
    original.headers.get('cache-control'),
  ]).toEqual([200, 'image/jpeg', 'private, no-cache'])
})

it('without the bucket the page stays, its pictures come back later, and an upload says so', async () => {
  const [file] = [await uploadFile('sau.jpg')]
  const page = await signIn()
  await page.goto(`${portal.baseUrl}/admin/collections/images/create`)
  await bucket.goDown()
  try {
    const home = await fetch(portal.baseUrl)
    const picture = await fetch(`${portal.baseUrl}/anh/${file}`)
    const forStaff = await fetch(`${portal.baseUrl}/api/images/file/${file}`, {
      headers: { Authorization: `JWT ${token}` },
    })

    expect([home.status, picture.status, forStaff.status]).toEqual([200, 503, 503])
    await page.locator('input[type=file]').setInputFiles({
      name: 'le-trao.jpg',
      mimeType: 'image/jpeg',
      buffer: await buildJpeg(),
    })
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Nơi giữ tệp không trả lời').waitFor()
    expect((await upload('len.jpg')).status).toBe(503)
  } finally {
    await bucket.comeBack()
  }
  expect((await fetch(`${portal.baseUrl}/anh/${file}`)).status).toBe(200)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.waitForURL(/\/images\/\d+/)
})
