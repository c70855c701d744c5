import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'

import { answer, type Handle } from '../front'
import type { PictureFiles } from './pictureFiles'

interface Options {
  files: Pick<PictureFiles, 'get'>
  /** Absolute path of the folder with the files. */
  directory: string
  /** Payload, for those who are signed in and may see what others may not. */
  handle: Handle
}

const sessionCookie = 'payload-token='

/** Sends picture files from disk, with ETag and ranges, to anyone, as long as they may be shown. */
export const createPictureSender =
  ({ files, directory, handle }: Options) =>
  async (request: IncomingMessage, response: ServerResponse, file: string): Promise<void> => {
    const key = await files.get(file)
    if (key) return sendFile(request, response, file, key, directory)
    if (!request.headers.cookie?.includes(sessionCookie)) return answer(response, 404, 'Không có ảnh này.')
    request.url = `/api/images/file/${file}`
    return handle(request, response)
  }

const sendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  key: string,
  directory: string,
): void => {
  // The name holds a hash of the content.
  const options = {
    root: directory,
    index: false as const,
    immutable: true,
    maxAge: '1y',
    dotfiles: 'ignore' as const,
  }
  send(request, `/${file}`, options)
    .on('headers', (sent: ServerResponse) => {
      sent.setHeader('Surrogate-Key', key)
      sent.setHeader('X-Content-Type-Options', 'nosniff')
      sent.setHeader('Content-Security-Policy', "default-src 'none'")
    })
    .on('error', () => answer(response, 404, 'Không có ảnh này.'))
    .pipe(response)
}
