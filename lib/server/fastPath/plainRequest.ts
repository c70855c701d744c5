import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** What an answer to a reader depends on. Every request of Node's is one, too. */
export interface PlainRequest extends Pick<IncomingMessage, 'method' | 'url'> {
  headers: IncomingHttpHeaders
  socket: Pick<Socket, 'remoteAddress'>
}

const requestLine = /^(GET|HEAD) (\/[!-~]*) HTTP\/1\.1$/
const fieldLine = /^([A-Za-z0-9-]+):([\t -~]*)$/
/** Browsers send twenty; Node forgets those beyond a thousand. */
const fieldsAtMost = 100

/** What announces a body, another protocol, a part of a file, or the end of the connection. */
const special = new Set([
  ...['connection', 'content-length', 'expect', 'http2-settings', 'if-range', 'keep-alive', 'range'],
  ...['proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'],
])

/**
 * Reads a request of the plainest kind: GET or HEAD in HTTP/1.1 without a body, whole and alone in one piece, every field
 * at most once and in ASCII. This decides nothing about any other request: those are for Node's own parser, which this one
 * agrees with wherever it answers (`plainRequest.test.ts` holds them against each other).
 * @returns null for everything else
 */
export const readPlainRequest = (bytes: Buffer, socket: PlainRequest['socket']): PlainRequest | null => {
  const text = bytes.toString('latin1')
  if (!text.endsWith('\r\n\r\n')) return null
  const lines = text.slice(0, -4).split('\r\n')
  const [, method, url] = requestLine.exec(lines[0] ?? '') ?? []
  if (!method || !url || lines.length > fieldsAtMost) return null
  const headers: Record<string, string> = Object.create(null)
  for (let index = 1; index < lines.length; index += 1) {
    const [, name, padded = ''] = fieldLine.exec(lines[index] as string) ?? []
    const key = name?.toLowerCase()
    if (!key || key in headers) return null
    const value = padded.trim()
    if (special.has(key) && !(key === 'connection' && value.toLowerCase() === 'keep-alive')) return null
    headers[key] = value
  }
  return headers.host ? { method, url, headers, socket } : null
}
