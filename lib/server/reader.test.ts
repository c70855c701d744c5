import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { inject } from 'light-my-request'
import { afterEach, beforeEach, expect, it } from 'vitest'

import type { FileStore } from '@/lib/storage/fileStore'
import { askAsBrowser } from '@/tests/askAsBrowser'
import { createFront } from './front'
import { encode } from './pageCache/encodings'
import { createPageCache, type PageCache } from './pageCache/pageCache'
import { createPictureFiles, type PictureFiles } from './pictures/pictureFiles'
import { createPictureSender } from './pictures/sendPicture'
import { createReader } from './reader'

const article = '/bai-viet/mot-bai'
const picture = '/anh/a-0123456789-320x213.webp'

let directory: string
let server: Server
let reader: ReturnType<typeof createReader>
let pages: PageCache
let files: PictureFiles
/** Requests that Node's HTTP server was given. */
let throughNode: string[]
let counted: string[]
let published: string | null
let isListening: boolean

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'reader-'))
  await writeFile(join(directory, picture.replace('/anh/', '')), 'bytes of a picture')
  ;[throughNode, counted, published, isListening] = [[], [], 'Lời đầu', true]
  pages = createPageCache({
    render: async () => ({
      status: published === null ? 404 : 200,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      bodies: await encode(published ?? 'Không tìm thấy trang'),
      keys: new Set(['article:1']),
      pictureFiles: new Map(),
      renderedAt: Date.now(),
    }),
    maxBytes: 1e6,
    isListening: () => isListening,
  })
  files = createPictureFiles(async () => (published === null ? null : { id: 2, files: [picture.slice(5)] }))
  const store = { directory } as FileStore
  const handle = (_: unknown, response: { end: (body: string) => void }) => response.end('Next')
  reader = createReader({
    pages,
    savedArticles: pages,
    pictureSender: createPictureSender({ files, store, handle }),
    sendAlbumZip: async () => false,
    sendRecording: async () => false,
    countView: (_, slug) => counted.push(slug),
    publicDirectory: 'public',
  })
  const answerReader: typeof reader.answer = (request, response) => {
    throughNode.push(request.url ?? '')
    return reader.answer(request, response)
  }
  server = createFront({ handle, isReady: async () => true, answerReader, findReady: reader.findReady })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(directory, { recursive: true })
})

const ask = async (path: string, headers: OutgoingHttpHeaders = {}) => {
  const answer = await askAsBrowser(server, path, headers)
  return { ...answer, body: answer.body.toString() }
}

/** The picture in memory, where it comes when it has been asked for twice. */
const warmPicture = async (): Promise<void> => {
  for (let count = 0; count < 100; count += 1) {
    const before = throughNode.length
    await ask(picture)
    if (throughNode.length === before) return
    await nextTurn()
  }
  throw new Error('The picture never came from memory.')
}

it('a kept page is sent past Node, with the same answer, and counted each time', async () => {
  const first = await ask(article)
  const second = await ask(article)

  const { date: _, ...headers } = first.headers
  expect(second).toMatchObject({ status: 200, body: 'Lời đầu', headers })
  expect(throughNode).toEqual([article])
  expect(counted).toEqual(['mot-bai', 'mot-bai'])
})

it('whoever has the page gets 304 past Node', async () => {
  const { headers } = await ask(article)

  const answer = await ask(article, { 'If-None-Match': headers.etag })

  expect(answer).toMatchObject({ status: 304, body: '', headers: { etag: headers.etag } })
  expect(throughNode).toEqual([article])
})

it('a page that was purged is not at hand', async () => {
  await ask(article)
  published = 'Đã sửa'
  pages.purge({ changed: ['article:1'], withdrawn: [] })

  expect((await ask(article)).body).toBe('Đã sửa')
  published = null
  pages.purge({ changed: [], withdrawn: ['article:1'] })
  expect((await ask(article)).status).toBe(404)
  // One page for everything that is not there; it is not sent for an address of an article.
  expect((await ask(article)).status).toBe(404)
})

it('while nobody hears of changes, nothing is at hand', async () => {
  await ask(article)
  isListening = false

  await ask(article)

  expect(throughNode).toEqual([article, article])
})

it('whoever looks at a draft is sent on to Next', async () => {
  await ask(article)

  expect((await ask(article, { Cookie: 'a=1; __prerender_bypass=x' })).body).toBe('Next')
})

it('a picture in memory is sent past Node, until it may not be shown any more', async () => {
  await warmPicture()
  const through = throughNode.length

  expect(await ask(picture)).toMatchObject({
    status: 200,
    body: 'bytes of a picture',
    headers: { 'content-type': 'image/webp', 'surrogate-key': 'image:2', 'content-length': '18' },
  })
  expect(throughNode).toHaveLength(through)

  published = null
  files.purge({ changed: [], withdrawn: ['image:2'] })
  expect(await ask(picture)).toMatchObject({ status: 404 })
})

it('a part of a picture, or one that the reader has, is left to Node', async () => {
  await warmPicture()
  const { headers } = await ask(picture)

  expect(await ask(picture, { Range: 'bytes=0-4' })).toMatchObject({ status: 206, body: 'bytes' })
  expect(await ask(picture, { 'If-None-Match': headers.etag })).toMatchObject({ status: 304 })
})

it('many invented addresses of a page do not stop it from being at hand', async () => {
  for (let count = 0; count < 5100; count += 1)
    await inject((request, response) => {
      reader.answer(request as IncomingMessage, response as ServerResponse)
    }, `${article}?utm_id=${count}`)

  await ask(article)
  throughNode = []
  await ask(article)

  expect(throughNode).toEqual([])
})
