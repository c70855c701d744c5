import type { CollectionAfterReadHook, CollectionBeforeOperationHook, SanitizedConfig, Where } from 'payload'

import { findLock, getNameOf } from './locks'

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

/** Before a screen asks who holds an article, a lock that is no longer in force goes. */
const forgetIdle: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'read' || !('where' in args)) return args
  const conditions = args.where?.and ?? []
  const document = conditions.map((condition: Where) => toEqual(condition, 'document.value')).find(Boolean)
  const isArticle = conditions.some(
    (condition: Where) => toEqual(condition, 'document.relationTo') === 'articles',
  )
  if (isArticle && document) await findLock(req, Number(document))
  return args
}

const toEqual = (condition: Where, path: string): unknown => {
  const constraint = condition[path]
  return constraint && 'equals' in constraint ? constraint.equals : undefined
}

/** Payload makes the collection of locks by itself, while the config is built: `buildConfig({…}).then(withLockHooks)`. */
export const withLockHooks = (config: SanitizedConfig): SanitizedConfig => {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  locks?.hooks.afterRead.push(nameHolder)
  locks?.hooks.beforeOperation.push(forgetIdle)
  return config
}
