import { once } from 'node:events'
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http'
import { afterAll, beforeAll } from 'vitest'

import { startAnnouncementListener, type AnnouncementListener } from '@/lib/server/announcementListener'
import { askAsBrowser, type Answer } from '../askAsBrowser'

export interface PictureFront {
  get(path: string, headers?: OutgoingHttpHeaders, method?: 'GET' | 'HEAD'): Promise<Answer>
}

/**
 * Pictures, albums and recordings as readers get them: what the portal puts before Next, with the announcements of the database, and
 * files from the store that the environment names. To be used in a block of its own, after that store.
 */
export const usePictureFront = (): PictureFront => {
  let server: Server
  let listener: AnnouncementListener

  beforeAll(async () => {
    const { createPictureFiles } = await import('@/lib/server/pictures/pictureFiles')
    const { publicImages } = await import('@/lib/server/pictures/publicImages')
    const { createPictureSender } = await import('@/lib/server/pictures/sendPicture')
    const { createAlbumZipSender } = await import('@/lib/server/albums/sendAlbumZip')
    const { albumFiles } = await import('@/lib/server/albums/albumFiles')
    const { createRecordingSender } = await import('@/lib/server/recordings/sendRecording')
    const { recordingFile } = await import('@/lib/server/recordings/recordingFile')
    const { createFront } = await import('@/lib/server/front')
    const { createReader } = await import('@/lib/server/reader')
    const { openStore } = await import('@/lib/storage/openStore')
    const files = createPictureFiles(publicImages.use)
    const store = await openStore('images')
    listener = await startAnnouncementListener({
      url: process.env.DATABASE_URL ?? '',
      onAnnouncement: files.purge,
      onUnknown: files.purgeAll,
    })
    const handle = (_: IncomingMessage, response: ServerResponse) => void response.end()
    const { answer: answerReader, findReady } = createReader({
      pictureSender: createPictureSender({ files, store, handle }),
      sendAlbumZip: createAlbumZipSender({ listFiles: albumFiles.use, isPublic: files.isShown, store }),
      sendRecording: createRecordingSender({
        findFile: recordingFile.use,
        store: await openStore('recordings'),
      }),
      publicDirectory: 'public',
    })
    server = createFront({ handle, isReady: async () => true, answerReader, findReady })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })

  afterAll(async () => {
    server?.closeAllConnections()
    server?.close()
    await listener?.close()
  })

  return {
    get: async (path, headers = {}, method = 'GET') => {
      // What was written before is known here, as the portal's answers to writing requests wait for it.
      await listener.catchUp()
      return askAsBrowser(server, path, headers, method)
    },
  }
}
