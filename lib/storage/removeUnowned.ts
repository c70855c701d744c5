import type { Payload } from 'payload'

import { listOwned } from './listOwned'
import { openStore, type SingleFolder } from './openStore'

/** Removes those of these files that no row has any more. Names are never given twice. */
export const removeUnowned = async (
  payload: Payload,
  folder: SingleFolder,
  filenames: readonly string[],
): Promise<void> => {
  if (filenames.length === 0) return
  const owned = await listOwned(payload, folder, filenames)
  const nobodys = filenames.filter((name) => !owned.has(name))
  if (nobodys.length > 0) await (await openStore(folder)).remove(nobodys)
}
