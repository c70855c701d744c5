import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { toSlug } from '@/lib/vietnamese/slugs'

const hashLength = 10
const hashSuffix = new RegExp(`-[0-9a-f]{${hashLength}}$`)

/**
 * Stores `Ảnh lễ trao (1).JPG` as `anh-le-trao-1-3f2a90bb41.jpg`: a name that every system, address bar and archive
 * takes, and that is another one for other bytes, so that a browser may keep what it got for ever.
 */
export const setFilename: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const crop = describeCrop(req)
  if (!req.file && crop && operation === 'update' && 'id' in args) {
    req.file = await readStored(req, args.id as number, collection.upload.staticDir ?? '')
  }
  if (!req.file?.name) return args
  const { name, ext } = path.parse(req.file.name)
  const hash = createHash('sha256').update(req.file.data).update(crop).digest('hex').slice(0, hashLength)
  req.file.name = `${toSlug(name.replace(hashSuffix, ''), 80) || 'anh'}-${hash}${ext.toLowerCase()}`
  return args
}

/** What an editor cuts off in the admin comes with the address of the request; empty when nothing is. */
const describeCrop = ({ query }: PayloadRequest): string => {
  const { uploadEdits } = query as {
    uploadEdits?: { crop?: object; widthInPixels?: unknown; heightInPixels?: unknown }
  }
  if (!uploadEdits?.crop) return ''
  const { crop, widthInPixels, heightInPixels } = uploadEdits
  return JSON.stringify([crop, widthInPixels, heightInPixels])
}

/** A crop of a picture that is there already makes another file, as a new upload would. */
const readStored = async (
  req: PayloadRequest,
  id: number,
  directory: string,
): Promise<PayloadRequest['file']> => {
  // Whether this person may change the picture is decided after this hook, before anything is written.
  const image = await req.payload.findByID({
    collection: 'images',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!image?.filename) return undefined
  const data = await readFile(path.join(directory, image.filename))
  return { data, name: image.filename, mimetype: image.mimeType ?? '', size: data.length }
}
