import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import fresh from 'fresh'

import { decideRange } from '@/lib/storage/decideRange'
import { isMissing, type FileStore, type Part } from '@/lib/storage/fileStore'
import { answer } from '../front'
import { missingPicture, toEtag, toPictureHeaders, type SendFile } from './pictureHeaders'
import { createStoreMemory, type Found } from './storeMemory'

/**
 * Sends files from a store elsewhere, through this portal: a signed address of the store would go on showing a picture
 * after it was withdrawn. What is small, and nearly all is, comes once, and then from memory.
 */
export const createStoreSender = (store: FileStore): SendFile => {
  const find = createStoreMemory(store)

  const sendPart = async (
    response: ServerResponse,
    file: string,
    { bytes }: Found,
    part: Part,
  ): Promise<void> => {
    if (bytes) {
      response.end(bytes.subarray(part.start, part.end + 1))
      return
    }
    const { stream } = await store.open(file, part)
    await pipeline(stream, response)
  }

  const sendFound = async (
    request: IncomingMessage,
    response: ServerResponse,
    file: string,
    headers: Record<string, string>,
  ): Promise<void> => {
    const found = await find(file)
    const range = decideRange(toRange(request, file), found.size)
    if (range.kind === 'unsatisfiable') {
      response.writeHead(416, { 'Content-Range': `bytes */${found.size}`, 'Cache-Control': 'no-store' }).end()
      return
    }
    const part = range.kind === 'part' ? range.part : { start: 0, end: found.size - 1 }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Content-Length', part.end - part.start + 1)
    if (range.kind === 'part')
      response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${found.size}`)
    response.statusCode = range.kind === 'part' ? 206 : 200
    if (request.method === 'HEAD') response.end()
    else await sendPart(response, file, found, part)
  }

  return async (request, response, file, key) => {
    const headers = toPictureHeaders(file, key)
    if (fresh(request.headers, { etag: toEtag(file) })) {
      response.writeHead(304, headers).end()
      return
    }
    try {
      await sendFound(request, response, file, headers)
    } catch (error) {
      if (response.headersSent) response.destroy()
      else if (isMissing(error)) answer(response, 404, missingPicture)
      else throw error
    }
  }
}

/** A part is wanted of what the client has begun to load, and of nothing else (RFC 9110, 13.1.5). */
const toRange = ({ headers }: IncomingMessage, file: string): string | undefined => {
  const ifRange = headers['if-range']
  return !ifRange || ifRange === toEtag(file) ? headers.range : undefined
}
