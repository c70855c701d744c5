import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { Image } from '@/lib/generated/payload-types'
import { readImageDirectory } from '@/lib/images/imageDirectory'
import { listAvifFiles } from '@/lib/images/listAvifFiles'

/** Payload removes the files that it made itself; these are the ones that were made later. */
export const removeAvif = async (before: Partial<Image> | undefined, after?: Image): Promise<void> => {
  if (!before?.filename || before.filename === after?.filename) return
  const directory = readImageDirectory()
  await Promise.all(listAvifFiles(before).map((file) => rm(path.join(directory, file), { force: true })))
}
