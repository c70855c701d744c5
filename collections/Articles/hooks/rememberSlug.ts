import type { CollectionBeforeChangeHook } from 'payload'

/**
 * When a published article moves, its old address stays known, and readers who follow it are sent on.
 * Both lists are joined with those of the stored article, since restoring a version would bring back older ones.
 */
export const rememberSlug: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const known: string[] = [...(originalDoc?.previousSlugs ?? []), ...(data.previousSlugs ?? [])]
  const published: string | null = originalDoc?.publishedSlug ?? data.publishedSlug ?? null
  if (data._status !== 'published') {
    return { ...data, previousSlugs: [...new Set(known)], publishedSlug: published }
  }
  const previousSlugs = new Set(published ? [...known, published] : known)
  previousSlugs.delete(data.slug)
  return { ...data, previousSlugs: [...previousSlugs], publishedSlug: data.slug }
}
