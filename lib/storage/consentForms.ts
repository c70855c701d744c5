import type { Payload } from 'payload'

import { openStore } from './openStore'

/** Those of these files that a row has. */
const listOwned = async (payload: Payload, filenames: readonly string[]): Promise<Set<unknown>> => {
  const { docs } = await payload.find({
    collection: 'consent-forms',
    depth: 0,
    pagination: false,
    // Whoever's form it is, its file is needed.
    overrideAccess: true,
    select: { filename: true },
    where: { filename: { in: [...filenames] } },
  })
  return new Set(docs.map(({ filename }) => filename))
}

/** Removes those of these files that no form has any more. Names are never given twice. */
export const removeUnownedForms = async (payload: Payload, filenames: readonly string[]): Promise<void> => {
  if (filenames.length === 0) return
  const owned = await listOwned(payload, filenames)
  const nobodys = filenames.filter((name) => !owned.has(name))
  if (nobodys.length > 0) await (await openStore('consent-forms')).remove(nobodys)
}
