import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers who began a document. A value that came with the request is not believed. */
export const setCreatedBy: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  createdBy: operation === 'create' ? (req.user?.id ?? data.createdBy) : originalDoc?.createdBy,
})
