import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'

import { decideRange } from './decideRange'
import { isMissing, isUnavailable, type FileStore } from './fileStore'
import { toMimeType } from './mimeTypes'
import { openDiskStore, type Folder } from './openStore'
import { readS3Settings } from './s3/settings'

interface Asked {
  headers?: Headers
  params: { collection: string; filename: string }
}

const missing = () => new Response('Không có tệp này.', { status: 404 })
const unavailable = () =>
  new Response('Kho tệp không trả lời. Mời bạn thử lại sau ít phút.', {
    status: 503,
    headers: { 'Retry-After': '30' },
  })

/**
 * Files for those who work here, after Payload has asked whether they may see them. Readers get theirs from the front,
 * without Payload (lib/server/pictures). From a bucket it is Payload's own adapter that sends.
 * @param always headers of every answer
 */
export const createDoor =
  (folder: Folder, always: Record<string, string>) =>
  async (req: PayloadRequest, { headers = new Headers(), params }: Asked): Promise<Response> => {
    for (const [name, value] of Object.entries(always)) headers.set(name, value)
    const settings = readS3Settings()
    if (!settings) return sendFrom(openDiskStore(folder), params.filename, { req, headers })
    const { openAdapter } = await import('./s3/officialAdapter')
    const send = await openAdapter(settings, folder)
    // With a document the adapter looks for none: every file is in this folder, by its name.
    const response = await send(req, { doc: {} as never, headers, params })
    if (response.status === 404) return missing()
    return response.status >= 500 ? unavailable() : response
  }

const sendFrom = async (
  store: FileStore,
  name: string,
  { req, headers }: { req: PayloadRequest; headers: Headers },
): Promise<Response> => {
  try {
    const size = await store.measure(name)
    if (size === null) return missing()
    const range = decideRange(req.headers.get('range'), size)
    headers.set('Accept-Ranges', 'bytes')
    if (range.kind === 'unsatisfiable') {
      headers.set('Content-Range', `bytes */${size}`)
      return new Response(null, { status: 416, headers })
    }
    const part = range.kind === 'part' ? range.part : undefined
    const { stream } = await store.open(name, part)
    headers.set('Content-Type', toMimeType(name))
    headers.set('Content-Length', String(part ? part.end - part.start + 1 : size))
    if (part) headers.set('Content-Range', `bytes ${part.start}-${part.end}/${size}`)
    return new Response(Readable.toWeb(stream) as ReadableStream, { status: part ? 206 : 200, headers })
  } catch (error) {
    if (isMissing(error)) return missing()
    if (isUnavailable(error)) return unavailable()
    throw error
  }
}
