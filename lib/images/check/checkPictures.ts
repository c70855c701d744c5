import type { Payload } from 'payload'

import { openStore } from '@/lib/storage/openStore'
import { compareFiles, compareForms, type Finding, type PictureRow } from './compareFiles'
import { listFormRows, listPictureRows, waitForUploads } from './readPictures'

/** Files that are removed together: there may be many. */
const atOnce = 50

export interface Check {
  rows: PictureRow[]
  fileCount: number
  findings: Finding[]
}

/** Files that no row has. */
export const isLeftOver = ({ kind }: Finding): boolean => kind === 'orphan' || kind === 'form-orphan'

/** Beside a portal that serves: files first, then whatever was being uploaded, then rows. */
export const checkPictures = async (
  payload: Payload,
  onProgress?: (count: number) => void,
): Promise<Check> => {
  const [pictures, forms] = await Promise.all([
    openStore('images').then((store) => store.list()),
    openStore('consent-forms').then((store) => store.list()),
  ])
  const isQuiet = await waitForUploads(payload)
  const rows = await listPictureRows(payload, onProgress)
  const findings = [...compareFiles(rows, pictures), ...compareForms(await listFormRows(payload), forms)]
  // As long as an upload is under way, nobody can say that a file is no row's.
  return {
    rows,
    fileCount: pictures.length,
    findings: isQuiet ? findings : findings.filter((finding) => !isLeftOver(finding)),
  }
}

/** Takes away files that are in no row, also what an end in the middle of an upload left half written. */
export const removeOrphans = async (findings: readonly Finding[]): Promise<number> => {
  const remove = async (folder: 'images' | 'consent-forms', kind: Finding['kind']): Promise<number> => {
    const files = findings.filter((finding) => finding.kind === kind).map(({ file }) => file)
    const store = await openStore(folder)
    for (let from = 0; from < files.length; from += atOnce)
      await store.remove(files.slice(from, from + atOnce))
    return files.length
  }
  return (await remove('images', 'orphan')) + (await remove('consent-forms', 'form-orphan'))
}
