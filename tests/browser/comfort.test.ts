import { readFile, writeFile } from 'node:fs/promises'
import { createServer, connect, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'

import type { Article, Recording } from '@/lib/generated/payload-types'
import { findViolations } from './axe'
import { useBrowser } from './browser'
import { measureShift } from './measureShift'
import { publishLongReport } from './longReport'
import { useRest } from './restClient'

const { open } = useBrowser()

const article = '/bai-viet/nhung-mua-o-lai-ban'

const openSettings = async (page: Page) => {
  await page.locator('[data-comfort] summary').click()
  return page.locator('[data-comfort] details')
}

const readSize = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('article > div > p') ?? document.body
    return Number.parseFloat(getComputedStyle(text).fontSize)
  })

const readGround = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

it('text size and colours are chosen by keyboard, hold on the next page, and need no late script there', async () => {
  const page = await open(article, { viewport: { width: 360, height: 800 } })
  const before = await readSize(page)

  await page.locator('[data-comfort] summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('radio', { name: 'Tương phản cao' }).check()
  await page.keyboard.press('Escape')

  expect(await page.locator('[data-comfort] details').getAttribute('open')).toBeNull()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  expect(await readSize(page)).toBeCloseTo(before * 1.45, 0)

  await page.route('**/kich-ban/**', (route) => route.abort())
  await page.goto('/chuyen-muc/tin-hoat-dong', { waitUntil: 'commit' })
  await page.locator('main').waitFor()
  expect(await readGround(page)).toBe('rgb(0, 0, 0)')
  const script = await page.content()
  expect(script.indexOf('hien-thi')).toBeLessThan(script.indexOf('<body'))
  await page.context().close()
})

it('the choice of the device comes back when nothing is chosen any more', async () => {
  const page = await open('/', { colorScheme: 'dark' })
  const dark = await readGround(page)

  const settings = await openSettings(page)
  await settings.getByLabel('Sáng').check()
  expect(await readGround(page)).toBe('rgb(255, 253, 248)')
  await settings.getByLabel('Theo máy').check()

  expect(await readGround(page)).toBe(dark)
  expect(await page.evaluate(() => localStorage['hien-thi'])).toBe('{}')
  await page.context().close()
})

it('without scripts no control is there that would do nothing, and the text can be saved', async () => {
  const page = await open(article, { javaScriptEnabled: false })

  expect(await page.locator('[data-comfort] *').count()).toBe(0)
  expect(await page.locator('[data-part=tools] > *').allTextContents()).toEqual(['Lưu về máy'])
  await page.context().close()
})

it('the control moves nothing when it comes', async () => {
  const page = await open('about:blank', { viewport: { width: 360, height: 800 } })
  await page.goto(article)
  await page.getByText('In bài').waitFor()

  expect(await measureShift(page)).toBeLessThan(0.01)
  await page.context().close()
})

interface Spoken {
  spoken: string[]
  finish(): void
}

/** A browser with a Vietnamese voice that says nothing, and ends a sentence when it is told to. */
const addVoice = (page: Page, lang: string) =>
  page.addInitScript((lang) => {
    const spoken: string[] = []
    let current: SpeechSynthesisUtterance | null = null
    const speech = {
      getVoices: () => [
        { lang: 'en-US', name: 'English', localService: true },
        { lang, name: 'Giọng', localService: true },
      ],
      speak: (words: SpeechSynthesisUtterance) => {
        current = words
        spoken.push(words.text)
      },
      cancel: () => (current = null),
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    class Words {
      onend: (() => void) | null = null
      constructor(public text: string) {}
    }
    Object.assign(window, {
      SpeechSynthesisUtterance: Words,
      spoken,
      finish: () => (current as unknown as Words | null)?.onend?.(),
    })
  }, lang)

const listSpoken = (page: Page) => page.evaluate(() => (window as unknown as Spoken).spoken)
const finishSentence = (page: Page) => page.evaluate(() => (window as unknown as Spoken).finish())

it('an article is read aloud sentence by sentence, marked where it is, and goes on where it was paused', async () => {
  const report = await publishLongReport(await useRest(), 'Báo cáo để nghe')
  const page = await open('about:blank', {
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
  })
  await addVoice(page, 'vi_VN')
  await page.goto(`/bai-viet/${report.slug}`)

  await page.getByRole('button', { name: 'Nghe bài' }).click()
  await finishSentence(page)
  await finishSentence(page)
  expect(await listSpoken(page)).toEqual([
    'Báo cáo để nghe',
    'Báo cáo dài để thử mục lục.',
    'Câu thứ hai có số 1.230 suất.',
  ])
  expect(await page.locator('[data-said]').textContent()).toContain('Câu thứ hai')
  const marked = await page.evaluate(() => [...(CSS.highlights.get('said') ?? [])].map(String))
  expect(marked).toEqual(['Câu thứ hai có số 1.230 suất.'])

  await page.getByRole('button', { name: 'Tạm dừng' }).click()
  await finishSentence(page)
  await page.getByRole('button', { name: 'Nghe tiếp' }).click()
  expect((await listSpoken(page)).slice(3)).toEqual(['Câu thứ hai có số 1.230 suất.'])

  // The page follows, and the row stays in reach.
  for (let sentence = 0; sentence < 20; sentence += 1) await finishSentence(page)
  const isSeen = (block: Element) => {
    const { top, bottom } = block.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
  expect(await page.locator('[data-said]').evaluate(isSeen)).toBe(true)
  expect(await page.getByRole('button', { name: 'Tạm dừng' }).evaluate(isSeen)).toBe(true)
  await page.getByRole('button', { name: 'Dừng', exact: true }).click()
  expect(await page.locator('[data-said]').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Nghe bài' }).isVisible()).toBe(true)
  await page.context().close()
})

it('a browser without a Vietnamese voice offers no listening', async () => {
  const page = await open('about:blank')
  await addVoice(page, 'fr-FR')
  await page.goto(article)

  await page.getByText('In bài').waitFor()

  expect(await page.getByText('Nghe bài').count()).toBe(0)
  await page.context().close()
})

it('a recording is heard with the keyboard alone, one voice at a time, and goes with its article', async () => {
  const rest = await useRest()
  const form = new FormData()
  form.append(
    'file',
    new Blob([await readFile('tests/fixtures/audio/doc.m4a')], { type: 'audio/mp4' }),
    'a.m4a',
  )
  const headers = { Authorization: `JWT ${rest.token}` }
  const sent = await fetch(`${inject('baseUrl')}/api/recordings`, { method: 'POST', headers, body: form })
  const { doc } = (await sent.json()) as { doc: Recording }
  const { id, slug } = await publishLongReport(rest, 'Báo cáo có bản đọc')
  await rest.send('PATCH', `/articles/${id}`, { recording: doc.id, _status: 'published' })
  const page = await open('about:blank')
  const problems: string[] = []
  page.on('console', (message) => problems.push(message.text()))
  await addVoice(page, 'vi-VN')
  await page.goto(`/bai-viet/${slug}`)
  await page.getByText('Nghe bản đọc (2 giây)').waitFor()
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
  expect(loaded).not.toContain(`/bai-viet/${slug}/nghe`)

  await page.getByRole('button', { name: 'Nghe bài' }).click()
  await finishSentence(page)
  await page.locator('audio').focus()
  await page.keyboard.press('Space')

  const readTime = () => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime)
  await expect.poll(readTime).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Nghe tiếp' }).click()
  expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true)
  expect(problems).toEqual([])
  expect(await findViolations(page)).toEqual([])
  await page.context().close()

  await rest.send('PATCH', `/articles/${id}`, { _status: 'draft' })
  expect((await fetch(`${inject('baseUrl')}/bai-viet/${slug}/nghe`)).status).toBe(404)
})

it('a long report has a table of contents whose links lead to its headings; a short one has none', async () => {
  const report = await publishLongReport(await useRest(), 'Báo cáo có mục lục')
  const page = await open(`/bai-viet/${report.slug}`, { javaScriptEnabled: false })

  const contents = page.getByRole('navigation', { name: 'Trong bài này' })
  const links = await contents.getByRole('link').evaluateAll((found) =>
    found.map((link) => {
      const id = (link.getAttribute('href') ?? '').slice(1)
      return [id, document.querySelectorAll(`[id="${id}"]`).length, document.getElementById(id)?.tagName]
    }),
  )

  expect(links).toEqual([
    ['noi-dung-2', 1, 'H2'],
    ['ket-qua-nam-hoc', 1, 'H2'],
    ['o-cac-xa-vung-cao', 1, 'H3'],
    ['nhiem-vu', 1, 'H2'],
  ])
  expect(await page.locator('main').textContent()).toMatch(/(?:SA|CH) \(đọc [5-9] phút\)/)
  await page.goto(article)
  expect(await contents.count()).toBe(0)
  await page.context().close()
})

it('paper has the address, the day of printing and the addresses of links, and nothing to press', async () => {
  const page = await open(article)
  await page.getByText('In bài').waitFor()

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })

  const day = new Date().toLocaleDateString('en-GB')
  const address = page.locator('[data-printed]')
  expect(await address.textContent()).toContain(article)
  expect(await address.evaluate((one) => getComputedStyle(one, '::after').content)).toContain('in ngày')
  expect(await address.getAttribute('data-printed')).toBe(day)
  for (const control of ['[data-part=tools]', '[data-comfort]', 'nav']) {
    expect(await page.locator(control).first().isVisible(), control).toBe(false)
  }
  expect(await page.locator('h1').isVisible()).toBe(true)
  await page.context().close()
})

it('an article is saved as one file that shows everything without the portal', async () => {
  const answer = await fetch(`${inject('baseUrl')}${article}/tai-ve`)
  const again = await fetch(`${inject('baseUrl')}${article}/tai-ve`, {
    headers: { 'If-None-Match': answer.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
  })
  const file = join(tmpdir(), `bai-da-luu-${process.pid}.html`)
  await writeFile(file, await answer.text())
  const page = await open('about:blank')
  const requests: string[] = []
  const messages: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => messages.push(message.text()))
  await page.goto(`file://${file}`)

  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="nhung-mua-o-lai-ban.html"')
  expect(again.status).toBe(304)
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`file://${file}`])
  expect(messages).toEqual([])
  const pictures = await page
    .locator('img')
    .evaluateAll((found) => found.map((image) => (image as HTMLImageElement).naturalWidth))
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.every((width) => width > 100)).toBe(true)
  expect(await page.locator('script').count()).toBe(0)
  expect(await findViolations(page)).toEqual([])
  await page.context().close()
})

it('what is withdrawn can be saved no longer, from the next request on', async () => {
  const { send } = await useRest()
  const report = await publishLongReport({ send, token: '' }, 'Báo cáo sẽ gỡ')
  const address = `${inject('baseUrl')}/bai-viet/${report.slug}/tai-ve`
  expect((await fetch(address)).status).toBe(200)

  await send('PATCH', `/articles/${report.id}?depth=0`, { title: 'Báo cáo đã sửa' })
  expect(await (await fetch(address)).text()).toContain('Báo cáo đã sửa')
  await send('PATCH', `/articles/${report.id}?depth=0`, { _status: 'draft' } satisfies Partial<Article>)

  expect((await fetch(address)).status).toBe(404)
})

/** A way to the portal that can be cut. */
const openLine = async () => {
  const target = new URL(inject('baseUrl'))
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    const onward = connect(Number(target.port), target.hostname)
    for (const end of [socket, onward]) {
      sockets.add(end)
      end.on('error', () => {})
      end.on('close', () => {
        sockets.delete(end)
        socket.destroy()
        onward.destroy()
      })
    }
    socket.pipe(onward).pipe(socket)
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as { port: number }).port
  }
  const port = await listen(0)
  const cut = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((done) => server.close(done))
  }
  return { url: `http://127.0.0.1:${port}`, cut, mend: () => listen(port) }
}

const waitForKept = (page: Page, slug: string) =>
  expect
    .poll(() => page.evaluate(async (slug) => Boolean(await caches.match(`/bai-viet/${slug}`)), slug))
    .toBe(true)

it('what was read can be read again without a network; what was withdrawn meanwhile goes from the device', async () => {
  const rest = await useRest()
  const report = await publishLongReport(rest, 'Báo cáo đọc ngoại tuyến')
  const line = await openLine()
  const page = await open('about:blank', { baseURL: line.url, viewport: { width: 360, height: 800 } })
  await page.goto(article)
  await waitForKept(page, 'nhung-mua-o-lai-ban')
  await page.goto(`/bai-viet/${report.slug}`)
  await waitForKept(page, String(report.slug))

  await line.cut()
  await page.goto(article)
  expect(await page.locator('h1').textContent()).toContain('Những mùa ở lại bản')
  await page.goto('/chuyen-muc/van-ban')
  expect(await page.locator('h1').textContent()).toBe('Đọc khi không có mạng')
  await page.getByRole('link', { name: 'Báo cáo đọc ngoại tuyến' }).click()
  expect(await page.locator('h1').textContent()).toBe('Báo cáo đọc ngoại tuyến')

  // With a network it is never the kept copy that shows.
  await line.mend()
  await rest.send('PATCH', `/articles/${report.id}?depth=0`, { title: 'Báo cáo vừa sửa' })
  await page.goto(`/bai-viet/${report.slug}`)
  expect(await page.locator('h1').textContent()).toBe('Báo cáo vừa sửa')
  await waitForKept(page, String(report.slug))

  await rest.send('PATCH', `/articles/${report.id}?depth=0`, { _status: 'draft' })
  await page.goto(`/bai-viet/${report.slug}`)
  expect(await page.locator('h1').textContent()).toBe('Không tìm thấy trang')
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('bai:'))))
    .toEqual([`bai:${article}`])
  await line.cut()
  await page.goto(`/bai-viet/${report.slug}`)
  expect(await page.locator('h1').textContent()).toBe('Đọc khi không có mạng')
  await page.context().close()
})

it('a withdrawn article goes from the device although nobody opens it again, and a reader can empty the device', async () => {
  const rest = await useRest()
  const report = await publishLongReport(rest, 'Báo cáo bị gỡ trên máy')
  const page = await open(`/bai-viet/${report.slug}`)
  await waitForKept(page, String(report.slug))

  await rest.send('PATCH', `/articles/${report.id}?depth=0`, { _status: 'draft' })
  await page.goto('/')
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).join())).not.toContain('bai:')

  await page.goto(article)
  await waitForKept(page, 'nhung-mua-o-lai-ban')
  await page.goto('/ngoai-tuyen')
  await page.getByRole('button', { name: 'Xóa các bài này khỏi máy' }).click()
  await page.getByText('Máy này chưa giữ bài nào.').waitFor()
  await page.context().close()
})

it('the worker is asked for anew each time, and pages of editors never go through it', async () => {
  const answer = await fetch(`${inject('baseUrl')}/ngoai-tuyen.js`)
  const page = await open(article)
  await waitForKept(page, 'nhung-mua-o-lai-ban')
  await page.goto('/admin/login')

  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(answer.headers.get('content-type')).toContain('javascript')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.filter((path) => /^\/(admin|api)/.test(path))).toEqual([])
  await page.context().close()
})
