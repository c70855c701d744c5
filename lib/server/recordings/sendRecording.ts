import type { IncomingMessage, ServerResponse } from 'node:http'

import { MissingFile, isMissing, type FileStore } from '@/lib/storage/fileStore'
import { toMimeType } from '@/lib/storage/mimeTypes'
import { sendStored } from '../sendStored'

interface Options {
  findFile: (slug: string) => Promise<string | null>
  store: Pick<FileStore, 'measure' | 'open'>
}

/**
 * Sends an article that is read aloud. Whether it may be heard is asked each time, since few are listened to: one that is
 * withdrawn is gone at the next request, also in the middle of listening.
 */
export const createRecordingSender =
  ({ findFile, store }: Options) =>
  /** Resolves with false where there is nothing to hear. */
  async (request: IncomingMessage, response: ServerResponse, slug: string): Promise<boolean> => {
    const file = await findFile(slug)
    if (!file) return false
    const find = async () => {
      const size = await store.measure(file)
      if (size === null) throw new MissingFile(file)
      return { size }
    }
    try {
      await sendStored(request, response, {
        headers: toHeaders(file),
        find,
        open: (part) => store.open(file, part),
      })
      return true
    } catch (error) {
      if (!isMissing(error)) throw error
      console.error(`Bản đọc: thiếu tệp ${file}`)
      return false
    }
  }

/** What was loaded is asked about before it is heard again. */
const toHeaders = (file: string): Record<string, string> => ({
  'Content-Type': toMimeType(file),
  'Cache-Control': 'no-cache',
  ETag: `"${file}"`,
  'Accept-Ranges': 'bytes',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Content-Security-Policy': "default-src 'none'",
})
