import { STATUS_CODES, validateHeaderName, validateHeaderValue, type ServerResponse } from 'node:http'

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

const heads = new WeakMap<string[], string>()

/** Status line and header fields (RFC 9112, sections 4 and 5), without the empty line after them. */
export const toHead = ({ status, headers }: ReadyAnswer): string => {
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
