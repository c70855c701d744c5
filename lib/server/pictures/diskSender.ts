import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'

import { sendReady } from '../fastPath/readyAnswer'
import { answer } from '../front'
import type { FileSender } from './fileSender'
import { createPictureBytes } from './pictureBytes'
import { missingPicture, toPictureHeaders } from './pictureHeaders'
import { toReadyPicture } from './readyPicture'

/** Sends files from a disk, with ETag and ranges; those that are wanted often from memory. */
export const createDiskSender = (directory: string): FileSender => {
  const memory = createPictureBytes(directory)

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

  return {
    send: (request, response, file, key) => {
      const ready = toReadyPicture(request, file, key, memory.get)
      if (ready) sendReady(response, ready)
      else stream(request, response, file, key)
    },
    findReady: (request, file, key) => toReadyPicture(request, file, key, memory.peek),
  }
}
