import { brotliCompressSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'

import { useBrowser } from './browser'

const { open } = useBrowser()

const article = '/bai-viet/nhung-mua-o-lai-ban'
const pages = ['/', article, '/chuyen-muc/xa-hoi-hoc-tap', '/chuyen-muc/tin-hoat-dong', '/khong-co-trang-nay']

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${inject('baseUrl')}${path}`, { redirect: 'manual', headers, method })

it.each(pages)('%s is HTML and CSS: no framework script, and nothing to complain about', async (path) => {
  const page = await open('about:blank')
  const messages: string[] = []
  const requests: string[] = []
  // A page that is not there is always told of in the console.
  page.on('console', (message) => {
    if (!/status of 404/.test(message.text())) messages.push(message.text())
  })
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))

  await page.goto(path, { waitUntil: 'networkidle' })

  expect(messages).toEqual([])
  expect(requests.filter((name) => name.startsWith('/_next/'))).toEqual([])
  // Ours alone, inline: what a reader has chosen, and where there are photos to leaf through.
  const scripts = await page
    .locator('script:not([type="application/ld+json"])')
    .evaluateAll((found) => found.map((one) => [one.getAttribute('type'), one.getAttribute('src')]))
  expect(scripts).toEqual([[null, null], ...(path === article ? [['module', null]] : [])])
  expect(await page.evaluate(() => customElements.get('photo-viewer') !== undefined)).toBe(path === article)
  // The style arrived and was allowed.
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  )
  const pictures = requests.filter((name) => name.startsWith('/anh/'))
  // What comes after the page, our other scripts and what they ask for, holds nothing up.
  const others = requests.filter((name) => !/^\/(?:anh|kich-ban)\/|icon/.test(name))
  expect(others.length).toBeLessThanOrEqual(6)
  if (path !== '/khong-co-trang-nay') expect(pictures.length).toBeGreaterThan(0)
  await page.context().close()
})

it.each(pages)('%s has a strict policy for what it may load', async (path) => {
  const policy = (await ask(path)).headers.get('content-security-policy') ?? ''

  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
})

it('HTML and CSS of an article take at most 20 KB', async () => {
  const bytes = await (await ask(article, { 'Accept-Encoding': 'identity' })).arrayBuffer()

  expect(brotliCompressSync(Buffer.from(bytes)).length).toBeLessThanOrEqual(20_000)
})

it.each(['br', 'gzip', 'identity'])('with %s there is a strong ETag, a 304 and a HEAD', async (coding) => {
  const headers = { 'Accept-Encoding': coding }
  const first = await ask(article, headers)
  const etag = first.headers.get('etag') ?? ''

  const again = await ask(article, {
    ...headers,
    'If-None-Match': etag,
    // As a browser sends it; fetch would say no-cache.
    'Cache-Control': 'max-age=0',
  })
  const head = await ask(article, headers, 'HEAD')

  expect(etag).toMatch(/^"[^"]+"$/)
  expect(first.headers.get('content-encoding') ?? 'identity').toBe(coding)
  expect(first.headers.get('vary')).toBe('Accept-Encoding')
  expect(again.status).toBe(304)
  expect(again.headers.get('etag')).toBe(etag)
  expect(head.status).toBe(200)
  expect(head.headers.get('content-length')).toBe(first.headers.get('content-length'))
  expect(await head.text()).toBe('')
})

it('each coding has an ETag of its own', async () => {
  const tags = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (coding) =>
      (await ask(article, { 'Accept-Encoding': coding })).headers.get('etag'),
    ),
  )

  expect(new Set(tags).size).toBe(3)
})

it('parameters that a page does not know make no other page', async () => {
  const category = '/chuyen-muc/tin-hoat-dong'
  const tags = await Promise.all(
    [category, `${category}?utm_source=zalo`, `${category}?fbclid=1&trang=1`, `${category}?trang=1&x=2`].map(
      async (path) => (await ask(path)).headers.get('etag'),
    ),
  )

  expect(new Set(tags).size).toBe(1)
})

it.each([
  [`${article}/`, article],
  ['/chuyen-muc/tin-hoat-dong/?trang=2', '/chuyen-muc/tin-hoat-dong?trang=2'],
])('%s is sent on to %s', async (from, to) => {
  const response = await ask(from)

  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe(to)
})

it('who is signed in gets the page that everybody gets', async () => {
  const plain = await ask(article)
  const signedIn = await ask(article, { Cookie: 'payload-token=abc' })

  expect(signedIn.headers.get('etag')).toBe(plain.headers.get('etag'))
  expect(signedIn.headers.get('set-cookie')).toBeNull()
})

it.each(['/admin/login', '/api/articles', '/xem-truoc/1'])('%s is never kept', async (path) => {
  const response = await ask(path)

  expect(response.headers.get('surrogate-key')).toBeNull()
  expect(response.headers.get('cache-control') ?? '').not.toContain('public')
})
