import type { CollectionBeforeChangeHook } from 'payload'

/** A category is public from the start: each address that it leaves stays known. */
export const rememberSlug: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const known = new Set<string>(originalDoc?.previousSlugs ?? [])
  if (originalDoc?.slug) known.add(originalDoc.slug)
  known.delete(data.slug)
  return { ...data, previousSlugs: [...known] }
}
