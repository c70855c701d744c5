import { buffer } from 'node:stream/consumers'
import { LRUCache } from 'lru-cache'

import type { FileStore } from '@/lib/storage/fileStore'
import { maxBytes, maxFileBytes } from './pictureBytes'

export interface Found {
  size: number
  /** Left out for a file that is too large to be kept. */
  bytes?: Buffer
}

/**
 * Files of a store elsewhere, in memory from the first reader on: the next ones do not wait for the way there and back.
 * Whoever asks for a file that is on its way waits for it, and asks the store for nothing.
 */
export const createStoreMemory = (store: Pick<FileStore, 'open'>) => {
  const kept = new LRUCache<string, Found>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }) => bytes?.length || 1,
  })
  const coming = new Map<string, Promise<Found>>()

  const load = async (file: string): Promise<Found> => {
    const { stream, size } = await store.open(file)
    if (size <= maxFileBytes) return { size, bytes: await buffer(stream) }
    stream.destroy()
    return { size }
  }

  /** @throws what the store throws */
  const find = async (file: string): Promise<Found> => {
    const known = kept.get(file) ?? coming.get(file)
    if (known) return known
    const loading = load(file).finally(() => coming.delete(file))
    coming.set(file, loading)
    const found = await loading
    kept.set(file, found)
    return found
  }

  return {
    find,
    /** Asks the store for nothing. */
    peek: (file: string): Buffer | undefined => kept.get(file)?.bytes,
  }
}
