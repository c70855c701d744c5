import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import fresh from 'fresh'

import { decideRange } from '@/lib/storage/decideRange'
import type { Part } from '@/lib/storage/fileStore'

interface StoredFile {
  /** With its `ETag`. */
  headers: Record<string, string>
  /** @returns bytes in all, and the bytes themselves where they are at hand */
  find: () => Promise<{ size: number; bytes?: Buffer }>
  open: (part: Part) => Promise<{ stream: Readable }>
}

/**
 * Sends a file of a store, or the part of it that is wanted, unless the client has it (RFC 9110, 13 and 14). What breaks off
 * after the first byte cuts the line, which is the only sign left.
 * @throws what `find` and `open` throw before the first byte
 */
export const sendStored = async (
  request: IncomingMessage,
  response: ServerResponse,
  file: StoredFile,
): Promise<void> => {
  if (fresh(request.headers, { etag: file.headers.ETag })) {
    response.writeHead(304, file.headers).end()
    return
  }
  try {
    await sendFound(request, response, file)
  } catch (error) {
    if (!response.headersSent) throw error
    response.destroy()
  }
}

const sendFound = async (
  request: IncomingMessage,
  response: ServerResponse,
  { headers, find, open }: StoredFile,
): Promise<void> => {
  const { size, bytes } = await find()
  const range = decideRange(toRange(request, headers.ETag), size)
  if (range.kind === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Cache-Control': 'no-store' }).end()
    return
  }
  const part = range.kind === 'part' ? range.part : { start: 0, end: size - 1 }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('Content-Length', part.end - part.start + 1)
  if (range.kind === 'part') response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${size}`)
  response.statusCode = range.kind === 'part' ? 206 : 200
  if (request.method === 'HEAD') response.end()
  else if (bytes) response.end(bytes.subarray(part.start, part.end + 1))
  else await pipeline((await open(part)).stream, response)
}

/** A part is wanted of what the client has begun to load, and of nothing else (RFC 9110, 13.1.5). */
const toRange = ({ headers }: IncomingMessage, etag: string | undefined): string | undefined => {
  const ifRange = headers['if-range']
  return !ifRange || ifRange === etag ? headers.range : undefined
}
