import type { Payload } from 'payload'

import { openStore } from '@/lib/storage/openStore'
import { compareFiles, type Finding, type PictureRow } from './compareFiles'
import { listPictureRows, waitForUploads } from './readPictures'

const atOnce = 50

export interface Check {
  rows: PictureRow[]
  fileCount: number
  findings: Finding[]
}

/** Beside a portal that serves: files first, then whatever was being uploaded, then rows. */
export const checkPictures = async (
  payload: Payload,
  onProgress?: (count: number) => void,
): Promise<Check> => {
  const files = await (await openStore('images')).list()
  const isQuiet = await waitForUploads(payload)
  const rows = await listPictureRows(payload, onProgress)
  const findings = compareFiles(rows, files)
  // As long as an upload is under way, nobody can say that a file is no row's.
  return {
    rows,
    fileCount: files.length,
    findings: isQuiet ? findings : findings.filter(({ kind }) => kind !== 'orphan'),
  }
}

/** Takes away files that are in no row, also what an end in the middle of an upload left half written. */
export const removeOrphans = async (findings: readonly Finding[]): Promise<number> => {
  const orphans = findings.filter(({ kind }) => kind === 'orphan').map(({ file }) => file)
  const store = await openStore('images')
  // A few at a time: there may be many.
  for (let from = 0; from < orphans.length; from += atOnce)
    await store.remove(orphans.slice(from, from + atOnce))
  return orphans.length
}
