import type { CollectionBeforeOperationHook } from 'payload'

/** A copy of an article is a draft, whatever state its original is in. */
export const makeDuplicateDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' || !('duplicateFromID' in args) || !args.duplicateFromID) return args
  return { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
}
