import path from 'node:path'

/** Of everything that is stored; a file that came otherwise is shown by nobody. */
const types: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
}

export const toMimeType = (name: string): string => types[path.extname(name)] ?? 'application/octet-stream'
