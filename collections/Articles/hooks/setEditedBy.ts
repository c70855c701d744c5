import type { CollectionBeforeChangeHook } from 'payload'

import { editSessionHeader, parseEditSession, toEditMark } from '@/lib/editing/editSession'
import { toContent } from '@/lib/editing/content'

const words = [
  ...['title', 'lead', 'body', 'leadImage', 'bylines', 'source', 'corrections'],
  ...['category', 'moreCategories', 'topics', 'relatedArticles'],
]

const pickWords = (document: Record<string, unknown> | undefined): string =>
  toContent(Object.fromEntries(words.map((name) => [name, document?.[name]])))

/**
 * Payload does not record who made a version. The name is kept, not a relationship: an account may go, and who wrote
 * stays. What changes nothing in the words, such as a publication, leaves the open edit form its right to write on.
 */
export const setEditedBy: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const session = parseEditSession(req.headers?.get(editSessionHeader))
  const isRewritten = pickWords(data) !== pickWords(originalDoc)
  const former = isRewritten ? null : (originalDoc?.editSession ?? null)
  return {
    ...data,
    editedBy: req.user?.name ?? 'Hệ thống',
    editSession: session ? toEditMark(session) : former,
  }
}
