import { createReadStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Payload } from 'payload'

import type { Image } from '@/lib/generated/payload-types'
import { readImageDirectory } from './imageDirectory'
import { stored } from './intake/formats'
import { listAvifFiles } from './listAvifFiles'
import { syncDirectory, writeWhole } from './writeWhole'

/** @param files by their names */
export const writeFiles = async (files: ReadonlyMap<string, Buffer>): Promise<void> => {
  const directory = readImageDirectory()
  await mkdir(directory, { recursive: true })
  await Promise.all([...files].map(([name, bytes]) => writeWhole(path.join(directory, name), bytes)))
  await syncDirectory(directory)
}

type Named = Pick<Partial<Image>, 'filename' | 'sizes'>

/** Every file that an image has, or will have. */
export const listFiles = ({ filename, sizes }: Named): string[] => [
  ...[filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].flatMap((name) => name || []),
  ...listAvifFiles({ sizes }),
]

/**
 * Removes the files of what no image has any more, by what the database holds now: after a replacement the former ones,
 * after a rollback the new ones. Names are never given twice, so a file that nobody has stays nobody's.
 */
export const removeUnowned = async (payload: Payload, images: readonly Named[]): Promise<void> => {
  const filenames = images.flatMap(({ filename }) => filename || [])
  if (filenames.length === 0) return
  const { docs } = await payload.find({
    collection: 'images',
    depth: 0,
    pagination: false,
    // Whoever's picture it is, its files are needed.
    overrideAccess: true,
    select: { filename: true },
    where: { filename: { in: filenames } },
  })
  const owned = new Set(docs.map(({ filename }) => filename))
  const directory = readImageDirectory()
  for (const image of images.filter(({ filename }) => !owned.has(filename)))
    await Promise.all(listFiles(image).map((name) => rm(path.join(directory, name), { force: true })))
}

const types: Record<string, string> = Object.fromEntries(
  Object.values(stored).map(({ extension, mimeType }) => [extension, mimeType]),
)

const missing = () => new Response('Không có ảnh này.', { status: 404 })

/** A file for those who work here. Readers get theirs from the front, without Payload (lib/server/pictures). */
export const sendStored = async (name: string, headers: Headers): Promise<Response> => {
  const file = path.join(readImageDirectory(), path.basename(name))
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return missing()
  headers.set('Content-Type', types[path.extname(file)] ?? 'application/octet-stream')
  headers.set('Content-Length', String(found.size))
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'")
  // Whether they may see it is asked every time.
  headers.set('Cache-Control', 'private, no-cache')
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, { headers })
}
