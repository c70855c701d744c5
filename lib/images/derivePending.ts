import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

import { announce } from '@/lib/database/announcement'
import type { Image } from '@/lib/generated/payload-types'
import { imageKey } from '@/lib/server/surrogateKeys'
import { isUnavailable } from '@/lib/storage/fileStore'
import { openStore } from '@/lib/storage/openStore'
import { checkPictures, removeOrphans } from './check/checkPictures'
import { deriveFiles } from './deriveFiles'
import { waitForEditors } from './holdDerivation'
import { removeUnowned } from './pictureStore'

type Derived = Pick<Image, 'avif' | 'sizes' | 'placeholder'>

/**
 * Makes what is missing of one picture that waits for it, the oldest first. The rows themselves are the queue: nothing
 * is forgotten when the portal stops in the middle.
 * @returns whether there was one
 */
export const derivePending = async (payload: Payload): Promise<boolean> => {
  await waitForEditors()
  const { docs } = await payload.find({
    collection: 'images',
    depth: 0,
    limit: 1,
    pagination: false,
    // Every picture gets its files, whoever may see it.
    overrideAccess: true,
    sort: 'id',
    where: { avif: { equals: 'pending' } },
  })
  const [image] = docs
  if (image) await deriveAndSave(payload, image)
  return image !== undefined
}

/** Makes what is missing of this picture now, or all of it again; null when it is gone. */
export const deriveImage = async (
  payload: Payload,
  id: number,
  options: { remake: boolean },
): Promise<Image['avif'] | null> => {
  const image = await payload.findByID({
    collection: 'images',
    id,
    depth: 0,
    disableErrors: true,
    // As above.
    overrideAccess: true,
  })
  return image ? deriveAndSave(payload, image, options) : null
}

const deriveAndSave = async (
  payload: Payload,
  image: Image,
  options?: { remake: boolean },
): Promise<Image['avif']> => {
  const derived = await derive(payload, image, options)
  await save(payload, image, derived)
  // It may have been deleted, or got another file, while its former one was being worked on.
  await removeUnowned(payload, [{ ...image, sizes: { ...image.sizes, ...derived.sizes } }])
  return derived.avif
}

const derive = async (
  payload: Payload,
  { id, filename, width, sizes, placeholder }: Image,
  options?: { remake: boolean },
): Promise<Derived> => {
  if (!filename || !width) return { avif: 'failed' }
  try {
    const made = await deriveFiles(
      await openStore('images'),
      { filename, width, sizes: sizes ?? {}, placeholder },
      options,
    )
    return { avif: 'done', ...made }
  } catch (error) {
    // The picture is not to blame, and goes on waiting.
    if (isUnavailable(error)) throw error
    payload.logger.error(`Không tạo được các cỡ của ảnh ${id} (${filename}): ${String(error)}`)
    return { avif: 'failed' }
  }
}

/** Leaves the date of the last change: to whoever has the picture open, the admin would say that somebody else changed it. */
const byNobody = { updatedAt: null }

/** Only what was made: whoever edits the picture meanwhile loses nothing, and a replaced file waits for its own turn. */
const save = async (payload: Payload, { id, filename }: Image, data: Derived): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await payload.db.updateOne({
      collection: 'images',
      where: { and: [{ id: { equals: id } }, { filename: { equals: filename } }] },
      data: { ...data, ...byNobody },
      req,
      returning: false,
    })
    await announce(req, { changed: [imageKey(id)], withdrawn: [] })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** What could not be made may work now: the disk was full, or the file came back from a backup. */
export const retryFailed = async (payload: Payload): Promise<void> => {
  await payload.db.updateMany({
    collection: 'images',
    where: { avif: { equals: 'failed' } },
    data: { avif: 'pending', ...byNobody },
    returning: false,
  })
}

/**
 * Once, when a portal starts: what an end in the middle of an upload left in the folder goes, and what could not be made
 * is tried again. A bucket may be shared, by mistake too: there, a person says so (`npm run pictures -- --repair`).
 */
export const beginDerivation = async (payload: Payload): Promise<void> => {
  if ((await openStore('images')).directory) {
    const { findings } = await checkPictures(payload)
    await removeOrphans(findings)
  }
  await retryFailed(payload)
}
