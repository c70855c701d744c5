import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createFront, type Handle } from './front'
import { markGone, markNotFound } from './renderContext'

let server: Server | undefined

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  server = undefined
})

const refuse: Handle = () => {
  throw new Error('This request is not for the pages.')
}

/** Starts a front and asks it, without following a redirect. */
const ask = async (
  path: string,
  { handle = refuse, isReady = async () => true, method = 'GET' }: Partial<Asked> = {},
) => {
  server = createFront({ handle, isReady }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return fetch(`http://127.0.0.1:${port}${path}`, { method, redirect: 'manual' })
}

interface Asked {
  handle: Handle
  isReady: () => Promise<boolean>
  method: string
}

it('says that it is alive, even while it is not ready', async () => {
  const response = await ask('/healthz', { isReady: async () => false })

  expect(response.status).toBe(200)
  expect(await response.text()).toBe('ok\n')
})

it.each([
  [true, 200, 'ok\n'],
  [false, 503, 'not ready\n'],
])('a portal whose readiness is %j answers %i', async (ready, status, text) => {
  const response = await ask('/readyz', { isReady: async () => ready })

  expect(response.status).toBe(status)
  expect(await response.text()).toBe(text)
})

it.each(['/healthz', '/readyz'])('nobody may keep what %s said', async (path) => {
  const response = await ask(path)

  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
})

it.each(['/', '/healthz/them', '/bai-viet/a?b=1', '/api/articles'])('%s is for Next', async (path) => {
  const response = await ask(path, { handle: (request, answer) => void answer.end(`Next: ${request.url}`) })

  expect(response.status).toBe(200)
  expect(await response.text()).toBe(`Next: ${path}`)
})

const redirects: [how: string, handle: Handle][] = [
  ['writeHead', (_, response) => void response.writeHead(308, { Location: '/bai-viet/moi' }).end('moved')],
  [
    'writeHead with a reason',
    (_, response) =>
      void response.writeHead(308, 'Permanent Redirect', { Location: '/bai-viet/moi' }).end('moved'),
  ],
  [
    'statusCode',
    (_, response) => {
      response.statusCode = 308
      response.setHeader('Location', '/bai-viet/moi')
      response.end('moved')
    },
  ],
]

it.each(redirects)('a page that moved for good, by %s, answers 301', async (_, handle) => {
  const response = await ask('/bai-viet/cu', { handle })

  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe('/bai-viet/moi')
  expect(await response.text()).toBe('moved')
})

it.each([200, 201, 204, 301, 302, 304, 307, 400, 404])('the status %i stays', async (status) => {
  const response = await ask('/', {
    handle: (_, answer) => void answer.writeHead(status, { 'X-Kept': 'yes' }).end(),
  })

  expect(response.status).toBe(status)
  expect(response.headers.get('x-kept')).toBe('yes')
})

it('a request with HEAD is told the status alone', async () => {
  const response = await ask('/readyz', { method: 'HEAD', isReady: async () => false })

  expect(response.status).toBe(503)
  expect(await response.text()).toBe('')
})

it('a page that has nothing at its address becomes a 404 with what it shows', async () => {
  const handle: Handle = async (_, response) => {
    await Promise.resolve()
    markNotFound()
    response.end('Không tìm thấy trang')
  }

  const response = await ask('/bai-viet/khong-co', { handle })

  expect(response.status).toBe(404)
  expect(await response.text()).toBe('Không tìm thấy trang')
})

it('a page that has ended on purpose becomes a 410', async () => {
  const handle: Handle = (_, response) => {
    markGone()
    response.end('Đã hết hạn')
  }

  const response = await ask('/xem-truoc/1?khoa=a', { handle })

  expect(response.status).toBe(410)
})

it('a reader is told in a whole page that the server failed', async () => {
  const handle: Handle = (_, response) => void response.writeHead(500, { 'Content-Length': '3' }).end('lỗi')

  const response = await ask('/bai-viet/a', { handle })

  expect(response.status).toBe(500)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toContain('<h1>Trang tạm thời chưa mở được</h1>')
})

it.each(['/api/articles', '/admin'])('%s answers for its own failures', async (path) => {
  const response = await ask(path, { handle: (_, answer) => void answer.writeHead(500).end('{}') })

  expect(await response.text()).toBe('{}')
})

it('a request that writes keeps its method when it is sent on', async () => {
  const handle: Handle = (_, response) => void response.writeHead(308, { Location: '/api/articles' }).end()

  expect((await ask('/api/articles/', { handle, method: 'POST' })).status).toBe(308)
})

it('an address that cannot be read is refused before Next sees it', async () => {
  const response = await ask('/bai-viet/%E0%A4%A')

  expect(response.status).toBe(400)
  expect(await response.text()).toContain('<html lang="vi">')
})
