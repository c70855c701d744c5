import path from 'node:path'

import { readDataDirectory } from '@/lib/server/dataDirectory'
import { createDiskStore } from './diskStore'
import type { FileStore } from './fileStore'
import { readS3Settings } from './s3/settings'

/**
 * What files are kept for: pictures, and beside them, never within what the front sends pictures from, scanned forms of
 * consent, pictures as they are without the boxes over faces, and articles read aloud.
 */
export const folders = ['images', 'consent-forms', 'originals', 'recordings'] as const
export type Folder = (typeof folders)[number]
/** Where each row of the collection of that name has one file. */
export type SingleFolder = Extract<Folder, 'consent-forms' | 'recordings'>

export const openDiskStore = (folder: Folder): FileStore =>
  createDiskStore(path.join(readDataDirectory(), folder))

/** The disk, or the bucket that the environment names. Nothing of S3 is loaded without one. */
export const openStore = async (folder: Folder): Promise<FileStore> => {
  const settings = readS3Settings()
  if (!settings) return openDiskStore(folder)
  const [{ createS3Store }, { openClient }] = await Promise.all([
    import('./s3/s3Store'),
    import('./s3/client'),
  ])
  const { bucket, prefix } = settings
  return createS3Store({ client: openClient(settings), bucket, folder: toPrefix(prefix, folder) + '/' })
}

/** Where the bucket has them; Payload's own adapter would look there as well. */
export const toPrefix = (prefix: string, folder: Folder): string => path.posix.join(prefix, folder)
