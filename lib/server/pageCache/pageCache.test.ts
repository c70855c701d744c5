import { beforeEach, expect, it } from 'vitest'

import type { RenderContext } from '../renderContext'
import type { FinishedPage } from './finishedPage'
import { createPageCache } from './pageCache'
import type { PageFiles } from './pageFiles'

/** What stands at each address, and under which keys; renderings wait until they are let go where a test says so. */
let content: Record<string, { text: string; keys: string[]; status?: 200 | 404 }>
let rendered: string[]
let gate: Promise<void> | null
let isListening: boolean
let failure: Error | null

beforeEach(() => {
  content = { '/a': { text: 'A1', keys: ['article:1', 'newest'] }, '/b': { text: 'B1', keys: ['article:2'] } }
  rendered = []
  gate = null
  isListening = true
  failure = null
})

const toPage = (text: string, status: 200 | 404, context: RenderContext): FinishedPage => ({
  status,
  headers: {},
  bodies: { identity: { bytes: Buffer.from(text), etag: `"${text}"` } },
  keys: context.keys,
  pictureFiles: new Map(),
  renderedAt: Date.now(),
})

type Compact = (page: FinishedPage) => Promise<FinishedPage>

const open = (maxBytes = 1_000_000, compact?: Compact, files?: PageFiles) =>
  createPageCache({
    maxBytes,
    compact,
    compactPauseMs: 0,
    files,
    isListening: () => isListening,
    render: async (address, context) => {
      rendered.push(address)
      if (failure) throw failure
      const {
        text,
        keys,
        status = 200,
      } = content[address] ?? { text: '', keys: [`address:${address}`], status: 404 }
      for (const key of keys) context.keys.add(key)
      await gate
      return toPage(text, status, context)
    },
  })

const read = async (pages: ReturnType<typeof open>, address: string) => {
  const { page, isOutdated } = await pages.get(address)
  return { text: page.bodies.identity.bytes.toString(), isOutdated }
}

const closeGate = () => {
  let resolve = () => {}
  gate = new Promise((done) => (resolve = done))
  return () => {
    gate = null
    resolve()
  }
}

it('a page is rendered once and then kept', async () => {
  const pages = open()

  await read(pages, '/a')
  await read(pages, '/a')

  expect(rendered).toEqual(['/a'])
})

it('all who ask while a page is rendered wait for that one rendering', async () => {
  const pages = open()
  const letGo = closeGate()

  const answers = Array.from({ length: 50 }, () => read(pages, '/a'))
  letGo()
  await Promise.all(answers)

  expect(rendered).toEqual(['/a'])
})

it('a purge reaches the pages that carry the key, and no others', async () => {
  const pages = open()
  await read(pages, '/a')
  await read(pages, '/b')
  content['/a'] = { text: 'A2', keys: ['article:1'] }

  pages.purge({ changed: ['article:1'], withdrawn: [] })

  expect(await read(pages, '/a')).toEqual({ text: 'A2', isOutdated: false })
  expect(await read(pages, '/b')).toEqual({ text: 'B1', isOutdated: false })
  expect(rendered).toEqual(['/a', '/b', '/a'])
})

it('what was read before a purge is not kept', async () => {
  const pages = open()
  const letGo = closeGate()
  const early = read(pages, '/a')
  await Promise.resolve().then(() => {})
  content['/a'] = { text: 'A2', keys: ['article:1'] }

  pages.purge({ changed: ['article:1'], withdrawn: [] })
  letGo()

  expect((await early).text).toBe('A1')
  expect((await read(pages, '/a')).text).toBe('A2')
})

it('who asks after a purge does not get what was read before it', async () => {
  const pages = open()
  const letGo = closeGate()
  const early = read(pages, '/a')
  await Promise.resolve().then(() => {})
  content['/a'] = { text: 'A2', keys: ['article:1'] }
  pages.purge({ changed: ['article:1'], withdrawn: [] })

  const late = read(pages, '/a')
  letGo()

  expect((await early).text).toBe('A1')
  expect((await late).text).toBe('A2')
})

it('a key that the rendering meets only after the purge still counts', async () => {
  let letGo = () => {}
  const pages = createPageCache({
    maxBytes: 1_000_000,
    isListening: () => true,
    render: async (address, context) => {
      const { text } = content[address] as { text: string }
      rendered.push(address)
      if (rendered.length === 1) await new Promise<void>((resolve) => (letGo = resolve))
      context.keys.add('article:1')
      return toPage(text, 200, context)
    },
  })
  const early = pages.get('/a')
  await Promise.resolve().then(() => {})
  content['/a'] = { text: 'A2', keys: [] }
  pages.purge({ changed: ['article:1'], withdrawn: [] })
  const late = pages.get('/a')
  letGo()

  expect((await early).page.bodies.identity.etag).toBe('"A1"')
  expect((await late).page.bodies.identity.etag).toBe('"A2"')
  expect(rendered).toHaveLength(2)
})

it('a page that changed is served as it was while it cannot be rendered', async () => {
  const pages = open()
  await read(pages, '/a')
  pages.purge({ changed: ['article:1'], withdrawn: [] })
  failure = new Error('no database')

  expect(await read(pages, '/a')).toEqual({ text: 'A1', isOutdated: true })
})

it('a page that showed something withdrawn is never served again', async () => {
  const pages = open()
  await read(pages, '/a')
  failure = new Error('no database')

  pages.purge({ changed: [], withdrawn: ['article:1'] })

  await expect(read(pages, '/a')).rejects.toThrow('no database')
})

it('without announcements nothing is kept, and what was kept is a last resort', async () => {
  const pages = open()
  await read(pages, '/a')
  isListening = false
  content['/a'] = { text: 'A2', keys: ['article:1'] }

  expect((await read(pages, '/a')).text).toBe('A2')
  failure = new Error('no database')
  expect(await read(pages, '/a')).toEqual({ text: 'A1', isOutdated: true })
})

it('after a failure a kept page is served without another try', async () => {
  const pages = open()
  await read(pages, '/a')
  isListening = false
  failure = new Error('no database')
  await read(pages, '/a')
  const tries = rendered.length

  await read(pages, '/a')

  expect(rendered).toHaveLength(tries)
})

it('once a page can be rendered again, its older copy is no longer served', async () => {
  const pages = open()
  await read(pages, '/a')
  isListening = false
  failure = new Error('no database')
  await read(pages, '/a')
  failure = null
  content['/a'] = { text: 'A2', keys: ['article:1'] }
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await read(pages, '/a')
  content['/a'] = { text: 'A3', keys: ['article:1'] }

  expect(await read(pages, '/a')).toEqual({ text: 'A3', isOutdated: false })
})

it('one page that fails holds no other back', async () => {
  const pages = open()
  await read(pages, '/a')
  await read(pages, '/b')
  isListening = false
  failure = new Error('a fault of this page')
  await read(pages, '/a')
  failure = null
  content['/b'] = { text: 'B2', keys: ['article:2'] }

  expect(await read(pages, '/b')).toEqual({ text: 'B2', isOutdated: false })
})

it('an address with nothing behind it is asked once, until something is published there', async () => {
  const pages = open()
  await read(pages, '/moi')
  await read(pages, '/moi')
  expect(rendered).toEqual(['/moi'])
  content['/moi'] = { text: 'N1', keys: ['article:3'] }

  pages.purge({ changed: ['address:/moi'], withdrawn: [] })

  expect((await read(pages, '/moi')).text).toBe('N1')
})

it('guessed addresses push no page out, and take a bounded place', async () => {
  const pages = open(100_000)
  await read(pages, '/a')

  for (let index = 0; index < 6000; index += 1) await read(pages, `/khong-co-${index}`)

  expect(pages.peek('/a')).not.toBeNull()
  expect(pages.size).toBeLessThan(9_000_000)
})

it('the least recently used page goes first when the memory is full', async () => {
  for (const name of ['/c', '/d']) content[name] = { text: 'x'.repeat(3000), keys: [] }
  const pages = open(12_000)
  await read(pages, '/a')
  await read(pages, '/c')
  pages.peek('/a')

  await read(pages, '/d')
  await read(pages, '/b')

  expect(pages.peek('/c')).toBeNull()
  expect(pages.peek('/a')).not.toBeNull()
})

it('a wanted page is rendered again at once when it is purged', async () => {
  const pages = open()
  for (let index = 0; index < 5; index += 1) await read(pages, '/a')
  await read(pages, '/b')

  pages.purge({ changed: ['article:1', 'article:2'], withdrawn: [] })
  await expect.poll(() => rendered).toEqual(['/a', '/b', '/a'])

  expect(pages.peek('/a')).not.toBeNull()
  expect(pages.peek('/b')).toBeNull()
})

it('what has a place of its own pushes no page out, and is dropped like any other', async () => {
  const large = 'x'.repeat(900_000)
  for (let number = 0; number < 30; number += 1) content[`/tim?${number}`] = { text: large, keys: ['search'] }
  const pages = createPageCache({
    maxBytes: 10_000,
    isListening: () => true,
    isApart: (address) => address.startsWith('/tim'),
    render: async (address, context) => {
      rendered.push(address)
      const { text, keys } = content[address]!
      for (const key of keys) context.keys.add(key)
      return toPage(text, 200, context)
    },
  })
  await pages.get('/a')

  for (let number = 0; number < 30; number += 1) await pages.get(`/tim?${number}`)
  await pages.get('/a')
  await pages.get('/tim?29')
  expect(rendered.filter((address) => address === '/a' || address === '/tim?29')).toEqual(['/a', '/tim?29'])
  expect(pages.size).toBeLessThan(17 * 1024 * 1024)

  pages.purge({ changed: ['search'], withdrawn: [] })
  expect(pages.peek('/tim?29')).toBeNull()
  expect(pages.peek('/a')).not.toBeNull()
})

it('a wanted page is sent in fewer bytes once they are there, and a purged one never comes back with them', async () => {
  const waiting: (() => void)[] = []
  const compact = async (page: FinishedPage): Promise<FinishedPage> => {
    await new Promise<void>((go) => waiting.push(go))
    const { bytes, etag } = page.bodies.identity
    return { ...page, bodies: { identity: { bytes: Buffer.from(bytes.toString().toLowerCase()), etag } } }
  }
  const settle = async () => {
    waiting.splice(0).forEach((go) => go())
    await new Promise((go) => setImmediate(go))
  }
  const pages = open(1_000_000, compact)
  await read(pages, '/a')
  expect(waiting).toHaveLength(0)

  await read(pages, '/a')
  expect((await read(pages, '/a')).text).toBe('A1')
  await read(pages, '/b')
  await read(pages, '/b')
  await read(pages, '/b')
  await settle()
  expect([(await read(pages, '/a')).text, (await read(pages, '/b')).text]).toEqual(['a1', 'B1'])

  content['/b'] = { text: 'B2', keys: ['article:2'] }
  pages.purge({ changed: ['article:2'], withdrawn: [] })
  await settle()
  expect((await read(pages, '/b')).text).toBe('B2')
})

it('no file is written while changes are not heard of, also not for a page that was being made smaller', async () => {
  const written: string[] = []
  const files: PageFiles = {
    write: (address) => written.push(address),
    remove: () => {},
    clear: () => {},
    close: () => {},
  }
  let finish = () => {}
  const compact = (page: FinishedPage) =>
    new Promise<FinishedPage>((resolve) => (finish = () => resolve({ ...page })))
  const pages = open(1_000_000, compact, files)
  await read(pages, '/a')
  expect(written).toEqual(['/a'])

  isListening = false
  finish()
  await new Promise((go) => setImmediate(go))
  expect(written).toEqual(['/a'])
})

it('no page is made smaller while somebody waits for another one to be rendered', async () => {
  const begun: FinishedPage[] = []
  const compact = async (page: FinishedPage) => {
    begun.push(page)
    return page
  }
  const pages = open(1_000_000, compact)
  await read(pages, '/a')
  const openGate = closeGate()
  const waiting = read(pages, '/b')
  await read(pages, '/a')
  await read(pages, '/a')
  await new Promise((go) => setTimeout(go, 50))
  expect(begun).toHaveLength(0)

  openGate()
  await waiting
  await expect.poll(() => begun).toHaveLength(1)
})
