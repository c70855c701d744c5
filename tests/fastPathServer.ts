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
import { afterEach, beforeEach } from 'vitest'

import { answerAtOnce } from '@/lib/server/fastPath/answerAtOnce'
import type { ReadyAnswer } from '@/lib/server/fastPath/readyAnswer'

export const large = Buffer.alloc(256 * 1024, 'x')
/** More than what the kernel keeps for a client that takes nothing. */
export const larger = Buffer.alloc(16 * 1024 * 1024, 'x')

/** What is at hand. */
const ready: Record<string, ReadyAnswer> = {
  '/san': { status: 200, headers: ['X-By', 'front', 'Content-Length', '4'], body: Buffer.from('sẵn') },
  '/lon': { status: 200, headers: ['Content-Length', String(large.length)], body: large },
  '/rat-lon': { status: 200, headers: ['Content-Length', String(larger.length)], body: larger },
  '/da-co': { status: 304, headers: ['ETag', '"a"'] },
}

/** A server of Node's with the fast path before it, anew for each test, and clients that speak to it byte by byte. */
export const useFastPath = () => {
  let sockets: Socket[]
  /** The last answer of Node that has not been given yet. */
  let owed: ServerResponse | undefined

  const answerByNode = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    fast.toNode.push(`${request.method} ${request.url}`)
    const known = ready[request.url ?? '']
    if (known?.body) return void response.end(known.body)
    const body = await text(request)
    if (request.url === '/cham') owed = response
    else if (request.url === '/dong') response.setHeader('Connection', 'close').end('Node: hết')
    else if (request.url === '/ai') response.end(`Node: ${request.socket.remoteAddress}`)
    else response.end(`Node: ${body}`)
  }

  const fast = {
    server: null as unknown as Server,
    /** What Node's HTTP server was asked. */
    toNode: [] as string[],
    /** Another such server, for the test to close. */
    listen: async (options: ServerOptions = {}): Promise<Server> => {
      const opened = createServer(options, (request, response) => void answerByNode(request, response))
      answerAtOnce(opened, ({ url }) => ready[url ?? ''] ?? null)
      await once(opened.listen(0, '127.0.0.1'), 'listening')
      return opened
    },
    /** Node has been asked for `/cham`, and the answer is the test's to give. */
    waitUntilOwed: async (): Promise<ServerResponse> => {
      while (!owed) await wait(1)
      return owed
    },
    /** A client; `waitFor` gives what it got since the last time, when that fits. */
    open: async (to?: Server) => {
      const socket = connect(((to ?? fast.server).address() as AddressInfo).port, '127.0.0.1')
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
    },
  }

  beforeEach(async () => {
    ;[fast.toNode, sockets, owed] = [[], [], undefined]
    fast.server = await fast.listen()
  })

  afterEach(async () => {
    for (const socket of sockets) socket.destroy()
    fast.server.closeAllConnections()
    if (fast.server.listening) await close(fast.server)
  })

  return fast
}

export const close = (server: Server) => new Promise((resolve) => server.close(resolve))

export const ask = (path: string, method = 'GET', fields = ''): string =>
  `${method} ${path} HTTP/1.1\r\nHost: a\r\n${fields}\r\n`
