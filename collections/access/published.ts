import type { Where } from 'payload'

/** What the public may see of a collection with drafts: the one place where that rule is written. */
export const isPublished: Where = { _status: { equals: 'published' } }
