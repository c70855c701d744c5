import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import path from 'node:path'

import { whenSettled } from '@/lib/database/whenSettled'
import type { Image } from '@/lib/generated/payload-types'
import { toSizeFile } from '@/lib/images/encode'
import { removeUnowned } from '@/lib/images/pictureStore'
import type { EncodedFile, TakenPicture } from '@/lib/images/intake/takeIn'
import { storeFiles } from '../../hooks/storeFiles'
import { pictureSlots } from '../sizes'

interface Taken {
  picture: TakenPicture
  /** Made from the picture that was stored, not from a file that came. */
  isEdited: boolean
  /** Other faces are hidden now than before: no address of what was seen until then may lead anywhere. */
  hidesOthers?: boolean
  /** Name under which the picture without its boxes is kept already, unchanged. */
  keptOriginal?: string | null
}

/** In a request's context: the picture that it brought. */
const key = 'takenPicture'

export const keepTaken = (req: PayloadRequest, taken: Taken): void => {
  req.context[key] = taken
}

export const readTaken = (context: Record<string, unknown>): Taken | undefined =>
  context[key] as Taken | undefined

type Sizes = Record<
  string,
  Partial<Record<'filename' | 'mimeType' | 'filesize' | 'width' | 'height' | 'url', unknown>>
>

const none = { filename: null, mimeType: null, filesize: null, width: null, height: null, url: null }

const toSizes = (filename: string, files: ReadonlyMap<string, EncodedFile>): Sizes => {
  const { name: stem } = path.parse(filename)
  return Object.fromEntries(
    pictureSlots.map(({ name }) => {
      const file = files.get(name)
      if (!file) return [name, none]
      const { bytes, width, height, mimeType } = file
      return [name, { filename: toSizeFile(stem, file), mimeType, filesize: bytes.length, width, height }]
    }),
  )
}

/** Never a name that is public, so that no mistake with folders shows it. */
const toOriginalFile = (filename: string): string => {
  const { name, ext } = path.parse(filename)
  return `${name}-goc${ext}`
}

/** Says in the row what is stored beside it, and what tells this picture from others. */
export const describeTaken: CollectionBeforeChangeHook<Image> = ({ context, data }) => {
  const taken = readTaken(context)
  if (!taken || !data.filename) return data
  const { master, sizes, notes, contentHash, perceptualHash, placeholder, original } = taken.picture
  return {
    ...data,
    mimeType: master.mimeType,
    filesize: master.bytes.length,
    width: master.width,
    height: master.height,
    sizes: toSizes(data.filename, sizes) as Image['sizes'],
    perceptualHash,
    placeholder,
    privateOriginal: original ? (taken.keptOriginal ?? toOriginalFile(data.filename)) : null,
    // A crop is still the file that came, and its camera's.
    ...(taken.isEdited ? {} : { contentHash, camera: notes.camera ?? null }),
  }
}

/**
 * Writes the files in the row's own transaction: a row that others can see has its files. What the transaction leaves
 * without a row, be it the former files or these, goes when it has ended.
 */
export const storeTaken: CollectionAfterChangeHook<Image> = async ({
  context,
  data,
  doc,
  previousDoc,
  req,
}) => {
  const taken = readTaken(context)
  const { filename, sizes, privateOriginal } = data as Partial<Image>
  if (!taken || !filename) return doc
  delete context[key]
  const files = new Map([[filename, taken.picture.master.bytes]])
  for (const [name, file] of taken.picture.sizes)
    files.set((sizes as Sizes)[name]?.filename as string, file.bytes)
  await whenSettled(req, () =>
    removeUnowned(req.payload, [{ filename, sizes, privateOriginal }, previousDoc ?? {}]),
  )
  // Named after this file, and not after a former one: it is not kept yet.
  if (taken.picture.original && privateOriginal === toOriginalFile(filename))
    await storeFiles(req, 'originals', new Map([[privateOriginal, taken.picture.original]]))
  await storeFiles(req, 'images', files)
  return doc
}
