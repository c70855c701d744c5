import type { Where } from 'payload'

/**
 * What the public may see of a collection with drafts: the one place where that rule is written, but for its SQL in the
 * view `expected_listings` (migrations `listings`, `topic_lists`), which decides where articles are listed.
 * The trash is named as well, since anybody can ask for it with `?trash=true`.
 */
export const isPublished: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
