import type { CollectionBeforeDeleteHook } from 'payload'

/** What readers said under an article goes with it; a comment without its article is about nothing. */
export const removeComments: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'comments',
    where: { article: { equals: id } },
    depth: 0,
    // Whoever may delete the article for good need not be allowed to moderate.
    overrideAccess: true,
    req,
  })
}
