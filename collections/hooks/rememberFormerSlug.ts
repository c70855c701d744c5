import type { CollectionBeforeChangeHook } from 'payload'

/** For what is public from the start: each address that it leaves stays known. */
export const rememberFormerSlug: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const known = new Set<string>(originalDoc?.previousSlugs ?? [])
  if (originalDoc?.slug) known.add(originalDoc.slug)
  known.delete(data.slug)
  return { ...data, previousSlugs: [...known] }
}
