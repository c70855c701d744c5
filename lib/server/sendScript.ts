import type { IncomingMessage, ServerResponse } from 'node:http'

import { answer } from './front'
import { chooseEncoding, encode, encodeThoroughly } from './pageCache/encodings'
import { getReaderScript, readerScriptNames, readWorker } from './readerScripts'
import { workerFile } from './workerFile'

/** To be kept for ever: another text has another address. */
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** Asked for anew each time; it talks to nobody but this site. */
const ofWorker = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
}

/** Sends our own scripts, compressed once. */
export const createScriptSender = () => {
  const texts: [file: string, text: string][] = readerScriptNames.map((name) => {
    const { file, text } = getReaderScript(name)
    return [file, text]
  })
  texts.push([workerFile, readWorker()])
  const bodies = new Map(texts.map(([file, text]) => [file, encode(text).then(encodeThoroughly)]))

  return async (request: IncomingMessage, response: ServerResponse, file: string): Promise<void> => {
    const encoded = await bodies.get(file)
    // Of an earlier build: without it, photos are links.
    if (!encoded) return answer(response, 404, 'Không có tệp này.')
    const coding = chooseEncoding(request.headers['accept-encoding'])
    const { bytes, etag } = encoded[coding] ?? encoded.identity
    const headers = {
      'Content-Type': `text/${file.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`,
      ...(file === workerFile ? ofWorker : forEver),
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
