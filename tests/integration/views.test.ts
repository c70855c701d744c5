import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { storeViews } from '@/lib/statistics/storeViews'
import { readStatistics } from '@/lib/statistics/readStatistics'
import { encode } from '@/lib/server/pageCache/encodings'
import { createPageCache } from '@/lib/server/pageCache/pageCache'
import { createReader } from '@/lib/server/reader'
import type { ViewBatch } from '@/lib/server/views/viewBatch'
import { createViewCounter, type ViewCounter } from '@/lib/server/views/viewCounter'
import type { Article } from '@/lib/generated/payload-types'
import { createArticle, createCategory } from '../factories/articles'
import { createUser } from '../factories/users'
import { useTestPortal } from './portal'

const portal = useTestPortal()
const hourMs = 3_600_000
let category: number

beforeAll(async () => {
  category = (await createCategory(portal.payload, { name: 'Tin hoạt động' })).id
})

beforeEach(async () => {
  await database().execute(sql`TRUNCATE view_hours, view_days, view_totals, view_origins`)
})

const database = () => (portal.payload.db as unknown as PostgresAdapter).drizzle
const select = async (query: ReturnType<typeof sql>) => (await database().execute(query)).rows

const create = (data: Parameters<typeof createArticle>[1] = {}) =>
  createArticle(portal.payload, { category, ...data })

const toBatch = (reads: [Article | string, number, Date?][]): ViewBatch => ({
  articles: reads.map(([article, views, at = new Date()]) => ({
    hour: Math.floor(at.getTime() / hourMs) * hourMs,
    slug: typeof article === 'string' ? article : String(article.slug),
    views,
  })),
  origins: reads.map(([, views, at = new Date()]) => ({
    hour: Math.floor(at.getTime() / hourMs) * hourMs,
    kind: 'device' as const,
    name: 'phone',
    views,
  })),
})

const store = (batch: ViewBatch) => storeViews(portal.payload, batch)

describe('the front', () => {
  const phone =
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'
  let server: Server
  let counter: ViewCounter
  let stored = 0
  let reader = 0

  beforeAll(async () => {
    counter = createViewCounter({
      siteUrl: 'https://khuyenhoc.example.vn',
      store: async (batch) => {
        stored += 1
        await store(batch)
      },
      onError: (error) => {
        throw error
      },
      pauseMs: hourMs,
    })
    const pages = createPageCache({
      render: async (address) => ({
        status: address.endsWith('khong-co') ? 404 : 200,
        headers: { 'Content-Type': 'text/html' },
        bodies: await encode('<h1>Bài</h1>'),
        keys: new Set(),
        pictureFiles: new Map(),
        renderedAt: Date.now(),
      }),
      maxBytes: 1e6,
      isListening: () => true,
    })
    const { answer } = createReader({
      pages,
      savedArticles: pages,
      pictureSender: { send: async () => {}, findReady: () => null },
      sendAlbumZip: async () => false,
      sendRecording: async () => false,
      countView: counter.count,
      publicDirectory: 'public',
    })
    server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })

  afterAll(async () => {
    await counter.close()
    server.close()
  })

  /** Of a reader of their own. */
  const read = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    reader += 1
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      ...init,
      headers: {
        'User-Agent': phone,
        'X-Forwarded-For': `10.1.${reader >> 8}.${reader & 255}`,
        ...init.headers,
      },
    })
    await response.arrayBuffer()
    return response
  }

  const listTotals = () =>
    select(
      sql`SELECT articles.slug, views FROM view_days JOIN articles ON articles.id = article_id ORDER BY 1`,
    )

  it('counts whole pages and those that a reader has already, and asks the database nothing meanwhile', async () => {
    const article = await create({ slug: 'duoc-doc-nhieu' })
    const path = `/bai-viet/${article.slug}`
    const etag = String((await read(path)).headers.get('etag'))
    const { pool } = portal.payload.db as unknown as PostgresAdapter
    let statements = 0
    const onAcquire = () => (statements += 1)
    pool.on('acquire', onAcquire)

    for (let index = 0; index < 300; index += 1) await read(path)
    const again = await read(path, { headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' } })
    const [storedBefore, statementsBefore] = [stored, statements]
    await counter.flush()
    pool.off('acquire', onAcquire)

    expect(again.status).toBe(304)
    expect([storedBefore, statementsBefore]).toEqual([0, 0])
    expect([stored, statements]).toEqual([1, 1])
    expect(await listTotals()).toEqual([{ slug: 'duoc-doc-nhieu', views: 302 }])
  })

  it('leaves out programs, the newsroom, what is fetched in advance, HEAD, other pages and what is not there', async () => {
    const path = `/bai-viet/${(await create({ slug: 'khong-ai-doc' })).slug}`

    await read(path, { headers: { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' } })
    await read(path, { headers: { Cookie: 'payload-token=x' } })
    await read(path, { headers: { 'Sec-Purpose': 'prefetch' } })
    await read(path, { method: 'HEAD' })
    await read('/')
    await read('/bai-viet/khong-co')
    await counter.flush()

    expect(await listTotals()).toEqual([])
  })
})

describe('what is kept', () => {
  it('adds up over several instances that write at once, and over days of Vietnam', async () => {
    const [first, second] = [await create(), await create()]
    const before = new Date('2026-11-20T16:59:59Z')
    const after = new Date('2026-11-20T17:00:00Z')

    await Promise.all(
      Array.from({ length: 8 }, () =>
        store(
          toBatch([
            [first, 2, before],
            [second, 1, before],
            [first, 3, after],
          ]),
        ),
      ),
    )

    expect(await select(sql`SELECT day::text, article_id AS id, views FROM view_days ORDER BY 1, 2`)).toEqual(
      [
        { day: '2026-11-20', id: first.id, views: 16 },
        { day: '2026-11-20', id: second.id, views: 8 },
        { day: '2026-11-21', id: first.id, views: 24 },
      ],
    )
    expect(await select(sql`SELECT views FROM view_totals ORDER BY hour`)).toEqual([
      { views: 24 },
      { views: 24 },
    ])
    expect(await select(sql`SELECT sum(views)::integer AS views FROM view_origins`)).toEqual([{ views: 48 }])
  })

  it('forgets an article with it, keeps the sums, and counts nothing for an address that is none', async () => {
    const article = await create()
    await store(
      toBatch([
        [article, 5],
        ['khong-co-bai-nay', 9],
      ]),
    )

    await portal.payload.delete({
      collection: 'articles',
      id: article.id,
      // As an admin would.
      overrideAccess: true,
    })

    expect(await select(sql`SELECT FROM view_days`)).toEqual([])
    expect(await select(sql`SELECT views FROM view_totals`)).toEqual([{ views: 5 }])
  })

  it('has a bounded number of hosts on a day, however many are invented', async () => {
    const article = await create()
    const hour = Math.floor(Date.now() / hourMs) * hourMs
    for (let batch = 0; batch < 8; batch += 1) {
      await store({
        articles: [{ hour, slug: String(article.slug), views: 100 }],
        origins: Array.from({ length: 100 }, (_, index) => ({
          hour,
          kind: 'referrer' as const,
          name: `h${batch}-${index}.example.com`,
          views: 1,
        })),
      })
    }
    await store({ articles: [], origins: [{ hour, kind: 'referrer', name: 'h0-0.example.com', views: 1 }] })

    const [{ hosts, others, known }] = (await select(sql`
      SELECT count(*)::integer AS hosts, sum(views) FILTER (WHERE name = '(nơi khác)')::integer AS others,
        sum(views) FILTER (WHERE name = 'h0-0.example.com')::integer AS known
      FROM view_origins`)) as [{ hosts: number; others: number; known: number }]
    expect({ hosts, others, known }).toEqual({ hosts: 501, others: 300, known: 2 })
  })
})

describe('what is read most', () => {
  it('is ranked within a day, a week and a month, and has nothing that readers may not see', async () => {
    const [now, lastWeek, longAgo, withdrawn] = [
      await create({ title: 'hôm nay' }),
      await create({ title: 'tuần trước' }),
      await create({ title: 'năm ngoái' }),
      await create({ title: 'đã gỡ' }),
    ]
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * hourMs)
    await store(
      toBatch([
        [now, 3],
        [lastWeek, 7, daysAgo(5)],
        [lastWeek, 90, daysAgo(20)],
        [longAgo, 1000, daysAgo(100)],
        [withdrawn, 50],
      ]),
    )
    await portal.payload.update({
      collection: 'articles',
      id: withdrawn.id,
      data: { _status: 'draft' },
      // As an editor would.
      overrideAccess: true,
    })
    const { listMostRead, countVisits } = await import('@/lib/queries/views')
    const titles = async (period: '24h' | '7-ngay' | '30-ngay') =>
      (await listMostRead(period, 10)).map(({ title }) => title)

    expect(await titles('24h')).toEqual(['hôm nay'])
    expect(await titles('7-ngay')).toEqual(['tuần trước', 'hôm nay'])
    expect(await titles('30-ngay')).toEqual(['tuần trước', 'hôm nay'])
    const { today, total } = await countVisits()
    expect({ today, total }).toEqual({ today: 53, total: 1150 })
  })
})

describe('the page of statistics', () => {
  it.each([
    ['24h', 24, 5],
    ['7-ngay', 7, 5],
    ['30-ngay', 30, 12],
    ['1-nam', 12, 12],
  ] as const)('of %s has %i steps without gaps, and %i readings', async (range, steps, views) => {
    const article = await create({ title: 'Bài có người đọc' })
    await store(
      toBatch([
        [article, 5],
        [article, 7, new Date(Date.now() - 20 * 24 * hourMs)],
      ]),
    )

    const found = await readStatistics(portal.payload, range)

    expect(found.series).toHaveLength(steps)
    expect(found.series.reduce((sum, one) => sum + one.views, 0)).toBe(views)
    expect(found.total).toBe(views)
    expect(found.articles).toMatchObject([{ id: article.id, category: 'Tin hoạt động', views }])
    expect(found.categories).toEqual([{ name: 'Tin hoạt động', views }])
    expect(found.devices).toEqual([{ name: 'Điện thoại', views }])
  })

  it('can be taken away as a table, by editors and admins alone', async () => {
    const { exportStatistics } = await import('@/lib/statistics/exportStatistics')
    const article = await create({ title: 'Trao “học bổng”, đợt 2' })
    await store(toBatch([[article, 4]]))
    const ask = async (role: 'admin' | 'editor' | 'contributor' | 'photographer' | null) => {
      const user = role ? await createUser(portal.payload, role) : null
      const req = { payload: portal.payload, user, query: { trong: '24h' }, t: (key: string) => key }
      return exportStatistics.handler(req as never)
    }

    const text = await (await ask('editor')).text()

    expect(text).toContain('"Bài viết","Trao “học bổng”, đợt 2","4"\r\n')
    expect((await ask('admin')).status).toBe(200)
    for (const role of ['contributor', 'photographer', null] as const) {
      await expect(ask(role)).rejects.toMatchObject({ status: 403 })
    }
  })
})
