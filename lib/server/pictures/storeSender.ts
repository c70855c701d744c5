import { isMissing, type FileStore } from '@/lib/storage/fileStore'
import { answer } from '../front'
import { sendStored } from '../sendStored'
import type { FileSender } from './fileSender'
import { missingPicture, toPictureHeaders } from './pictureHeaders'
import { toReadyPicture } from './readyPicture'
import { createStoreMemory } from './storeMemory'

/**
 * Sends files from a store elsewhere, through this portal: a signed address of the store would go on showing a picture
 * after it was withdrawn. What is small, and nearly all is, comes once, and then from memory.
 */
export const createStoreSender = (store: FileStore): FileSender => {
  const memory = createStoreMemory(store)

  return {
    send: async (request, response, file, key) => {
      try {
        await sendStored(request, response, {
          headers: toPictureHeaders(file, key),
          find: () => memory.find(file),
          open: (part) => store.open(file, part),
        })
      } catch (error) {
        if (!isMissing(error)) throw error
        answer(response, 404, missingPicture)
      }
    },
    findReady: (request, file, key) => toReadyPicture(request, file, key, memory.peek),
  }
}
