import type { CollectionBeforeChangeHook } from 'payload'

/** In a request's context: a list for the names of the files that the request writes. */
export const storedFiles = 'storedFiles'

/** A file on disk outlives a transaction that is rolled back; whoever asks learns its name before it is written. */
export const noteStoredFiles: CollectionBeforeChangeHook = ({ context, data }) => {
  const files = context[storedFiles]
  if (!Array.isArray(files)) return data
  const sizes = Object.values((data.sizes ?? {}) as Record<string, { filename?: string | null } | null>)
  files.push(...[data.filename, ...sizes.map((size) => size?.filename)].filter(Boolean))
  return data
}
