import { toMimeType } from '@/lib/storage/mimeTypes'

export const missingPicture = 'Không có ảnh này.'

/** The name holds a hash of the content: it may be kept for ever, and tells one content from another. */
export const toPictureHeaders = (file: string, key: string): Record<string, string> => ({
  'Content-Type': toMimeType(file),
  'Cache-Control': 'public, max-age=31536000, immutable',
  ETag: toEtag(file),
  'Accept-Ranges': 'bytes',
  'Surrogate-Key': key,
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'",
})

export const toEtag = (file: string): string => `"${file}"`
