import type { Payload } from 'payload'

import { listOwned } from './listOwned'
import { openStore } from './openStore'

/** Removes those of these files that no form has any more. Names are never given twice. */
export const removeUnownedForms = async (payload: Payload, filenames: readonly string[]): Promise<void> => {
  if (filenames.length === 0) return
  const owned = await listOwned(payload, 'consent-forms', filenames)
  const nobodys = filenames.filter((name) => !owned.has(name))
  if (nobodys.length > 0) await (await openStore('consent-forms')).remove(nobodys)
}
