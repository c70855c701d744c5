import { STATUS_CODES, validateHeaderName, validateHeaderValue, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** An answer whose bytes are at hand. */
export interface ReadyAnswer {
  status: number
  /** Names and values in turn. The same array for the same answer, whose head is then put together once. */
  headers: string[]
  /** Left out for HEAD and 304. */
  body?: Buffer
}

/** Sends it through Node's own HTTP. */
export const sendReady = (response: ServerResponse, { status, headers, body }: ReadyAnswer): void => {
  response.writeHead(status, headers)
  response.end(body)
}

/** Sends it past Node's HTTP, on a line that stays open. @param keepAliveTimeout in milliseconds, as a server has it */
export const writeReady = (socket: Socket, ready: ReadyAnswer, keepAliveTimeout: number): void => {
  const kept = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAliveTimeout / 1000)}\r\n`
  socket.cork()
  socket.write(`${toHead(ready)}Date: ${toDate()}\r\n${kept}\r\n`, 'latin1')
  if (ready.body) socket.write(ready.body)
  socket.uncork()
}

const heads = new WeakMap<string[], string>()

/** Status line and header fields (RFC 9112, sections 4 and 5), without those about the moment and the line. */
const toHead = ({ status, headers }: ReadyAnswer): string => {
  const known = heads.get(headers)
  if (known) return known
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`
  for (let index = 0; index < headers.length; index += 2) {
    const [name = '', value = ''] = headers.slice(index, index + 2)
    validateHeaderName(name)
    validateHeaderValue(name, value)
    head += `${name}: ${value}\r\n`
  }
  heads.set(headers, head)
  return head
}

let date = ''
let dateSecond = 0

/** RFC 9110, section 6.6.1: a server with a clock says when it answered. */
const toDate = (): string => {
  const second = Math.floor(Date.now() / 1000)
  if (second !== dateSecond) {
    dateSecond = second
    date = new Date(second * 1000).toUTCString()
  }
  return date
}
