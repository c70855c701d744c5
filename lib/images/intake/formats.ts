/** What a picture may come as. */
export type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic'

/** What it is kept as: phones' HEIC is shown by few browsers. */
export type StoredFormat = Exclude<Format, 'heic'>

export const formatLabels: Record<Format, string> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
  heic: 'HEIC',
}

const extensions: Record<string, Format> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.jpe': 'jpeg',
  '.jfif': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'avif',
  '.heic': 'heic',
  '.heif': 'heic',
}

/** What a file's name says that it is; null for anything but a picture. */
export const toClaimedFormat = (extension: string): Format | null =>
  extensions[extension.toLowerCase()] ?? null

/** What the bytes are, in sharp's words. */
export const toFormat = ({
  format,
  compression,
}: {
  format?: string
  compression?: string
}): Format | null => {
  switch (format) {
    case 'jpeg':
    case 'png':
    case 'webp':
      return format
    case 'heif':
      return compression === 'hevc' ? 'heic' : compression === 'av1' ? 'avif' : null
    default:
      return null
  }
}

/**
 * Whether a name may stand for such bytes. Phones and messengers write HEIC under `.jpg`, which is nobody's fault, and
 * HEIF is the container of both HEIC and AVIF; any other mismatch says that somebody made the name up.
 */
export const mayBeNamed = (claimed: Format, actual: Format): boolean =>
  claimed === actual || (actual === 'heic' && claimed === 'jpeg') || (actual === 'avif' && claimed === 'heic')

interface Kept {
  extension: string
  mimeType: string
}

export const stored: Record<StoredFormat, Kept> = {
  jpeg: { extension: '.jpg', mimeType: 'image/jpeg' },
  png: { extension: '.png', mimeType: 'image/png' },
  webp: { extension: '.webp', mimeType: 'image/webp' },
  avif: { extension: '.avif', mimeType: 'image/avif' },
}

export const toStoredFormat = (format: Format): StoredFormat => (format === 'heic' ? 'jpeg' : format)
