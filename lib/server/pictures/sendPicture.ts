import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'

import { toPictureHref } from '@/lib/view-models/addresses'
import { answer, type Handle } from '../front'
import { createPictureBytes } from './pictureBytes'
import type { PictureFiles } from './pictureFiles'

interface Options {
  files: Pick<PictureFiles, 'get'>
  /** Absolute path of the folder with the files. */
  directory: string
  /** Payload, for those who are signed in and may see what others may not. */
  handle: Handle
}

const sessionCookie = 'payload-token='
const missing = 'Không có ảnh này.'

const types: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

/** Sends picture files from disk, with ETag and ranges, to anyone, as long as they may be shown. */
export const createPictureSender = ({ files, directory, handle }: Options) => {
  const findBytes = createPictureBytes(directory)

  const sendFile = (request: IncomingMessage, response: ServerResponse, file: string, key: string): void => {
    const bytes = isPlain(request) ? findBytes(file) : undefined
    if (bytes) {
      response.writeHead(200, toKeptHeaders(bytes, file, key)).end(bytes)
      return
    }
    const headers = toHeaders(file, key)
    send(request, `/${file}`, {
      root: directory,
      index: false,
      cacheControl: false,
      lastModified: false,
      dotfiles: 'ignore',
    })
      .on('headers', (sent: ServerResponse) => {
        for (const [name, value] of Object.entries(headers)) sent.setHeader(name, value)
      })
      .on('error', () => answer(response, 404, missing))
      .pipe(response)
  }

  return async (request: IncomingMessage, response: ServerResponse, file: string): Promise<void> => {
    const known = files.get(file)
    const standing = known instanceof Promise ? await known : known
    if (standing.kind === 'shown') return sendFile(request, response, file, standing.key)
    if (standing.kind === 'moved') return redirect(response, standing)
    if (!request.headers.cookie?.includes(sessionCookie)) return answer(response, 404, missing)
    request.url = `/api/images/file/${file}`
    return handle(request, response)
  }
}

/** Not kept by anybody: the picture may be withdrawn, or replaced once more. */
const redirect = (response: ServerResponse, { to, key }: { to: string; key: string }): void => {
  response
    .writeHead(302, { Location: toPictureHref(to), 'Cache-Control': 'no-cache', 'Surrogate-Key': key })
    .end()
}

/** Everything is asked for, whatever the client has. */
const isPlain = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && !headers.range && !headers['if-none-match'] && !headers['if-modified-since']

/** The name holds a hash of the content: it may be kept for ever, and tells one content from another. */
const toHeaders = (file: string, key: string): Record<string, string> => ({
  'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
  'Cache-Control': 'public, max-age=31536000, immutable',
  ETag: `"${file}"`,
  'Accept-Ranges': 'bytes',
  'Surrogate-Key': key,
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'",
})

/** For what is sent from memory, and often: put together once, names and values in turn. */
const kept = new WeakMap<Buffer, string[]>()

const toKeptHeaders = (bytes: Buffer, file: string, key: string): string[] => {
  const known = kept.get(bytes)
  if (known) return known
  const headers = Object.entries({ ...toHeaders(file, key), 'Content-Length': String(bytes.length) }).flat()
  kept.set(bytes, headers)
  return headers
}
