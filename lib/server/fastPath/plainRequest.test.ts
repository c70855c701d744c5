import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { readPlainRequest } from './plainRequest'

interface Read {
  method?: string
  url?: string
  headers: IncomingHttpHeaders
}

const server = createServer((request, response) => {
  const { method, url, headers } = request
  response.setHeader('X-Read', Buffer.from(JSON.stringify({ method, url, headers })).toString('base64'))
  response.end()
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => void server.close())

/** What Node's own parser makes of it: nothing, or every request that it finds there. */
const readByNode = async (bytes: Buffer): Promise<Read[]> => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.end(bytes)
  const answered = await text(socket)
  return [...answered.matchAll(/^X-Read: (.*)\r$/gm)].map(([, read = '']) =>
    JSON.parse(Buffer.from(read, 'base64').toString()),
  )
}

const read = (bytes: Buffer): Read | null => {
  const request = readPlainRequest(bytes, { remoteAddress: undefined })
  return request && { method: request.method, url: request.url, headers: { ...request.headers } }
}

const host = 'Host: khuyenhoc.example\r\n'

const manyFields = Array.from({ length: 100 }, (_, index) => `X-${index}: a\r\n`).join('')

/** As Chrome on a phone sends it. */
const fromPhone = [
  'GET /bai-viet/mot-bai?utm_source=zalo HTTP/1.1',
  'Host: khuyenhoc.example',
  'Connection: keep-alive',
  'Cache-Control: max-age=0',
  'sec-ch-ua: "Chromium";v="109", "Not_A Brand";v="99"',
  'sec-ch-ua-mobile: ?1',
  'Upgrade-Insecure-Requests: 1',
  'User-Agent: Mozilla/5.0 (Linux; Android 8.1.0; SM-J260G) AppleWebKit/537.36 (KHTML, like Gecko) Mobile',
  'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'Referer: https://khuyenhoc.example/',
  'Accept-Encoding: gzip, deflate, br',
  'Accept-Language: vi-VN,vi;q=0.9,en;q=0.8',
  'Cookie: chu=lon; nen=toi',
  'If-None-Match: "abc-br"',
  ...['', ''],
].join('\r\n')

const plain: [name: string, head: string][] = [
  ['the least', `GET / HTTP/1.1\r\n${host}\r\n`],
  ['HEAD', `HEAD /a HTTP/1.1\r\n${host}\r\n`],
  ['a browser on a phone', fromPhone],
  ['no space, spaces and tabs around a value', `GET / HTTP/1.1\r\nhost:a\r\nX-A: \t b c \t\r\n\r\n`],
  ['a tab within a value', `GET / HTTP/1.1\r\n${host}X-A: b\tc\r\n\r\n`],
  ['an empty value', `GET / HTTP/1.1\r\n${host}X-A:\r\nX-B: \r\n\r\n`],
  ['a name that every object has', `GET / HTTP/1.1\r\n${host}constructor: a\r\n\r\n`],
  ['an address that cannot be decoded', `GET /%E0%A4%A?%& HTTP/1.1\r\n${host}\r\n`],
]

it.each(plain)('%s is read as Node reads it', async (_, head) => {
  const bytes = Buffer.from(head, 'latin1')

  expect([read(bytes)]).toEqual(await readByNode(bytes))
})

it.each([
  ['half a head', `GET / HTTP/1.1\r\n${host}`],
  ['two requests', `GET / HTTP/1.1\r\n${host}\r\n`.repeat(2)],
  ['something behind the head', `GET / HTTP/1.1\r\n${host}\r\nabc\r\n\r\n`],
  ['another method', `POST / HTTP/1.1\r\n${host}\r\n`],
  ['a method in small letters', `get / HTTP/1.1\r\n${host}\r\n`],
  ['HTTP/1.0', `GET / HTTP/1.0\r\n${host}\r\n`],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a whole address', `GET http://khuyenhoc.example/ HTTP/1.1\r\n${host}\r\n`],
  ['no host', 'GET / HTTP/1.1\r\nAccept: */*\r\n\r\n'],
  ['two hosts', `GET / HTTP/1.1\r\n${host}${host}\r\n`],
  ['a field twice', `GET / HTTP/1.1\r\n${host}Cookie: a=1\r\ncookie: b=2\r\n\r\n`],
  ['a folded field', `GET / HTTP/1.1\r\n${host}X-A: b\r\n c\r\n\r\n`],
  ['a space before the colon', `GET / HTTP/1.1\r\n${host}X-A : b\r\n\r\n`],
  ['a field without a name', `GET / HTTP/1.1\r\n${host}: b\r\n\r\n`],
  ['a bare line feed', `GET / HTTP/1.1\n${host}\r\n`],
  ['a bare carriage return', `GET / HTTP/1.1\r\n${host}X-A: b\rX-C: d\r\n\r\n`],
  ['a byte beyond ASCII', `GET / HTTP/1.1\r\n${host}X-A: \xe1\r\n\r\n`],
  ['a control character', `GET / HTTP/1.1\r\n${host}X-A: a\0b\r\n\r\n`],
  ['more fields than anybody sends', `GET / HTTP/1.1\r\n${manyFields}${host}\r\n`],
  ['an empty line before it', `\r\nGET / HTTP/1.1\r\n${host}\r\n`],
  ...[
    ...['Connection: close', 'Connection: keep-alive, upgrade', 'Content-Length: 0', 'Content-Length: 5'],
    ...['Transfer-Encoding: chunked', 'transfer-encoding: x', 'Expect: 100-continue', 'Upgrade: websocket'],
    ...[
      'Proxy-Connection: close',
      'Range: bytes=0-1',
      'If-Range: "a"',
      'TE: trailers',
      'Trailer: X-A',
      'HTTP2-Settings: a',
    ],
  ].map((field): [string, string] => [field, `GET / HTTP/1.1\r\n${host}${field}\r\n\r\n`]),
])('%s is left to Node', (_, head) => {
  expect(read(Buffer.from(head, 'latin1'))).toBeNull()
})

it.each([' ', '\t', 'a ', '\r'])(
  'sixty thousand times %j in a field are dealt with in no time',
  (repeated) => {
    const padding = repeated.repeat(60_000 / repeated.length)
    const bytes = Buffer.from(`GET / HTTP/1.1\r\n${host}X-A: ${padding}\x80${padding}\r\n\r\n`, 'latin1')
    const begun = performance.now()

    expect(read(bytes)).toBeNull()

    // Where the time grows with the square of the length, this takes seconds.
    expect(performance.now() - begun).toBeLessThan(500)
  },
)

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator, Numerical Recipes). */
const createRandom = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** Bytes that mean something to a parser, and a few that do not. */
const meaningful = Buffer.from('\r\n\t :,;/?%GETHPost10xX-\0\x0b\x7f\x80\xff"\\', 'latin1')

it('whatever is changed in a request, both read the same or this one reads nothing', async () => {
  const random = createRandom(20200323)
  const choose = (below: number) => Math.floor(random() * below)
  const change = (head: string): Buffer => {
    let bytes = Buffer.from(head, 'latin1')
    for (let count = 1 + choose(2); count > 0; count -= 1) {
      const at = choose(bytes.length)
      const inserted = meaningful.subarray(choose(meaningful.length)).subarray(0, choose(3))
      bytes = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + choose(3))])
    }
    return bytes
  }
  let accepted = 0
  for (let count = 0; count < 3000; count += 1) {
    const bytes = change(plain[count % plain.length]?.[1] ?? '')
    const found = read(bytes)
    if (!found) continue
    accepted += 1
    expect(await readByNode(bytes), bytes.toString('latin1')).toEqual([found])
  }
  // Otherwise nothing was compared.
  expect(accepted).toBeGreaterThan(300)
})
