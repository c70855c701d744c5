import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'

import { answer } from '../front'
import { createPictureBytes } from './pictureBytes'
import { missingPicture, toPictureHeaders, type SendFile } from './pictureHeaders'

/** Sends files from a disk, with ETag and ranges; those that are wanted often from memory. */
export const createDiskSender = (directory: string): SendFile => {
  const findBytes = createPictureBytes(directory)

  const stream = (request: IncomingMessage, response: ServerResponse, file: string, key: string): void => {
    const headers = toPictureHeaders(file, key)
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
      .on('error', ({ status }: { status?: number }) =>
        status === 416 ? answer(response, 416, '') : answer(response, 404, missingPicture),
      )
      .pipe(response)
  }

  return (request, response, file, key) => {
    const bytes = isPlain(request) ? findBytes(file) : undefined
    if (bytes) response.writeHead(200, toKeptHeaders(bytes, file, key)).end(bytes)
    else stream(request, response, file, key)
  }
}

/** Everything is asked for, whatever the client has. */
const isPlain = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && !headers.range && !headers['if-none-match'] && !headers['if-modified-since']

/** For what is sent from memory, and often: put together once, names and values in turn. */
const kept = new WeakMap<Buffer, string[]>()

const toKeptHeaders = (bytes: Buffer, file: string, key: string): string[] => {
  const known = kept.get(bytes)
  if (known) return known
  const headers = Object.entries({
    ...toPictureHeaders(file, key),
    'Content-Length': String(bytes.length),
  }).flat()
  kept.set(bytes, headers)
  return headers
}
