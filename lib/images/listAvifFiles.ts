import { toAvifFile } from '@/collections/Images/sizes'
import type { Image } from '@/lib/generated/payload-types'

/** Names of the AVIFs that an image has, or will have, beside its WebPs. */
export const listAvifFiles = ({ sizes }: Pick<Partial<Image>, 'sizes'>): string[] =>
  Object.values(sizes ?? {}).flatMap((size) =>
    size?.filename?.endsWith('.webp') ? [toAvifFile(size.filename)] : [],
  )
