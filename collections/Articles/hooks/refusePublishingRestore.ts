import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** By whichever door an old version comes back, it comes as a draft. Scripts of the portal itself may do otherwise. */
export const refusePublishingRestore: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'restoreVersion') return args
  const { draft, overrideAccess } = args as { draft?: boolean; overrideAccess?: boolean }
  if (draft || overrideAccess) return args
  throw new APIError('Phiên bản cũ chỉ khôi phục được thành bản nháp (draft=true).', 400, null, true)
}
