import type { CollectionBeforeChangeHook } from 'payload'

/** Another file wants other AVIFs, which are made once it is stored (lib/images/derivePending.ts). */
export const setAvifState: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.filename && data.filename !== originalDoc?.filename ? { ...data, avif: 'pending' } : data
