import type { IncomingMessage, ServerResponse } from 'node:http'

import { answer } from './front'
import { chooseEncoding, encode } from './pageCache/encodings'
import { getReaderScript, readerScriptNames } from './readerScripts'

/** Sends our own scripts, compressed once, to be kept for ever: another text has another address. */
export const createScriptSender = () => {
  const bodies = new Map(
    readerScriptNames.map((name) => {
      const { file, text } = getReaderScript(name)
      return [file, encode(text)] as const
    }),
  )
  return async (request: IncomingMessage, response: ServerResponse, file: string): Promise<void> => {
    const encoded = await bodies.get(file)
    // Of an earlier build: without it, photos are links.
    if (!encoded) return answer(response, 404, 'Không có tệp này.')
    const coding = chooseEncoding(request.headers['accept-encoding'])
    const { bytes, etag } = encoded[coding] ?? encoded.identity
    const headers = {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ETag: etag,
      'X-Content-Type-Options': 'nosniff',
    }
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end()
      return
    }
    const isEncoded = encoded[coding] && coding !== 'identity'
    response.writeHead(200, {
      ...headers,
      'Content-Length': bytes.length,
      ...(isEncoded && { 'Content-Encoding': coding }),
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
}
