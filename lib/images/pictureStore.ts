import type { Payload } from 'payload'

import type { Image } from '@/lib/generated/payload-types'
import { listOwned, listOwnedOriginals } from '@/lib/storage/listOwned'
import { openStore } from '@/lib/storage/openStore'
import { listAvifFiles } from './listAvifFiles'

type Named = Pick<Partial<Image>, 'filename' | 'sizes' | 'privateOriginal'>

/** Every file that an image has, or will have, for whoever may see it. */
export const listFiles = ({ filename, sizes }: Named): string[] => [
  ...[filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].flatMap((name) => name || []),
  ...listAvifFiles({ sizes }),
]

/**
 * Removes the files of what no image has any more, by what the database holds now: after a replacement the former ones,
 * after a rollback the new ones. Names are never given twice, so a file that nobody has stays nobody's.
 */
export const removeUnowned = async (payload: Payload, images: readonly Named[]): Promise<void> => {
  await removeUnownedOriginals(payload, images)
  const filenames = images.flatMap(({ filename }) => filename || [])
  if (filenames.length === 0) return
  const owned = await listOwned(payload, 'images', filenames)
  const nobodys = images.filter(({ filename }) => !filename || !owned.has(filename)).flatMap(listFiles)
  if (nobodys.length > 0) await (await openStore('images')).remove(nobodys)
}

const removeUnownedOriginals = async (payload: Payload, images: readonly Named[]): Promise<void> => {
  const names = images.flatMap(({ privateOriginal }) => privateOriginal || [])
  if (names.length === 0) return
  const owned = await listOwnedOriginals(payload, names)
  const nobodys = names.filter((name) => !owned.has(name))
  if (nobodys.length > 0) await (await openStore('originals')).remove(nobodys)
}
