import type { Payload } from 'payload'

import { folders, openStore, type Folder } from '@/lib/storage/openStore'
import {
  compareFiles,
  compareForms,
  compareOriginals,
  compareRecordings,
  type Finding,
  type PictureRow,
} from './compareFiles'
import { listPictureRows, listSingleRows, waitForUploads } from './readPictures'

/** Files that are removed together: there may be many. */
const atOnce = 50

export interface Check {
  rows: PictureRow[]
  fileCount: number
  findings: Finding[]
}

const orphanKinds: Record<Folder, Finding['kind']> = {
  images: 'orphan',
  'consent-forms': 'form-orphan',
  originals: 'private-orphan',
  recordings: 'recording-orphan',
}

/** Files that no row has. */
export const isLeftOver = ({ kind }: Finding): boolean => Object.values(orphanKinds).includes(kind)

/** Beside a portal that serves: files first, then whatever was being uploaded, then rows. */
export const checkPictures = async (
  payload: Payload,
  onProgress?: (count: number) => void,
): Promise<Check> => {
  const list = async (folder: Folder) => (await openStore(folder)).list()
  const [pictures, forms, originals, recordings] = await Promise.all([
    list('images'),
    list('consent-forms'),
    list('originals'),
    list('recordings'),
  ])
  const isQuiet = await waitForUploads(payload)
  const rows = await listPictureRows(payload, onProgress)
  const findings = [
    ...compareFiles(rows, pictures),
    ...compareForms(await listSingleRows(payload, 'consent-forms'), forms),
    ...compareRecordings(await listSingleRows(payload, 'recordings'), recordings),
    ...compareOriginals(rows, originals),
  ]
  // As long as an upload is under way, nobody can say that a file is no row's.
  return {
    rows,
    fileCount: pictures.length,
    findings: isQuiet ? findings : findings.filter((finding) => !isLeftOver(finding)),
  }
}

/** Takes away files that are in no row, also what an end in the middle of an upload left half written. */
export const removeOrphans = async (findings: readonly Finding[]): Promise<number> => {
  let removed = 0
  for (const folder of folders) {
    const files = findings.filter(({ kind }) => kind === orphanKinds[folder]).map(({ file }) => file)
    const store = await openStore(folder)
    for (let from = 0; from < files.length; from += atOnce)
      await store.remove(files.slice(from, from + atOnce))
    removed += files.length
  }
  return removed
}
