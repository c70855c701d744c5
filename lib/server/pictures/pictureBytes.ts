import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'

/** Measured: a picture of 120 KB goes out two to three times as often from memory as through a file stream. */
export const maxBytes = 64 * 1024 * 1024
/** Larger files are rare, and streamed. */
export const maxFileBytes = 512 * 1024

/** The most wanted picture files in memory. A file's name holds a hash of its content, so nothing here grows old. */
export const createPictureBytes = (directory: string) => {
  const kept = new LRUCache<string, Buffer>({ maxSize: maxBytes, sizeCalculation: (bytes) => bytes.length })
  const asked = new LRUCache<string, true>({ max: 1000 })

  const load = async (file: string): Promise<void> => {
    const path = join(directory, file)
    const { size } = await stat(path)
    if (size > 0 && size <= maxFileBytes) kept.set(file, await readFile(path))
  }

  /** Nothing for a file that is asked for the first time; from the second time on it is read into memory. */
  const get = (file: string): Buffer | undefined => {
    const bytes = kept.get(file)
    if (bytes) return bytes
    if (asked.has(file)) {
      asked.delete(file)
      // A file that cannot be read is for whoever sends it to complain about.
      load(file).catch(() => {})
    } else asked.set(file, true)
    return undefined
  }

  return {
    get,
    /** Asks for nothing. */
    peek: (file: string): Buffer | undefined => kept.get(file),
  }
}
