import type { IncomingMessage, ServerResponse } from 'node:http'

import type { FileStore } from '@/lib/storage/fileStore'
import { toPictureHref } from '@/lib/view-models/addresses'
import type { PlainRequest } from '../fastPath/plainRequest'
import type { ReadyAnswer } from '../fastPath/readyAnswer'
import { answer, type Handle } from '../front'
import { createDiskSender } from './diskSender'
import type { PictureFiles } from './pictureFiles'
import { missingPicture } from './pictureHeaders'
import { createStoreSender } from './storeSender'

interface Options {
  files: Pick<PictureFiles, 'get' | 'peek'>
  store: FileStore
  /** Payload, for those who are signed in and may see what others may not. */
  handle: Handle
}

const sessionCookie = 'payload-token='

/** Sends picture files, with ETag and ranges, to anyone, as long as they may be shown. */
export const createPictureSender = ({ files, store, handle }: Options) => {
  const sender = store.directory ? createDiskSender(store.directory) : createStoreSender(store)

  const send = async (request: IncomingMessage, response: ServerResponse, file: string): Promise<void> => {
    const known = files.get(file)
    const standing = known instanceof Promise ? await known : known
    if (standing.kind === 'shown') return sender.send(request, response, file, standing.key)
    if (standing.kind === 'moved') return redirect(response, standing)
    if (!request.headers.cookie?.includes(sessionCookie)) return answer(response, 404, missingPicture)
    request.url = `/api/images/file/${file}`
    return handle(request, response)
  }

  /** What is in memory, and known to be shown; null for everything else. */
  const findReady = (request: PlainRequest, file: string): ReadyAnswer | null => {
    const standing = files.peek(file)
    return standing?.kind === 'shown' ? sender.findReady(request, file, standing.key) : null
  }

  return { send, findReady }
}

export type PictureSender = ReturnType<typeof createPictureSender>

/** Not kept by anybody: the picture may be withdrawn, or replaced once more. */
const redirect = (response: ServerResponse, { to, key }: { to: string; key: string }): void => {
  response
    .writeHead(302, { Location: toPictureHref(to), 'Cache-Control': 'no-cache', 'Surrogate-Key': key })
    .end()
}
