import { once } from 'node:events'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createDiskStore } from '@/lib/storage/diskStore'
import type { AlbumFiles } from './albumFiles'
import { createAlbumZipSender } from './sendAlbumZip'

let directory: string
let server: Server
let album: AlbumFiles | null
let withdrawn: Set<string>

const pictures = ['mot.jpg', 'hai.jpg'].map((file, index) => ({ file, name: `0${index + 1}-${file}` }))

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portal-zip-'))
  for (const { file } of pictures) await writeFile(join(directory, file), `Bytes of ${file}`)
  album = { name: 'le-trao', pictures, text: 'Chú thích' }
  withdrawn = new Set()
  const send = createAlbumZipSender({
    listFiles: async () => album,
    isPublic: async (file) => !withdrawn.has(file),
    store: createDiskStore(directory),
  })
  server = createServer((request, response) => {
    send(request, response, 'le-trao').then(
      (isThere) => isThere || response.writeHead(404).end(),
      () => response.writeHead(503).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  vi.restoreAllMocks()
  server.closeAllConnections()
  server.close()
  await rm(directory, { recursive: true, force: true })
})

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

/** More than the buffers between two ends of a line hold. */
const makeLarge = () => truncate(join(directory, 'mot.jpg'), 64 * 1024 * 1024)

/** Asks, and reads nothing of the answer. */
const ask = async (): Promise<IncomingMessage> => {
  const [response] = (await once(get(address(), { agent: false }), 'response')) as [IncomingMessage]
  return response
}

it('a zip holds the pictures as they are, and the text', async () => {
  const response = await fetch(address())
  const bytes = await response.arrayBuffer()
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true })

  expect(response.headers.get('content-type')).toBe('application/zip')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="le-trao.zip"')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(Number(response.headers.get('content-length'))).toBe(bytes.byteLength)
  expect(Object.keys(zip.files)).toEqual(['chu-thich.txt', '01-mot.jpg', '02-hai.jpg'])
  expect(await zip.file('02-hai.jpg')?.async('string')).toBe('Bytes of hai.jpg')
  expect(await zip.file('chu-thich.txt')?.async('string')).toBe('Chú thích')
})

it('what is not there, or shows nothing, has no zip', async () => {
  album = null
  expect((await fetch(address())).status).toBe(404)

  album = { name: 'le-trao', pictures: [], text: '' }
  expect((await fetch(address())).status).toBe(404)
})

it('a HEAD says what there is, and takes no place', async () => {
  const response = await fetch(address(), { method: 'HEAD' })

  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/zip')
})

it('a picture that is withdrawn while the zip is on its way is not sent', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  await makeLarge()

  const response = await ask()
  withdrawn.add('hai.jpg')
  const read = async () => {
    let text = ''
    for await (const chunk of response) text = (text + String(chunk)).slice(-1000)
    return text
  }

  await expect(read()).rejects.toThrow()
  await expect.poll(() => told.mock.calls.flat().join()).toContain('hai.jpg')
})

it('a picture whose file is missing is left out, and the log says so', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  await rm(join(directory, 'mot.jpg'))

  const zip = await JSZip.loadAsync(await (await fetch(address())).arrayBuffer())

  expect(Object.keys(zip.files)).toEqual(['chu-thich.txt', '02-hai.jpg'])
  expect(told.mock.calls.flat().join()).toContain('mot.jpg')
})

it('a third one at the same time is asked to come back, and comes in when another has gone away', async () => {
  await makeLarge()
  const first = await ask()
  const second = await ask()

  const third = await fetch(address())
  expect(third.status).toBe(503)
  expect(third.headers.get('retry-after')).toBe('30')
  expect(await third.text()).toContain('Đang có người khác tải album')

  first.destroy()
  await expect
    .poll(async () => {
      const again = await ask()
      again.destroy()
      return again.statusCode
    })
    .toBe(200)
  second.destroy()
})

it('memory does not grow with the album', async () => {
  await truncate(join(directory, 'mot.jpg'), 512 * 1024 * 1024)
  const response = await ask()

  await new Promise((resolve) => setTimeout(resolve, 300))

  // What the reader has not taken waits on disk.
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(64 * 1024 * 1024)
  response.destroy()
})
