import type { CollectionAfterReadHook, SanitizedConfig } from 'payload'

import { getNameOf } from './locks'

/**
 * Payload's screens call the holder of a lock by address, or by a number where the reader may not see accounts. A name
 * says more and tells less, and stands where those screens look for the address.
 */
const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const holder = doc?.user?.value
  const id = typeof holder === 'object' ? holder?.id : holder
  if (typeof id !== 'number') return doc
  const name = await getNameOf(req, id)
  return { ...doc, user: { ...doc.user, value: { id, collection: doc.user.relationTo, name, email: name } } }
}

/** Payload makes the collection of locks by itself, while the config is built: `buildConfig({…}).then(withNamesInLocks)`. */
export const withNamesInLocks = (config: SanitizedConfig): SanitizedConfig => {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  locks?.hooks.afterRead.push(nameHolder)
  return config
}
