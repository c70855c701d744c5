import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { SOCKET_FILE } from '@/lib/database/embedded/socketDirectory'
import { openEmbedded, type EmbeddedDatabase } from '@/lib/database/embedded/openEmbedded'
import type { Article, Category } from '@/lib/generated/payload-types'
import { buildBody } from '../factories/articles'
import { createDatabaseGate, type DatabaseGate } from './databaseGate'
import { startPortalProcess, type PortalProcess } from './portalProcess'
import { openRest } from './rest'

let directory: string
let database: EmbeddedDatabase
let gate: DatabaseGate
let portals: PortalProcess[]
let article: Article

const start = (name: string) => {
  const { password, pathname } = new URL(database.url)
  const url = `postgresql://portal:${password}@127.0.0.1:${gate.port}${pathname}`
  return startPortalProcess(path.join(directory, name), {
    environment: {
      DATABASE_URL: url,
      PAYLOAD_SECRET: 'khóa chung của hai cổng',
      DEMO: '0',
      PAGE_FILES_DIR: path.join(directory, `${name}-files`),
    },
  })
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'portal-gate-'))
  database = await openEmbedded({ dataDirectory: path.join(directory, 'database') })
  gate = await createDatabaseGate(path.join(database.socketDirectory, SOCKET_FILE))
  portals = [await start('one'), await start('two')]
  const rest = await openRest(portals[0]?.baseUrl ?? '')
  const { doc: category } = await rest.send<{ doc: Category }>('POST', '/categories', { name: 'Tin tức' })
  const { doc } = await rest.send<{ doc: Article }>('POST', '/articles?depth=0', {
    title: 'Bài còn đọc được',
    lead: 'Một câu tóm tắt.',
    body: buildBody('Một đoạn văn.'),
    category: category.id,
    _status: 'published',
  })
  article = doc
})

// What one test leaves shut is no failure of the next one.
afterEach(() => gate.open())

afterAll(async () => {
  for (const portal of portals ?? []) await portal.stop()
  await gate?.shut()
  await database?.close()
  await rm(directory, { recursive: true, force: true })
})

const ask = async (portal: number, address: string) => {
  const response = await fetch(`${portals[portal]?.baseUrl}${address}`)
  return { status: response.status, age: response.headers.get('age'), text: await response.text() }
}
const address = () => `/bai-viet/${article.slug}`

/** What nginx would send for the article from the folder of an instance; empty when it would ask the portal. */
const readFileOf = (name: string) =>
  readFile(path.join(directory, `${name}-files`, 'pages', 'br', address().slice(1))).then(
    (bytes) => brotliDecompressSync(bytes).toString(),
    () => '',
  )

it('the file that nginx sends is the page, and is gone with the answer to a change', async () => {
  const rest = await openRest(portals[0]?.baseUrl ?? '')
  const { text } = await ask(0, address())
  expect(await readFileOf('one')).toBe(text)

  await rest.send('PATCH', `/articles/${article.id}`, { title: 'Bài đã đổi tên' })
  expect(await readFileOf('one')).not.toContain('Bài còn đọc được')
  await ask(0, address())
  expect(await readFileOf('one')).toContain('Bài đã đổi tên')

  await rest.send('PATCH', `/articles/${article.id}`, { title: article.title, _status: 'draft' })
  expect(await readFileOf('one')).toBe('')
  await rest.send('PATCH', `/articles/${article.id}`, { _status: 'published' })
})

it('what one instance writes, another shows as soon as it has heard of it', async () => {
  const rest = await openRest(portals[0]?.baseUrl ?? '')
  expect((await ask(1, address())).text).toContain('Bài còn đọc được')

  await rest.send('PATCH', `/articles/${article.id}`, { title: 'Tiêu đề từ cổng kia' })

  await expect
    .poll(async () => (await ask(1, address())).text, { timeout: 2000 })
    .toContain('Tiêu đề từ cổng kia')
  await rest.send('PATCH', `/articles/${article.id}`, { title: article.title })
})

it('with the database stopped, kept pages are served with their age, and all comes back by itself', async () => {
  for (const page of ['/', address()]) await ask(0, page)
  expect(await readFileOf('one')).not.toBe('')
  await gate.shut()
  // Nobody would hear of a withdrawal now.
  await expect.poll(() => readFileOf('one'), { timeout: 5000 }).toBe('')

  for (const page of ['/', address()]) {
    await expect.poll(async () => (await ask(0, page)).age, { timeout: 5000 }).toMatch(/^\d+$/)
    const { status, text } = await ask(0, page)
    expect(status).toBe(200)
    expect(text).toContain('Bài còn đọc được')
  }
  expect((await ask(0, '/readyz')).status).toBe(503)
  expect((await ask(0, '/healthz')).status).toBe(200)
  expect((await ask(0, '/chuyen-muc/chua-ai-mo')).status).toBe(503)

  await gate.open()
  await expect.poll(async () => (await ask(0, '/readyz')).status, { timeout: 20_000 }).toBe(200)
  await expect.poll(async () => (await ask(0, address())).age, { timeout: 20_000 }).toBeNull()

  const rest = await openRest(portals[0]?.baseUrl ?? '')
  await rest.send('PATCH', `/articles/${article.id}`, { title: 'Sau khi nối lại' })
  expect((await ask(0, address())).text).toContain('Sau khi nối lại')
  expect(await readFileOf('one')).toContain('Sau khi nối lại')
})

it('what was withdrawn is not served from memory while the database is stopped', async () => {
  await ask(0, address())
  const rest = await openRest(portals[0]?.baseUrl ?? '')
  await rest.send('PATCH', `/articles/${article.id}`, { _status: 'draft' })
  await gate.shut()

  const answer = await ask(0, address())

  expect(answer.status).not.toBe(200)
  expect(answer.text).not.toContain('Một đoạn văn.')
  await gate.open()
  await expect.poll(async () => (await ask(0, address())).status, { timeout: 20_000 }).toBe(404)
})

const plan = async (title: string, scheduledAt: Date): Promise<Article> => {
  const rest = await openRest(portals[0]?.baseUrl ?? '')
  const { doc } = await rest.send<{ doc: Article }>('POST', '/articles?depth=0&draft=true', {
    title,
    lead: 'Một câu tóm tắt.',
    body: buildBody('Một đoạn văn.'),
    category: article.category,
  })
  await rest.send('PATCH', `/articles/${doc.id}`, {
    step: 'schedule',
    scheduledAt: scheduledAt.toISOString(),
  })
  return doc
}

const countPublications = async ({ id }: Article): Promise<number> => {
  const rest = await openRest(portals[0]?.baseUrl ?? '')
  const where = `where[documentId][equals]=${id}&where[action][equals]=publish`
  return (await rest.send<{ totalDocs: number }>('GET', `/audit-log?${where}`)).totalDocs
}

it('two instances carry out a schedule once, within 30 seconds', async () => {
  const due = Date.now() + 3000
  const planned: Article[] = []
  for (const name of ['một', 'hai', 'ba']) planned.push(await plan(`Bài hẹn giờ ${name}`, new Date(due)))

  for (const { slug } of planned) {
    await expect.poll(async () => (await ask(1, `/bai-viet/${slug}`)).status, { timeout: 30_000 }).toBe(200)
  }
  expect(Date.now() - due).toBeLessThan(30_000)
  // Long enough for the other one to have looked as well.
  await wait(12_000)
  for (const one of planned) expect(await countPublications(one)).toBe(1)
}, 60_000)

it('what was due while the portal was down goes out at its start', async () => {
  const due = Date.now() + 4000
  const planned = await plan('Bài hẹn lúc cổng tắt', new Date(due))
  for (const portal of portals) await portal.stop()
  expect(Date.now()).toBeLessThan(due)
  await wait(due + 500 - Date.now())

  portals = [await start('one')]

  await expect
    .poll(async () => (await ask(0, `/bai-viet/${planned.slug}`)).status, { timeout: 30_000 })
    .toBe(200)
  expect(await countPublications(planned)).toBe(1)
}, 90_000)
