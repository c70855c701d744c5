import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import JSZip from 'jszip'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { buildJpeg } from '../factories/images'
import { findViolations } from './axe'
import { useBrowser } from './browser'
import { measureShift } from './measureShift'
import { useRest } from './restClient'
import { serveInTwo } from './serveInTwo'

const { open, signIn } = useBrowser()

let rest: Awaited<ReturnType<typeof useRest>>
/** Of the demo. */
let demo: { slug: string; photos: number[] }
/** 200 photos, all of them small. */
let large: { id: number; slug: string; photos: number[] }
const albumHref = () => `/thu-vien-anh/${demo.slug}`
const largeHref = () => `/thu-vien-anh/${large.slug}`
const article = '/bai-viet/qua-ho-di-hoc'

const upload = async (number: number): Promise<number> => {
  const form = new FormData()
  const bytes = await buildJpeg(150 + (number % 3) * 40, 120)
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), `lon-${number}.jpg`)
  form.set('_payload', JSON.stringify({ alt: `Ảnh thứ ${number}`, caption: `Chú thích ${number}` }))
  const response = await fetch(`${inject('baseUrl')}/api/images`, {
    method: 'POST',
    headers: { Authorization: `JWT ${rest.token}` },
    body: form,
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return ((await response.json()) as { doc: { id: number } }).doc.id
}

const createLarge = async (): Promise<void> => {
  const photos: number[] = []
  for (let first = 1; first <= 200; first += 8) {
    photos.push(...(await Promise.all(Array.from({ length: 8 }, (_, index) => upload(first + index)))))
  }
  const data = { title: 'Hai trăm ảnh', date: '2019-01-01T01:00:00Z', photos, _status: 'published' }
  const { doc } = await rest.send<{ doc: { id: number; slug: string } }>('POST', '/albums?depth=0', data)
  large = { ...doc, photos }
}

beforeAll(async () => {
  rest = await useRest()
  const { docs } = await rest.send<{ docs: (typeof demo)[] }>('GET', '/albums?depth=0&limit=1&sort=-date')
  demo = docs[0]!
  await createLarge()
})

const read = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${inject('baseUrl')}${path}`, { redirect: 'manual', headers })

const viewer = (page: Page) => page.getByRole('dialog', { name: 'Xem ảnh' })
const photoLink = (page: Page, position: number) => page.locator('a[data-photo]').nth(position - 1)
const counter = async (page: Page): Promise<string> => viewer(page).locator('[data-part=counter]').innerText()

const openViewer = async (address: string, position = 2, options = {}): Promise<Page> => {
  const page = await open(address, { viewport: { width: 1280, height: 900 }, ...options })
  await photoLink(page, position).click()
  await viewer(page).waitFor()
  return page
}

const pages: Record<string, () => string> = {
  list: () => '/thu-vien-anh',
  album: albumHref,
  photo: () => `${albumHref()}/${demo.photos[1]}`,
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(Object.keys(pages))('axe finds nothing on the page: %s', async (name) => {
    const page = await open(pages[name]!(), { colorScheme, viewport: { width: 1280, height: 900 } })

    expect(await findViolations(page)).toEqual([])
    await page.context().close()
  })

  it('axe finds nothing in the open viewer', async () => {
    const page = await openViewer(albumHref(), 2, { colorScheme })

    expect(await findViolations(page)).toEqual([])
    await page.context().close()
  })
})

it.each(Object.keys(pages))('nothing has to be scrolled sideways at 320 px: %s', async (name) => {
  const page = await open(pages[name]!(), { viewport: { width: 320, height: 640 } })

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await page.locator('h1').count()).toBe(1)
  await page.context().close()
})

describe('without scripts', () => {
  it('photos lead to their own pages, those to each other and back, and the canonical address is their own', async () => {
    const page = await open(albumHref(), { javaScriptEnabled: false })
    const total = demo.photos.length

    await photoLink(page, 1).click()
    await page.getByRole('link', { name: 'Ảnh sau' }).click()

    expect(new URL(page.url()).pathname).toBe(`${albumHref()}/${demo.photos[1]}`)
    expect(await page.locator('h1').innerText()).toContain(`Ảnh 2/${total}`)
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(page.url())
    expect(await page.locator('main figcaption').innerText()).toContain('Ảnh: ')
    await page.getByRole('link', { name: 'Ảnh trước' }).click()
    expect(await page.getByRole('link', { name: 'Ảnh trước' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Về album' }).click()
    expect(new URL(page.url()).pathname).toBe(albumHref())
    expect(await viewer(page).count()).toBe(0)
    await page.context().close()
  })

  it('every picture of an album is shown, and nothing waits for a script', async () => {
    const page = await open(albumHref(), { javaScriptEnabled: false })

    const hidden = await page
      .locator('main li img')
      .evaluateAll((images) =>
        images.filter((image) => getComputedStyle(image.closest('picture')!).display === 'none'),
      )

    expect(hidden).toEqual([])
    await page.context().close()
  })

  it('photos of an article lead to their files', async () => {
    const page = await open(article, { javaScriptEnabled: false })

    const href = await photoLink(page, 1).getAttribute('href')

    expect(href).toMatch(/^\/anh\/.+\.jpg$/)
    expect((await read(href!)).headers.get('content-type')).toBe('image/jpeg')
    await page.context().close()
  })
})

describe('the viewer', () => {
  it('is opened, leafed through and closed with the keyboard, and gives the focus back', async () => {
    const page = await open(albumHref(), { viewport: { width: 1280, height: 900 } })
    const total = demo.photos.length
    await photoLink(page, 2).focus()

    await page.keyboard.press('Enter')
    await viewer(page).waitFor()
    expect(await counter(page)).toBe(`Ảnh 2/${total}`)
    for (const [key, position] of [
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['End', total],
      ['ArrowRight', total],
      ['Home', 1],
      ['ArrowLeft', 1],
    ] as const) {
      await page.keyboard.press(key)
      expect(await counter(page), key).toBe(`Ảnh ${position}/${total}`)
    }
    await page.keyboard.press('Escape')

    await viewer(page).waitFor({ state: 'hidden' })
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(focused).toBe(await photoLink(page, 2).getAttribute('href'))
    await expect.poll(() => page.evaluate(() => history.state?.photo)).toBeUndefined()
    await page.context().close()
  })

  it('stays at the photo that was asked for when the movement to it begins late', async () => {
    const page = await openViewer(albumHref(), 2)
    // As on a phone that is busy: nothing moves yet while an earlier movement comes to rest.
    await viewer(page)
      .locator('[data-part=track]')
      .evaluate((track) => {
        track.scrollTo = () => {}
        track.dispatchEvent(new Event('scroll'))
      })

    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(400)

    expect(await counter(page)).toBe(`Ảnh 3/${demo.photos.length}`)
    await page.context().close()
  })

  it('has labelled buttons and tells what it shows', async () => {
    const page = await openViewer(albumHref(), 1)
    const live = viewer(page).locator('[aria-live=polite]')

    await viewer(page).getByRole('button', { name: 'Ảnh sau' }).click()

    expect(await live.innerText()).toContain(`Ảnh 2/${demo.photos.length}`)
    expect(await live.innerText()).toContain('Chuyến thuyền đến trường')
    expect(await live.innerText()).toContain('Ảnh: Ban Biên tập')
    await viewer(page).getByRole('button', { name: 'Đóng' }).click()
    await viewer(page).waitFor({ state: 'hidden' })
    await page.context().close()
  })

  it('goes with Back, comes with Forward, and is there again after a reload', async () => {
    const page = await openViewer(albumHref(), 3)
    const address = page.url()

    await page.goBack()
    await viewer(page).waitFor({ state: 'hidden' })
    expect(page.url()).toBe(address)
    await page.goForward()
    await viewer(page).waitFor()
    await page.reload()
    await viewer(page).waitFor()

    expect(await counter(page)).toContain('Ảnh 3/')
    await page.context().close()
  })

  it('holds the page behind still', async () => {
    const page = await openViewer(largeHref(), 2)

    await page.mouse.move(600, 400)
    await page.mouse.wheel(0, 800)
    await page.waitForTimeout(300)

    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.context().close()
  })

  it('is leafed through with a finger', async () => {
    const page = await openViewer(albumHref(), 2, { hasTouch: true, viewport: { width: 360, height: 740 } })
    const devTools = await page.context().newCDPSession(page)

    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      devTools.send('Input.dispatchTouchEvent', { type, touchPoints: x ? [{ x, y: 350 }] : [] })

    await touch('touchStart', 300)
    for (let x = 290; x >= 80; x -= 15) {
      await touch('touchMove', x)
      await page.waitForTimeout(16)
    }
    await touch('touchEnd')

    await expect.poll(() => counter(page), { timeout: 5000 }).toContain('Ảnh 3/')
    await page.context().close()
  })

  it('fetches the photo and those beside it, in a size that fits, and no others', async () => {
    const page = await open(albumHref(), { viewport: { width: 1280, height: 900 } })
    await page.waitForLoadState('networkidle')

    await photoLink(page, 3).click()
    await page.waitForLoadState('networkidle')

    expect(await viewer(page).locator('img').count()).toBe(3)
    const shown = viewer(page).locator('li:not([aria-hidden]) img')
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(800)
    await page.context().close()
  })

  it('opens the photos of an article, one after the other', async () => {
    const page = await openViewer(article, 1)
    const total = await page.locator('a[data-photo]').count()

    expect(await counter(page)).toBe(`Ảnh 1/${total}`)
    await page.keyboard.press('End')
    expect(await counter(page)).toBe(`Ảnh ${total}/${total}`)
    await page.context().close()
  })

  it('leaves a press with Ctrl to the browser', async () => {
    const page = await open(albumHref())
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      photoLink(page, 1).click({ modifiers: ['Control'] }),
    ])

    await tab.waitForURL(/\/thu-vien-anh\/.+\/\d+$/)
    expect(await viewer(page).count()).toBe(0)
    await page.context().close()
  })
})

/** Where the photo at a position begins in the HTML of its page. */
const findPhoto = (html: string, position: number): number => {
  const starts = [...html.matchAll(/data-photo/g)].map(({ index }) => index)
  return starts[position - 1]!
}

describe('an album of 200 photos', () => {
  it.each([
    [360, 740],
    [1280, 900],
  ])('loads at %i × %i what the first screen shows, and the rest as it comes near', async (width, height) => {
    const page = await open('about:blank', { viewport: { width, height } })
    const loaded = new Set<string>()
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/anh/')) loaded.add(pathname)
    })

    await page.goto(largeHref(), { waitUntil: 'networkidle' })
    const count = (below: number) =>
      page
        .locator('main li figure')
        .evaluateAll(
          (figures, edge) =>
            figures.filter((one) => one.getBoundingClientRect().top < innerHeight + edge).length,
          below,
        )
    const [seen, near] = [await count(0), await count(64)]

    expect(seen).toBeGreaterThan(3)
    expect(loaded.size).toBeGreaterThanOrEqual(seen)
    expect(loaded.size).toBeLessThanOrEqual(near)
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }))
    await expect.poll(() => loaded.size, { timeout: 5000 }).toBeGreaterThan(near)
    expect(loaded.size).toBeLessThan(100)
    await page.context().close()
  })

  it('is cut into pages whose HTML stays small', async () => {
    const html = await (await read(largeHref())).text()

    expect(html.match(/data-photo/g)).toHaveLength(100)
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(20_000)
  })

  it('moves nothing where pictures come while somebody scrolls', async () => {
    const page = await open(largeHref(), { viewport: { width: 1280, height: 900 } })
    const before = await measureShift(page)
    const loaded = () =>
      page
        .locator('main li img')
        .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length)
    const first = await loaded()

    await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }))

    await expect.poll(loaded).toBeGreaterThan(first)
    expect((await measureShift(page)) - before).toBeLessThan(0.02)
    await page.context().close()
  })

  it.each([360, 768, 1280])(
    'keeps its places at %i px, also where the page arrives in two parts and no picture ever does',
    async (width) => {
      const html = await (await read(largeHref())).text()
      const { baseUrl, sendRest, close } = await serveInTwo(html, html.indexOf('<li', findPhoto(html, 3)))
      const page = await open('about:blank', { viewport: { width, height: 900 } })
      await page.goto(baseUrl, { waitUntil: 'commit' })
      const photos = page.locator('main li:has(> figure)')
      await expect.poll(() => photos.count()).toBe(3)
      await expect.poll(() => photos.nth(2).isVisible()).toBe(true)

      sendRest()
      await page.waitForLoadState('load')

      expect(await photos.count()).toBe(100)
      expect(await measureShift(page)).toBeLessThan(0.05)
      await page.context().close()
      await close()
    },
  )

  it('is leafed through across its pages, forth and back', async () => {
    const page = await openViewer(largeHref(), 100)

    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/trang=2/)
    await expect.poll(() => counter(page)).toBe('Ảnh 101/200')
    expect(new URL(page.url()).hash).toBe('')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL((url) => !url.search)

    await expect.poll(() => counter(page)).toBe('Ảnh 100/200')
    await page.context().close()
  })
})

it('what may not be shown any more leaves the album, its own page, the list and the zip at once', async () => {
  const photo = large.photos[199]!
  const own = `${largeHref()}/${photo}`
  const zipNames = async () =>
    Object.keys((await JSZip.loadAsync(await (await read(`${largeHref()}/tai-ve`)).arrayBuffer())).files)
  const count = async () => (await (await read(largeHref())).text()).match(/(\d+)&nbsp;ảnh/)?.[1]
  expect([(await read(own)).status, await count(), (await zipNames()).length]).toEqual([200, '200', 201])

  await rest.send('PATCH', `/images/${photo}`, { depictsChildren: true })
  expect([(await read(own)).status, await count(), (await zipNames()).length]).toEqual([404, '199', 200])

  await rest.send('PATCH', `/images/${photo}`, { depictsChildren: false })
  expect([(await read(own)).status, await count()]).toEqual([200, '200'])

  await rest.send('PATCH', `/albums/${large.id}`, { photos: large.photos.toReversed() })
  expect(await (await read(own)).text()).toContain('Ảnh 1/200')

  await rest.send('PATCH', `/albums/${large.id}`, { _status: 'draft' })
  for (const path of [largeHref(), own, `${largeHref()}/tai-ve`]) expect((await read(path)).status).toBe(404)
  await rest.send('PATCH', `/albums/${large.id}`, { _status: 'published', photos: large.photos })
  expect((await read(largeHref())).status).toBe(200)
})

it('a former address of an album leads to the present one, with page and photo', async () => {
  const photos = [demo.photos[0]]
  const data = { title: 'Album dời chỗ', date: '2019-02-01T01:00:00Z', photos, _status: 'published' }
  const { doc } = await rest.send<{ doc: { id: number } }>('POST', '/albums?depth=0', data)
  await rest.send('PATCH', `/albums/${doc.id}`, { slug: 'album-da-doi-cho' })

  for (const rest of ['', `/${photos[0]}`]) {
    const response = await read(`/thu-vien-anh/album-doi-cho${rest}`)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(`/thu-vien-anh/album-da-doi-cho${rest}`)
  }
})

it('the home page, the navigation, the sitemap and the articles of the event lead to the albums', async () => {
  const home = await (await read('/')).text()
  const text = await (await read(article)).text()

  expect(home).toContain(`href="${albumHref()}"`)
  expect(home).toContain('href="/thu-vien-anh"')
  expect(text).toContain('Album ảnh của sự kiện')
  expect(await (await read('/sitemap.xml')).text()).toContain('/sitemap/thu-vien-anh.xml')
  expect(await (await read('/sitemap/thu-vien-anh.xml')).text()).toContain(`${albumHref()}</loc>`)
})

it('the script stands in the page, once, allowed by its hash and no larger than 5 KB', async () => {
  const answer = await read(albumHref())
  const [, text = ''] = /<script type="module">([^]*?)<\/script>/.exec(await answer.text()) ?? []

  expect(brotliCompressSync(text).length).toBeGreaterThan(500)
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(5 * 1024)
  const hash = createHash('sha256').update(text).digest('base64')
  expect(answer.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`)
  expect(await (await read('/')).text()).not.toContain('<script type="module"')
})

describe('in the admin', () => {
  it('photos are put in order by pulling and with the keyboard, and the preview shows the draft', async () => {
    const page = await signIn(`/admin/collections/albums/${large.id}`)
    const tile = (position: number) => page.getByRole('button', { name: new RegExp(`^Ảnh ${position}:`) })
    await tile(1).waitFor()

    await tile(1).focus()
    await page.keyboard.press('Control+End')
    await page.getByRole('button', { name: 'Ảnh 200: Chú thích 1', exact: true }).waitFor()
    const [from, to] = [await tile(1).boundingBox(), await tile(3).boundingBox()]
    await page.mouse.move(from!.x + 30, from!.y + 30)
    await page.mouse.down()
    await page.mouse.move(to!.x + 30, to!.y + 30, { steps: 15 })
    await page.waitForTimeout(300)
    await page.mouse.up()
    await page.getByRole('button', { name: 'Ảnh 3: Chú thích 2', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Ảnh 1: Chú thích 3', exact: true }).click()
    await page.getByRole('button', { name: 'Làm ảnh bìa' }).click()
    await page.getByRole('button', { name: 'Lưu nháp' }).click()
    await page.getByText('Đã lưu nháp', { exact: false }).first().waitFor()

    const { docs } = await rest.send<{ docs: { version: { photos: number[]; cover: number } }[] }>(
      'GET',
      `/albums/versions?depth=0&limit=1&sort=-updatedAt&where[parent][equals]=${large.id}`,
    )
    const [first, second, third, fourth, ...others] = large.photos
    expect(docs[0]?.version.photos).toEqual([third, fourth, second, ...others, first])
    expect(docs[0]?.version.cover).toBe(third)
    await page.goto(`/xem-truoc/album/${large.id}`)
    expect(await photoLink(page, 1).getAttribute('href')).toBe(`${largeHref()}/${third}`)
    // Readers see the published order until then.
    expect(await (await read(`${largeHref()}/${first}`)).text()).toContain('Ảnh 1/200')
    await page.context().close()
  })
})
