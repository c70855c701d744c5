import type { Access, Where } from 'payload'

import { isEditor } from '../access/roles'

/**
 * What the public may see of readers' comments: approved ones, under articles that are public themselves
 * (`isPublished`) and whose comments are on. Made anew for each query: where a condition reaches into another
 * collection, Payload writes that collection's own rule into the object it was given.
 */
export const toPublicComments = (): Where => ({
  and: [
    { state: { equals: 'approved' } },
    { 'article._status': { equals: 'published' } },
    { 'article.deletedAt': { exists: false } },
    { 'article.commentsOpen': { equals: true } },
  ],
})

/** With the portal's own switch off, nobody outside reads any. */
export const canReadComments: Access = async ({ req }) => {
  if (isEditor({ req })) return true
  const { commentsOn } = await req.payload.findGlobal({
    slug: 'participation',
    depth: 0,
    overrideAccess: false,
    req,
    select: { commentsOn: true },
  })
  return commentsOn ? toPublicComments() : false
}
