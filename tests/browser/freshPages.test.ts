import { expect, inject, it } from 'vitest'

import type { Article, Category, Image, Site } from '@/lib/generated/payload-types'
import { buildBody } from '../factories/articles'
import { buildJpeg } from '../factories/images'
import { useRest } from './restClient'

type Rest = Awaited<ReturnType<typeof useRest>>

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${inject('baseUrl')}${path}`, { redirect: 'manual', ...init })

const read = async (path: string) => {
  const response = await ask(path)
  return { status: response.status, text: await response.text() }
}

let count = 0

const publish = async ({ send }: Rest, data: Partial<Article> = {}): Promise<Article> => {
  count += 1
  const { docs } = await send<{ docs: Category[] }>('GET', '/categories?limit=1&depth=0')
  const { doc } = await send<{ doc: Article }>('POST', '/articles?depth=0', {
    title: `Bài kiểm thử làm tươi ${count}`,
    lead: 'Một câu tóm tắt của bài kiểm thử.',
    body: buildBody('Đoạn văn của bài kiểm thử.'),
    category: docs[0]?.id,
    _status: 'published',
    ...data,
  })
  return doc
}

const edit = ({ send }: Rest, { id }: { id: number }, data: Partial<Article>, query = '') =>
  send<{ doc: Article }>('PATCH', `/articles/${id}?depth=0${query}`, data)

const toAddress = ({ slug }: Article) => `/bai-viet/${slug}`

it('the next request after a publication, an edit and a withdrawal shows each of them', async () => {
  const rest = await useRest()
  for (let round = 0; round < 20; round += 1) {
    const article = await publish(rest)
    const address = toAddress(article)
    expect((await read(address)).text).toContain(article.title)
    expect((await read('/')).text).toContain(article.title)

    const title = `Tiêu đề đã sửa lần ${round}`
    await edit(rest, article, { title })
    expect((await read(address)).text).toContain(title)
    expect((await read('/')).text).toContain(title)

    await edit(rest, article, { _status: 'draft' })
    expect((await read(address)).status).toBe(404)
    expect((await read('/')).text).not.toContain(title)
  }
})

it('the feed and the sitemap follow a publication and a withdrawal', async () => {
  const rest = await useRest()
  const files = ['/rss.xml', '/sitemap.xml', `/sitemap/${new Date().toISOString().slice(0, 7)}.xml`]
  for (const file of files) expect((await read(file)).status, file).toBe(200)
  const article = await publish(rest)
  const [feed, index, month] = await Promise.all(files.map(async (file) => (await read(file)).text))

  expect(feed).toContain(article.title)
  expect(index).toContain(files[2])
  expect(month).toContain(toAddress(article))

  await edit(rest, article, { _status: 'draft' })
  expect((await read('/rss.xml')).text).not.toContain(article.title)
  expect((await read(String(files[2]))).text).not.toContain(toAddress(article))
  expect((await read('/sitemap/1980-01.xml')).status).toBe(404)
  expect((await read('/sitemap/2020-13.xml')).status).toBe(404)
})

it.each([
  ['/rss.xml', 'application/rss+xml; charset=utf-8', '<rss version="2.0"'],
  ['/sitemap.xml', 'application/xml; charset=utf-8', '<sitemapindex'],
  ['/sitemap/chuyen-muc.xml', 'application/xml; charset=utf-8', '<urlset'],
  ['/robots.txt', 'text/plain; charset=utf-8', 'Sitemap: http'],
])('%s is kept as %s', async (path, type, beginning) => {
  const first = await ask(path)
  const again = await ask(path, {
    headers: { 'If-None-Match': first.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
  })

  expect(first.headers.get('content-type')).toBe(type)
  expect(await first.text()).toContain(beginning)
  expect(again.status).toBe(304)
})

it('an address that had nothing shows what is published there', async () => {
  const rest = await useRest()
  const address = '/bai-viet/dia-chi-cho-san'
  expect((await read(address)).status).toBe(404)

  const article = await publish(rest, { slug: 'dia-chi-cho-san' })

  expect((await read(address)).status).toBe(200)
  await rest.send('DELETE', `/articles/${article.id}`)
  expect((await read(address)).status).toBe(404)
})

it('a draft that is saved beside a published article changes nothing for readers', async () => {
  const rest = await useRest()
  const article = await publish(rest)
  const before = (await ask(toAddress(article))).headers.get('etag')

  await edit(rest, article, { title: 'Chưa ai được thấy' }, '&draft=true&autosave=true')

  const after = await ask(toAddress(article))
  expect(after.headers.get('etag')).toBe(before)
  expect(await after.text()).not.toContain('Chưa ai được thấy')
  await edit(rest, article, { _status: 'draft' })
})

it('a category that is renamed has its new name on every page at once', async () => {
  const rest = await useRest()
  const article = await publish(rest)
  const { docs } = await rest.send<{ docs: Category[] }>('GET', '/categories?limit=1&depth=0')
  const [category] = docs as [Category]
  const pages = ['/', toAddress(article), `/chuyen-muc/${category.slug}`, '/khong-co-gi']
  for (const page of pages) await read(page)

  await rest.send('PATCH', `/categories/${category.id}`, { name: 'Tên mới của chuyên mục' })

  for (const page of pages) expect((await read(page)).text).toContain('Tên mới của chuyên mục')
  await rest.send('PATCH', `/categories/${category.id}`, { name: category.name, slug: category.slug })
  await edit(rest, article, { _status: 'draft' })
})

it('the footer changes on every page at once', async () => {
  const rest = await useRest()
  const site = await rest.send<Site>('GET', '/globals/site')
  await read('/')

  await rest.send('POST', '/globals/site', { ...site, telephone: '0216 385 1234' })

  for (const page of ['/', '/khong-co-gi']) expect((await read(page)).text).toContain('0216 385 1234')
  await rest.send('POST', '/globals/site', site)
})

it('a page carries no key of what it does not show', async () => {
  const rest = await useRest()
  const article = await publish(rest, { publishedAt: '2001-01-01T00:00:00.000Z' })
  const listed = await rest.send<{ docs: Article[] }>('GET', '/articles?limit=50&depth=0&sort=-publishedAt')
  const other = listed.docs.find(({ category }) => category !== article.category) as Article

  await edit(rest, article, { _status: 'draft' })

  const keys = (await ask(toAddress(other))).headers.get('surrogate-key')?.split(' ') ?? []
  expect(keys).toContain(`article:${other.id}`)
  expect(keys).not.toContain(`article:${article.id}`)
  expect(keys).not.toContain(`listing:${String(article.category)}`)
  expect(keys).not.toContain('newest')
})

const upload = async (fields: Partial<Image>): Promise<Image> => {
  const login = await ask('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify((await import('./portalProcess')).admin),
  })
  const { token } = (await login.json()) as { token: string }
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(await buildJpeg())], { type: 'image/jpeg' }), 'anh-thu.jpg')
  form.set('_payload', JSON.stringify({ alt: 'Ảnh kiểm thử', ...fields }))
  const response = await ask('/api/images', {
    method: 'POST',
    headers: { Authorization: `JWT ${token}` },
    body: form,
  })
  return ((await response.json()) as { doc: Image }).doc
}

it('a picture comes from disk, to be kept for ever, and is gone as soon as consent is withdrawn', async () => {
  const rest = await useRest()
  const today = new Date().toISOString()
  const image = await upload({ depictsChildren: true, consent: { givenBy: 'Phụ huynh', givenAt: today } })
  const article = await publish(rest, { leadImage: image.id })
  const files = [image.filename, image.sizes?.w320?.filename].map((file) => `/anh/${file}`)
  expect((await read(toAddress(article))).text).toContain('/anh/anh-thu-')
  for (const file of files) {
    const response = await ask(file)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect((await ask(file, { headers: { Range: 'bytes=0-9' } })).status).toBe(206)
    const again = await ask(file, {
      // As a browser sends it; fetch would say no-cache.
      headers: { 'If-None-Match': response.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
    })
    expect(again.status).toBe(304)
  }

  await rest.send('PATCH', `/images/${image.id}`, { consent: { ...image.consent, withdrawnAt: today } })

  for (const file of files) expect((await ask(file)).status).toBe(404)
  expect((await read(toAddress(article))).text).not.toContain('/anh/anh-thu-')
  await edit(rest, article, { leadImage: null, _status: 'draft' })
  await rest.send('DELETE', `/images/${image.id}`)
})

it('a picture that is deleted is gone at the next request', async () => {
  const rest = await useRest()
  const image = await upload({})
  const file = `/anh/${image.filename}`
  expect((await ask(file)).status).toBe(200)

  await rest.send('DELETE', `/images/${image.id}`)

  expect((await ask(file)).status).toBe(404)
})

it('no reader sees a withdrawn article after its commit while 64 of them read without a pause', async () => {
  const rest = await useRest()
  const article = await publish(rest)
  const address = toAddress(article)
  /** Since when which answer is the only right one; nothing is certain while a change is under way. */
  let certain: { status: number; since: number } | null = { status: 200, since: performance.now() }
  let isDone = false
  const wrong: string[] = []
  let answers = 0
  const readOn = async () => {
    while (!isDone) {
      const before = certain
      const response = await ask(address)
      const text = await response.text()
      answers += 1
      // The same change before and after: it was certain for the whole request.
      if (before && before === certain && response.status !== before.status) wrong.push(`${response.status}`)
      if (response.status === 200 && !text.includes(article.title)) wrong.push('another text')
      if (response.status !== 200 && response.status !== 404) wrong.push(`${response.status}`)
    }
  }
  const readers = Array.from({ length: 64 }, readOn)

  for (let round = 0; round < 50; round += 1) {
    for (const [status, _status] of [
      [404, 'draft'],
      [200, 'published'],
    ] as const) {
      certain = null
      await edit(rest, article, { _status })
      certain = { status, since: performance.now() }
      expect((await ask(address)).status).toBe(status)
    }
  }
  isDone = true
  await Promise.all(readers)

  expect(wrong).toEqual([])
  expect(answers).toBeGreaterThan(1000)
  await edit(rest, article, { _status: 'draft' })
})
