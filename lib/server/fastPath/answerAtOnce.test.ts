import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { answerAtOnce } from './answerAtOnce'
import type { ReadyAnswer } from './readyAnswer'

const large = Buffer.alloc(256 * 1024, 'x')
const ready: Record<string, ReadyAnswer> = {
  '/san': { status: 200, headers: ['X-By', 'front', 'Content-Length', '4'], body: Buffer.from('sẵn') },
  '/lon': { status: 200, headers: ['Content-Length', String(large.length)], body: large },
  '/da-co': { status: 304, headers: ['ETag', '"a"'] },
}

let server: Server
let toNode: string[]
let sockets: Socket[]

const answerByNode = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  toNode.push(`${request.method} ${request.url}`)
  const known = ready[request.url ?? '']
  if (known?.body) return void response.end(known.body)
  response.end(`Node: ${await text(request)}`)
}

beforeEach(async () => {
  toNode = []
  sockets = []
  server = createServer((request, response) => void answerByNode(request, response))
  answerAtOnce(server, ({ url }) => ready[url ?? ''] ?? null)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  server.closeAllConnections()
  if (server.listening) await new Promise((resolve) => server.close(resolve))
})

/** A client that says what it got up to now. */
const open = async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  sockets.push(socket)
  await once(socket, 'connect')
  let got = ''
  socket.setEncoding('utf8').on('data', (letters) => (got += letters))
  const waitFor = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(got)) await once(socket, 'data', { signal: AbortSignal.timeout(5000) })
    const all = got
    got = ''
    return all
  }
  return { socket, waitFor }
}

const ask = (path: string, method = 'GET', fields = ''): string =>
  `${method} ${path} HTTP/1.1\r\nHost: a\r\n${fields}\r\n`

it('what is at hand never reaches Node, on a connection that stays open', async () => {
  const { socket, waitFor } = await open()

  for (let count = 0; count < 3; count += 1) {
    socket.write(ask('/san'))
    const [head, body] = (await waitFor(/sẵn$/)).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\nX-By: front\r\nContent-Length: 4\r\nDate: \w{3}, .* GMT\r\n/)
    expect(head).toMatch(/Connection: keep-alive\r\nKeep-Alive: timeout=5$/)
    expect(body).toBe('sẵn')
  }
  socket.write(ask('/da-co'))
  expect(await waitFor(/\r\n\r\n$/)).toMatch(/^HTTP\/1\.1 304 Not Modified\r\nETag: "a"\r\n/)
  expect(toNode).toEqual([])
})

it('the answer says the same of the connection as Node does', async () => {
  const { socket, waitFor } = await open()
  const own = /^(?:Date|Connection|Keep-Alive): .*$/gm

  socket.write(ask('/san'))
  const byFront = (await waitFor(/sẵn$/)).match(own)
  socket.write(ask('/khac'))
  const byNode = (await waitFor(/Node: /)).match(own)

  expect(byFront?.map((line) => line.replace(/\d\d GMT/, ''))).toEqual(
    byNode?.map((line) => line.replace(/\d\d GMT/, '')),
  )
})

it('a connection that asks for something else goes over to Node, and stays there', async () => {
  const { socket, waitFor } = await open()

  socket.write(ask('/san'))
  await waitFor(/sẵn$/)
  socket.write(ask('/khac'))
  expect(await waitFor(/Node: /)).toContain('HTTP/1.1 200 OK')
  socket.write(ask('/san'))
  await waitFor(/sẵn$/)

  expect(toNode).toEqual(['GET /khac', 'GET /san'])
})

it('a body in many pieces arrives whole behind an answer that was at hand', async () => {
  const { socket, waitFor } = await open()
  const body = 'Báo cáo ngày 23/03/2020. '.repeat(20_000)

  socket.write(ask('/san'))
  await waitFor(/sẵn$/)
  socket.write(ask('/gui', 'POST', `Content-Length: ${Buffer.byteLength(body)}\r\nExpect: 100-continue\r\n`))
  await waitFor(/100 Continue\r\n\r\n/)
  for (let at = 0; at < body.length; at += 50_000) {
    socket.write(body.slice(at, at + 50_000))
    await wait(1)
  }

  const answered = await waitFor(new RegExp(`Node: [^]{${body.length}}$`))
  expect(answered.endsWith(body)).toBe(true)
  expect(toNode).toEqual(['POST /gui'])
})

it('requests that come at once are answered in their order', async () => {
  const { socket, waitFor } = await open()

  socket.write(ask('/san') + ask('/mot') + ask('/san') + ask('/hai'))
  await waitFor(/sẵn[^]*Node: [^]*sẵn[^]*Node: /)

  expect(toNode).toEqual(['GET /san', 'GET /mot', 'GET /san', 'GET /hai'])
})

it('a request in two pieces is put together by Node', async () => {
  const { socket, waitFor } = await open()
  const whole = ask('/san')

  socket.write(whole.slice(0, 20))
  await wait(30)
  socket.write(whole.slice(20))

  await waitFor(/sẵn$/)
  expect(toNode).toEqual(['GET /san'])
})

it('what is no HTTP is refused by Node', async () => {
  const { socket, waitFor } = await open()
  const ended = once(socket, 'end')

  socket.write('chào bạn\r\n\r\n')

  expect(await waitFor(/\r\n\r\n$/)).toMatch(/^HTTP\/1\.1 400 Bad Request/)
  await ended
})

it('an upgrade reaches whoever listens for it', async () => {
  const upgraded = once(server, 'upgrade')
  const { socket } = await open()

  socket.write(ask('/ws', 'GET', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'))

  const [request, other] = (await upgraded) as [IncomingMessage, Socket]
  expect(request.url).toBe('/ws')
  other.destroy()
})

it('a client that says that it has nothing more to ask still gets its answer, and then the end', async () => {
  const { socket, waitFor } = await open()
  const ended = once(socket, 'end')

  socket.end(ask('/san'))

  expect(await waitFor(/sẵn$/)).toContain('200 OK')
  await ended
})

it('a client that asks and takes nothing is no longer answered from here, and loses nothing', async () => {
  const { socket } = await open()
  const asked = 200
  socket.pause()
  for (let count = 0; count < asked; count += 1) {
    socket.write(ask('/lon'))
    await wait(1)
  }

  // Node takes over when the line is full, and waits with what comes next.
  expect(toNode.length).toBeGreaterThan(0)
  expect(toNode.length).toBeLessThan(asked / 2)

  let received = 0
  socket.on('data', (letters: string) => (received += letters.split('x').length - 1))
  socket.resume()
  while (received < asked * large.length) await once(socket, 'data', { signal: AbortSignal.timeout(5000) })
  expect(toNode.length).toBeLessThan(asked)
})

it('a connection that nobody uses any more is closed', async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  server = createServer({ keepAliveTimeout: 50, headersTimeout: 200 })
  answerAtOnce(server, ({ url }) => ready[url ?? ''] ?? null)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const [silent, used] = [await open(), await open()]

  used.socket.write(ask('/san'))
  await used.waitFor(/sẵn$/)

  await once(silent.socket, 'close', { signal: AbortSignal.timeout(2000) })
  await once(used.socket, 'close', { signal: AbortSignal.timeout(4000) })
})

it('closing the server ends the connections that are idle', async () => {
  const [silent, used, passed] = [await open(), await open(), await open()]
  used.socket.write(ask('/san'))
  await used.waitFor(/sẵn$/)
  passed.socket.write(ask('/khac'))
  await passed.waitFor(/Node: /)
  const closed = [silent, used, passed].map(({ socket }) => once(socket, 'close'))

  await new Promise((resolve) => server.close(resolve))

  await Promise.all(closed)
})

it('closing all connections ends one that does not take its answer', async () => {
  const { socket } = await open()
  socket.pause()
  for (let count = 0; count < 40; count += 1) socket.write(ask('/lon'))
  await wait(100)

  server.closeAllConnections()

  await new Promise((resolve) => server.close(resolve))
})

it('a connection that breaks off hurts nobody', async () => {
  const { socket } = await open()
  for (let count = 0; count < 20; count += 1) socket.write(ask('/lon'))
  await wait(20)
  socket.resetAndDestroy()
  await wait(50)

  const { socket: other, waitFor } = await open()
  other.write(ask('/san'))
  expect(await waitFor(/sẵn$/)).toContain('200 OK')
})
