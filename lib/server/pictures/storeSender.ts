import { isMissing, type FileStore } from '@/lib/storage/fileStore'
import { answer } from '../front'
import { sendStored } from '../sendStored'
import { missingPicture, toPictureHeaders, type SendFile } from './pictureHeaders'
import { createStoreMemory } from './storeMemory'

/**
 * Sends files from a store elsewhere, through this portal: a signed address of the store would go on showing a picture
 * after it was withdrawn. What is small, and nearly all is, comes once, and then from memory.
 */
export const createStoreSender = (store: FileStore): SendFile => {
  const find = createStoreMemory(store)

  return async (request, response, file, key) => {
    try {
      await sendStored(request, response, {
        headers: toPictureHeaders(file, key),
        find: () => find(file),
        open: (part) => store.open(file, part),
      })
    } catch (error) {
      if (!isMissing(error)) throw error
      answer(response, 404, missingPicture)
    }
  }
}
