import { createLocalReq, createOperation, type PayloadRequest } from 'payload'

import type { PreparedPicture } from './preparePictures'

/** A request of its own for each operation, in the same transaction: what hangs on a request, such as a file, stays there. */
export const toOwnRequest = ({ headers, payload, transactionID, user }: PayloadRequest) =>
  createLocalReq({ user: user ?? undefined, req: { headers, transactionID } }, payload)

/**
 * The collection, making only the size that lists in the admin show. An editor waits for thirty pictures at once; the
 * other sizes come in the background, as the AVIFs do (lib/images/derivePending.ts), and until then readers of what is
 * published at once get the originals.
 */
const withThumbnailOnly = ({ payload }: PayloadRequest) => {
  const { config, ...collection } = payload.collections.images
  const { imageSizes, adminThumbnail } = config.upload
  const needed = imageSizes?.filter(({ name }) => name === adminThumbnail)
  return { ...collection, config: { ...config, upload: { ...config.upload, imageSizes: needed } } }
}

export const storePicture = async (
  req: PayloadRequest,
  { bytes, mimetype, extension, alt, caption, credit }: PreparedPicture,
  name: string,
): Promise<number> => {
  const own = await toOwnRequest(req)
  own.file = { data: bytes, mimetype, name: `${name}.${extension}`, size: bytes.length }
  const image = await createOperation({
    collection: withThumbnailOnly(req),
    data: { alt, caption, credit } as never,
    depth: 0,
    overrideAccess: false,
    req: own,
  })
  return (image as { id: number }).id
}
