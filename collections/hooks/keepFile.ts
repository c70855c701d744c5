import { readFile } from 'node:fs/promises'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { whenSettled } from '@/lib/database/whenSettled'
import type { SingleFolder } from '@/lib/storage/openStore'
import { removeUnowned } from '@/lib/storage/removeUnowned'
import { storeFiles } from './storeFiles'

interface Filed {
  filename?: string | null
}

/** The bytes that came. */
export const readUpload = async ({
  data,
  tempFilePath,
}: NonNullable<PayloadRequest['file']>): Promise<Buffer> => (tempFilePath ? readFile(tempFilePath) : data)

/**
 * For a collection whose rows have one file each: as with pictures (Images/hooks/takenPicture.ts) the file is there before
 * its row can be seen, and none is left over.
 */
export const keepFile = (folder: SingleFolder) => {
  const removeLater = (req: PayloadRequest, rows: Filed[]): Promise<void> =>
    whenSettled(req, () =>
      removeUnowned(
        req.payload,
        folder,
        rows.flatMap(({ filename }) => filename || []),
      ),
    )

  const store: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
    const { filename } = doc as Filed
    if (!req.file || !filename || filename === previousDoc?.filename) return doc
    await removeLater(req, [doc, previousDoc ?? {}])
    await storeFiles(req, folder, new Map([[filename, await readUpload(req.file)]]))
    return doc
  }
  const remove: CollectionAfterDeleteHook = ({ doc, req }) => removeLater(req, [doc])
  return { store, remove }
}
