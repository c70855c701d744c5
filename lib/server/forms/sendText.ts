import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { chooseEncoding } from '../pageCache/encodings'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A page that is made for one person: compressed once, quickly, and kept by nobody on the way. */
export const sendText = async (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  html: string,
  headers: Record<string, string> = {},
): Promise<void> => {
  const bytes = Buffer.from(html)
  const coding = chooseEncoding(request.headers['accept-encoding'] as string | undefined)
  const [body, name] = await compress(bytes, coding)
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    // Not `no-store`: a browser that goes back shows what was typed.
    'Cache-Control': 'private, no-cache',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...headers,
    ...(name && { 'Content-Encoding': name }),
    'Content-Length': String(body.length),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

const compress = async (bytes: Buffer, coding: string): Promise<[Buffer, string | null]> => {
  switch (coding) {
    case 'br':
    // Whoever has Zstandard has Brotli; here the difference is nothing.
    case 'zstd':
      return [await toBrotli(bytes, quick), 'br']
    case 'gzip':
      return [await toGzip(bytes), 'gzip']
    default:
      return [bytes, null]
  }
}
