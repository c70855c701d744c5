import { LRUCache } from 'lru-cache'

import type { Announcement } from '@/lib/database/announcementFormat'
import { imageKey } from '../surrogateKeys'
import type { PublicImage } from './publicImages'

const knownAtMost = 200_000
const refusedAtMost = 10_000

/** What becomes of a request for a file. `key` is the surrogate key of its image. */
export type Standing =
  | { kind: 'shown'; key: string }
  /** A replacement took its place. */
  | { kind: 'moved'; key: string; to: string }
  | { kind: 'refused' }

const refusal: Standing = { kind: 'refused' }

/**
 * Which picture files anyone may see. What a kept page shows is known from it; any other file is asked for once. An
 * announced image is forgotten, and so asked for again.
 * @param find null for a file that no public image has
 */
export const createPictureFiles = (find: (file: string) => Promise<PublicImage | null>) => {
  const known = new LRUCache<string, Standing & { key: string }>({ max: knownAtMost })
  const refused = new LRUCache<string, true>({ max: refusedAtMost })
  let sequence = 0

  const ask = async (file: string): Promise<Standing> => {
    const asked = sequence
    const image = await find(file)
    const isCurrent = asked === sequence
    if (!image) {
      if (isCurrent) refused.set(file, true)
      return refusal
    }
    const shown = { kind: 'shown', key: imageKey(image.id) } as const
    const standing = image.successor ? ({ ...shown, kind: 'moved', to: image.successor } as const) : shown
    if (isCurrent) {
      for (const each of image.files) known.set(each, shown)
      known.set(file, standing)
    }
    return standing
  }

  const get = (file: string): Standing | Promise<Standing> =>
    known.get(file) ?? (refused.has(file) ? refusal : ask(file))

  return {
    get,
    /** Asks nobody. */
    peek: (file: string): Standing | undefined => known.get(file),
    isShown: async (file: string): Promise<boolean> => (await get(file)).kind === 'shown',
    /** @param files of pictures on a page that is kept, each with the id of its image */
    allow: (files: ReadonlyMap<string, number>): void => {
      for (const [file, id] of files) {
        known.set(file, { kind: 'shown', key: imageKey(id) })
        refused.delete(file)
      }
    },
    purge: ({ changed, withdrawn }: Announcement): void => {
      const keys = new Set([...changed, ...withdrawn].filter((name) => name.startsWith('image:')))
      if (keys.size === 0) return
      sequence += 1
      refused.clear()
      for (const [file, { key }] of known) if (keys.has(key)) known.delete(file)
    },
    purgeAll: (): void => {
      sequence += 1
      known.clear()
      refused.clear()
    },
  }
}

export type PictureFiles = ReturnType<typeof createPictureFiles>
