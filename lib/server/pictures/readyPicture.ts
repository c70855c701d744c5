import type { PlainRequest } from '../fastPath/plainRequest'
import type { ReadyAnswer } from '../fastPath/readyAnswer'
import { toPictureHeaders } from './pictureHeaders'

/** For what is sent often: put together once, names and values in turn. No two files share their bytes in memory. */
const known = new WeakMap<Buffer, string[]>()

/**
 * A picture whose bytes are at hand, for whoever asks for all of it, whatever they have; null for others.
 * @param key surrogate key of its image
 * @param find asked only for such a request
 */
export const toReadyPicture = (
  { method, headers }: PlainRequest,
  file: string,
  key: string,
  find: (file: string) => Buffer | undefined,
): ReadyAnswer | null => {
  const isPlain =
    method === 'GET' && !headers.range && !headers['if-none-match'] && !headers['if-modified-since']
  const bytes = isPlain ? find(file) : undefined
  return bytes ? { status: 200, headers: toHeaders(bytes, file, key), body: bytes } : null
}

const toHeaders = (bytes: Buffer, file: string, key: string): string[] => {
  const before = known.get(bytes)
  if (before) return before
  const named = { ...toPictureHeaders(file, key), 'Content-Length': String(bytes.length) }
  const headers = Object.entries(named).flat()
  known.set(bytes, headers)
  return headers
}
