import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { answerAtOnce } from './answerAtOnce'
import type { ReadyAnswer } from './readyAnswer'

const large = Buffer.alloc(256 * 1024, 'x')
/** More than what the kernel keeps for a client that takes nothing. */
const larger = Buffer.alloc(16 * 1024 * 1024, 'x')
const ready: Record<string, ReadyAnswer> = {
  '/san': { status: 200, headers: ['X-By', 'front', 'Content-Length', '4'], body: Buffer.from('sẵn') },
  '/lon': { status: 200, headers: ['Content-Length', String(large.length)], body: large },
  '/rat-lon': { status: 200, headers: ['Content-Length', String(larger.length)], body: larger },
  '/da-co': { status: 304, headers: ['ETag', '"a"'] },
}

let server: Server
let toNode: string[]
let sockets: Socket[]

/** The last answer of Node that has not been given yet. */
let owed: ServerResponse | undefined

const answerByNode = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  toNode.push(`${request.method} ${request.url}`)
  const known = ready[request.url ?? '']
  if (known?.body) return void response.end(known.body)
  const body = await text(request)
  if (request.url === '/cham') owed = response
  else if (request.url === '/dong') response.setHeader('Connection', 'close').end('Node: hết')
  else if (request.url === '/ai') response.end(`Node: ${request.socket.remoteAddress}`)
  else response.end(`Node: ${body}`)
}

const listen = async (options: ServerOptions = {}): Promise<Server> => {
  const opened = createServer(options, (request, response) => void answerByNode(request, response))
  answerAtOnce(opened, ({ url }) => ready[url ?? ''] ?? null)
  await once(opened.listen(0, '127.0.0.1'), 'listening')
  return opened
}

const close = (opened: Server) => new Promise((resolve) => opened.close(resolve))

beforeEach(async () => {
  ;[toNode, sockets, owed] = [[], [], undefined]
  server = await listen()
})

afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  server.closeAllConnections()
  if (server.listening) await close(server)
})

/** Node has been asked for what it does not answer yet. */
const waitUntilOwed = async (): Promise<ServerResponse> => {
  while (!owed) await wait(1)
  return owed
}

/** A client that says what it got up to now. */
const open = async (to = server) => {
  const socket = connect((to.address() as AddressInfo).port, '127.0.0.1')
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

/** Waits for so many bytes in all. */
const takeAtLeast = async (bytes: number, socket: Socket): Promise<void> => {
  let taken = 0
  socket.removeAllListeners('data').on('data', (letters: string) => (taken += letters.length))
  socket.resume()
  while (taken < bytes) await once(socket, 'data', { signal: AbortSignal.timeout(5000) })
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

it('what is not at hand is answered by Node, and what comes next on the connection from here again', async () => {
  const { socket, waitFor } = await open()

  for (let count = 0; count < 2; count += 1) {
    socket.write(ask('/khac'))
    expect(await waitFor(/Node: /)).toContain('HTTP/1.1 200 OK')
    socket.write(ask('/san'))
    await waitFor(/sẵn$/)
    socket.write(ask('/khac', 'HEAD'))
    expect(await waitFor(/\r\n\r\n$/)).toContain('200 OK')
  }

  expect(toNode).toEqual(['GET /khac', 'HEAD /khac', 'GET /khac', 'HEAD /khac'])
})

it('Node knows who asks', async () => {
  const { socket, waitFor } = await open()

  socket.write(ask('/ai'))

  await waitFor(/Node: 127\.0\.0\.1$/)
})

it('what comes while Node is answering waits for its turn', async () => {
  const { socket, waitFor } = await open()

  socket.write(ask('/cham'))
  const answer = await waitUntilOwed()
  for (const path of ['/san', '/khac', '/san']) {
    socket.write(ask(path))
    await wait(10)
  }
  answer.end('Node: chậm')

  await waitFor(/chậm[^]*sẵn[^]*Node: [^]*sẵn$/)
})

it('a connection with an unusual request goes over to Node, and stays there', async () => {
  const { socket, waitFor } = await open()

  for (const path of ['/san', '/khac']) {
    socket.write(ask(path))
    await waitFor(/sẵn$|Node: $/)
  }
  socket.write(ask('/khac', 'GET', 'Range: bytes=0-1\r\n'))
  await waitFor(/Node: $/)
  socket.write(ask('/san'))
  await waitFor(/sẵn$/)

  expect(toNode).toEqual(['GET /khac', 'GET /khac', 'GET /san'])
})

it('a connection that Node does not want to keep is closed', async () => {
  const { socket, waitFor } = await open()
  const closed = once(socket, 'close')

  socket.write(ask('/dong'))

  expect(await waitFor(/hết$/)).toContain('Connection: close')
  await closed
})

it('an answer that Node breaks off cuts the line', async () => {
  const { socket, waitFor } = await open()
  const closed = once(socket, 'close')
  socket.write(ask('/cham'))
  const answer = await waitUntilOwed()

  answer.write('một nửa')
  await waitFor(/một nửa/)
  answer.destroy()

  await closed
})

it.each(['destroy', 'resetAndDestroy'] as const)('Node hears of a client that goes by %s', async (go) => {
  const { socket } = await open()
  socket.write(ask('/cham'))
  const answer = await waitUntilOwed()
  const gone = once(answer, 'close')

  socket[go]()

  await gone
  expect(answer.writableFinished).toBe(false)
})

it('Node does not write faster than the client reads', async () => {
  const { socket } = await open()
  socket.write(ask('/cham'))
  const answer = await waitUntilOwed()
  socket.pause()

  let written = 0
  const write = (): void => {
    do written += 1
    while (answer.write(large))
  }
  answer.on('drain', write)
  write()
  await wait(200)
  const before = written
  await wait(100)
  expect(written).toBe(before)
  socket.resume()

  while (written === before) await wait(1)
  answer.off('drain', write).end()
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

  await takeAtLeast(asked * large.length, socket)
  expect(toNode.length).toBeLessThan(asked)
})

it('a connection that nobody speaks on is closed', async () => {
  const impatient = await listen({ headersTimeout: 50, keepAliveTimeout: 60_000 })
  const { socket } = await open(impatient)

  await once(socket, 'close', { signal: AbortSignal.timeout(4000) })
  await close(impatient)
})

it.each(['/san', '/khac'])('a connection that nobody uses after %s is closed', async (path) => {
  const impatient = await listen({ headersTimeout: 60_000, keepAliveTimeout: 50 })
  const { socket, waitFor } = await open(impatient)

  socket.write(ask(path))
  await waitFor(/sẵn$|Node: $/)

  await once(socket, 'close', { signal: AbortSignal.timeout(4000) })
  await close(impatient)
})

it('a client that takes its answer slowly, or waits for Node, is not unused', async () => {
  const impatient = await listen({ keepAliveTimeout: 50 })
  const [slow, waiting] = [await open(impatient), await open(impatient)]
  slow.socket.pause()
  slow.socket.write(ask('/rat-lon'))
  waiting.socket.write(ask('/san'))
  await waiting.waitFor(/sẵn$/)
  waiting.socket.write(ask('/cham'))
  const answer = await waitUntilOwed()

  // The time is up twice: the first time, Node sees that something has been taken since.
  await wait(2400)
  answer.end('Node: chậm')
  await waiting.waitFor(/chậm$/)
  await takeAtLeast(larger.length, slow.socket)

  await close(impatient)
})

it('closing the server ends the connections that are idle', async () => {
  const [silent, used, passed] = [await open(), await open(), await open()]
  used.socket.write(ask('/san'))
  await used.waitFor(/sẵn$/)
  passed.socket.write(ask('/khac'))
  await passed.waitFor(/Node: /)
  const closed = [silent, used, passed].map(({ socket }) => once(socket, 'close'))

  await close(server)

  await Promise.all(closed)
})

it('closing the server waits for what Node is answering, and no longer', async () => {
  const { socket, waitFor } = await open()
  const closed = once(socket, 'close')
  socket.write(ask('/cham'))
  const answer = await waitUntilOwed()
  const isClosed = close(server)

  answer.end('Node: xong')

  await waitFor(/xong$/)
  await closed
  await isClosed
})

it('closing all connections ends one that does not take its answer', async () => {
  const { socket } = await open()
  socket.pause()
  socket.write(ask('/rat-lon'))
  await wait(100)
  expect(toNode).toEqual([])

  server.closeAllConnections()

  await close(server)
})

it('a connection that breaks off hurts nobody', async () => {
  const { socket, waitFor: waitForLarge } = await open()
  socket.write(ask('/lon'))
  await waitForLarge(/x{10}/)
  socket.write(ask('/rat-lon'))
  await wait(20)
  socket.resetAndDestroy()
  await wait(50)
  expect(toNode).toEqual([])

  const { socket: other, waitFor } = await open()
  other.write(ask('/san'))
  expect(await waitFor(/sẵn$/)).toContain('200 OK')
})
