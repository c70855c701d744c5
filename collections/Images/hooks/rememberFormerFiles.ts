import type { CollectionBeforeChangeHook } from 'payload'

import type { Image } from '@/lib/generated/payload-types'
import { listAvifFiles } from '@/lib/images/listAvifFiles'
import { readTaken } from './takenPicture'

/** Every name that an image's files have, or will have. */
const listNames = ({ filename, sizes }: Partial<Image>): string[] => [
  ...[filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].flatMap((file) => file || []),
  ...listAvifFiles({ sizes }),
]

/**
 * Another file, or a crop, takes the place of what there was: each address that it leaves leads to the new one. Addresses
 * under which faces were seen that are hidden now, lead nowhere.
 */
export const rememberFormerFiles: CollectionBeforeChangeHook<Image> = ({ context, data, originalDoc }) => {
  if (readTaken(context)?.hidesOthers) return data
  if (!data.filename || !originalDoc?.filename || data.filename === originalDoc.filename) return data
  const former = new Set([...(originalDoc.formerFilenames ?? []), ...listNames(originalDoc)])
  for (const name of listNames(data)) former.delete(name)
  return { ...data, formerFilenames: [...former] }
}
