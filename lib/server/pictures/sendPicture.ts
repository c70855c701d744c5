import type { IncomingMessage, ServerResponse } from 'node:http'

import type { FileStore } from '@/lib/storage/fileStore'
import { toPictureHref } from '@/lib/view-models/addresses'
import { answer, type Handle } from '../front'
import { createDiskSender } from './diskSender'
import type { PictureFiles } from './pictureFiles'
import { missingPicture } from './pictureHeaders'
import { createStoreSender } from './storeSender'

interface Options {
  files: Pick<PictureFiles, 'get'>
  store: FileStore
  /** Payload, for those who are signed in and may see what others may not. */
  handle: Handle
}

const sessionCookie = 'payload-token='

/** Sends picture files, with ETag and ranges, to anyone, as long as they may be shown. */
export const createPictureSender = ({ files, store, handle }: Options) => {
  const sendFile = store.directory ? createDiskSender(store.directory) : createStoreSender(store)

  return async (request: IncomingMessage, response: ServerResponse, file: string): Promise<void> => {
    const known = files.get(file)
    const standing = known instanceof Promise ? await known : known
    if (standing.kind === 'shown') return sendFile(request, response, file, standing.key)
    if (standing.kind === 'moved') return redirect(response, standing)
    if (!request.headers.cookie?.includes(sessionCookie)) return answer(response, 404, missingPicture)
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
