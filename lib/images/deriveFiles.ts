import path from 'node:path'
import sharp from 'sharp'

import { avifOptions, pictureSlots, toAvifFile, type PictureSlot } from '@/collections/Images/sizes'
import type { Image } from '@/lib/generated/payload-types'
import type { FileStore } from '@/lib/storage/fileStore'
import { settleAll } from '@/lib/storage/settleAll'
import { encodeSlot, toSizeFile } from './encode'
import { toPlaceholder } from './placeholder'

type Sizes = NonNullable<Image['sizes']>
type Size = NonNullable<Sizes[keyof Sizes]>

interface Stored {
  filename: string
  /** Pixels of the original. */
  width: number
  sizes: Sizes
  /** Null while nobody knows. */
  placeholder?: string | null
}

interface Made {
  /** Those that were added. */
  sizes: Sizes
  placeholder: string
}

/**
 * Makes every file of a picture that is missing, or is of another slot than there was when it came: sizes and AVIFs. The
 * placeholder comes with them.
 * @param store with the original and all files made from it
 * @param remake also those that are there
 * @throws what sharp or the store throws; what was finished until then stays
 */
export const deriveFiles = async (
  store: FileStore,
  { filename, width, sizes, placeholder }: Stored,
  { remake = false } = {},
): Promise<Made> => {
  let read: Promise<Buffer> | undefined
  /** Once, and only when something has to be made. */
  const readOriginal = () => (read ??= store.read(filename))
  const known = sizes as Record<string, Size | undefined>
  const added: Record<string, Size> = {}
  const needs = async (file: string): Promise<boolean> => remake || (await store.measure(file)) === null
  for (const slot of pictureSlots) {
    const size = known[slot.name]
    if (slot.width > width) continue
    const isCurrent = size?.filename && size.width === slot.width && !(await needs(size.filename))
    if (!isCurrent) added[slot.name] = await makeSize(store, filename, await readOriginal(), slot)
  }
  const makeAvif = async ({ name, format }: PictureSlot): Promise<void> => {
    const size = added[name] ?? known[name]
    if (format !== 'webp' || !size?.filename || !size.width) return
    const file = toAvifFile(size.filename)
    if (!(await needs(file))) return
    const avif = await sharp(await readOriginal())
      .resize({ width: size.width })
      .avif(avifOptions)
      .toBuffer()
    await store.put(new Map([[file, avif]]))
  }
  // At once: the encoder of one small AVIF keeps one core busy, and half of the machine would rest.
  await settleAll(pictureSlots.map(makeAvif))
  const isKnown = typeof placeholder === 'string' && !remake
  return {
    sizes: added,
    placeholder: isKnown ? placeholder : await toPlaceholder(sharp(await readOriginal())),
  }
}

const makeSize = async (
  store: FileStore,
  ofFile: string,
  original: Buffer,
  slot: PictureSlot,
): Promise<Size> => {
  const file = await encodeSlot(sharp(original), slot)
  const filename = toSizeFile(path.parse(ofFile).name, file)
  await store.put(new Map([[filename, file.bytes]]))
  const { width, height, mimeType, bytes } = file
  return { filename, width, height, mimeType, filesize: bytes.length, url: `/api/images/file/${filename}` }
}
