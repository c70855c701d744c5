import { LRUCache } from 'lru-cache'

import type { Announcement } from '@/lib/database/announcementFormat'
import { imageKey } from '../surrogateKeys'
import type { PublicImage } from './publicImages'

const allowedAtMost = 200_000
const refusedAtMost = 10_000

/**
 * Which picture files anyone may see. What a kept page shows is known from it; any other file is asked for once. An
 * announced image is forgotten, and so asked for again.
 * @param find null for a file that no public image has
 */
export const createPictureFiles = (find: (file: string) => Promise<PublicImage | null>) => {
  const allowed = new LRUCache<string, string>({ max: allowedAtMost })
  const refused = new LRUCache<string, true>({ max: refusedAtMost })
  let sequence = 0

  /** Surrogate key of the image that the file belongs to; null when it may not be shown. */
  const ask = async (file: string): Promise<string | null> => {
    const asked = sequence
    const image = await find(file)
    const isCurrent = asked === sequence
    if (!image) {
      if (isCurrent) refused.set(file, true)
      return null
    }
    if (isCurrent) for (const each of image.files) allowed.set(each, imageKey(image.id))
    return imageKey(image.id)
  }

  return {
    get: (file: string): string | null | Promise<string | null> => {
      const known = allowed.get(file)
      if (known) return known
      return refused.has(file) ? null : ask(file)
    },
    /** @param files of pictures on a page that is kept, each with the id of its image */
    allow: (files: ReadonlyMap<string, number>): void => {
      for (const [file, id] of files) {
        allowed.set(file, imageKey(id))
        refused.delete(file)
      }
    },
    purge: ({ changed, withdrawn }: Announcement): void => {
      const keys = new Set([...changed, ...withdrawn].filter((name) => name.startsWith('image:')))
      if (keys.size === 0) return
      sequence += 1
      refused.clear()
      for (const [file, name] of allowed) if (keys.has(name)) allowed.delete(file)
    },
    purgeAll: (): void => {
      sequence += 1
      allowed.clear()
      refused.clear()
    },
  }
}

export type PictureFiles = ReturnType<typeof createPictureFiles>
