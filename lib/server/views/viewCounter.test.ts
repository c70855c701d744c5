import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import type { ViewBatch } from './viewBatch'
import { createViewCounter } from './viewCounter'

const phone =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'
const minute = 60_000
const hour = 60 * minute

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-29T16:30:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

let reader = 0

/** Of a reader of their own, unless an address is given. */
const buildRequest = (headers: Record<string, string> = {}): IncomingMessage => {
  reader += 1
  return {
    method: 'GET',
    headers: { 'user-agent': phone, ...headers },
    socket: { remoteAddress: `10.0.${reader >> 8}.${reader & 255}` },
  } as unknown as IncomingMessage
}

const open = (store: (batch: ViewBatch) => Promise<void> = async () => {}) => {
  const batches: ViewBatch[] = []
  const errors: unknown[] = []
  const counter = createViewCounter({
    siteUrl: 'https://khuyenhoc.example.vn',
    store: async (batch) => {
      await store(batch)
      batches.push(batch)
    },
    onError: (error) => errors.push(error),
  })
  return { counter, batches, errors }
}

it('many readers make one batch, by hour, article, device and host', async () => {
  const { counter, batches } = open()
  for (let index = 0; index < 50; index += 1)
    counter.count(buildRequest({ referer: 'https://www.google.com/' }), 'a')
  counter.count(buildRequest(), 'b')
  await vi.advanceTimersByTimeAsync(10_000)

  const at = Date.parse('2026-11-29T16:00:00Z')
  expect(batches).toEqual([
    {
      articles: [
        { hour: at, slug: 'a', views: 50 },
        { hour: at, slug: 'b', views: 1 },
      ],
      origins: [
        { hour: at, kind: 'device', name: 'phone', views: 51 },
        { hour: at, kind: 'referrer', name: 'google.com', views: 50 },
        { hour: at, kind: 'referrer', name: '(trực tiếp)', views: 1 },
      ],
    },
  ])
  await counter.close()
  expect(batches).toHaveLength(1)
})

it('a reader who loads a page again and again within a minute reads it once', async () => {
  const { counter, batches } = open()
  const headers = { 'x-forwarded-for': 'pretended, 203.0.113.7' }
  for (let index = 0; index < 20; index += 1) counter.count(buildRequest(headers), 'a')
  counter.count(buildRequest(headers), 'b')
  await vi.advanceTimersByTimeAsync(3 * minute)
  counter.count(buildRequest(headers), 'a')
  await counter.close()

  const views = batches.flatMap(({ articles }) => articles).map(({ slug, views }) => [slug, views])
  expect(views).toEqual([
    ['a', 1],
    ['b', 1],
    ['a', 1],
  ])
})

it('what cannot be stored is kept, and stored with what follows', async () => {
  let isAway = true
  const { counter, batches, errors } = open(async () => {
    if (isAway) throw new Error('away')
  })
  counter.count(buildRequest(), 'a')
  await vi.advanceTimersByTimeAsync(20_000)
  counter.count(buildRequest(), 'a')
  isAway = false
  await vi.advanceTimersByTimeAsync(10_000)

  expect(errors).toHaveLength(2)
  expect(batches.map(({ articles }) => articles[0]?.views)).toEqual([2])
  await counter.close()
})

it('invented hosts and a long outage take a bounded memory', async () => {
  let isAway = true
  const { counter, batches } = open(async () => {
    if (isAway) throw new Error('away')
  })
  for (let index = 0; index < 1000; index += 1) {
    counter.count(buildRequest({ referer: `https://spam-${index}.example.com/` }), `bai-${index % 7}`)
  }
  for (let index = 0; index < 25_000; index += 1) counter.count(buildRequest(), `khac-${index}`)
  isAway = false
  await counter.close()

  const [batch] = batches
  expect(batch?.articles).toHaveLength(20_000)
  expect(batch?.origins.length).toBeLessThanOrEqual(102)
  expect(batch?.origins.find(({ name }) => name === '(nơi khác)')?.views).toBeGreaterThan(800)
})

it('the last minute of a day in Vietnam and the first of the next stand apart', async () => {
  const { counter, batches } = open()
  vi.setSystemTime(Date.parse('2026-11-29T16:59:59.999Z'))
  counter.count(buildRequest(), 'a')
  vi.setSystemTime(Date.parse('2026-11-29T17:00:00.000Z'))
  counter.count(buildRequest(), 'a')
  await counter.close()

  const hours = batches[0]?.articles.map(({ hour: at }) => at)
  expect(hours).toEqual([Date.parse('2026-11-29T16:00:00Z'), Date.parse('2026-11-29T16:00:00Z') + hour])
})
