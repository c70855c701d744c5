import type { RelationshipFieldSingleValidation } from 'payload'

/** A tree has no circles: a category stands neither in itself nor in one that stands in it. */
export const validateParent: RelationshipFieldSingleValidation = async (value, { id, req }) => {
  const seen = new Set<unknown>([id])
  let parent: unknown = value
  while (parent) {
    const key = typeof parent === 'object' && 'id' in parent ? parent.id : parent
    if (seen.has(key)) return 'Chuyên mục không thể nằm trong chính nó hoặc trong chuyên mục con của nó.'
    seen.add(key)
    const document = await req.payload.findByID({
      collection: 'categories',
      id: key as number,
      depth: 0,
      disableErrors: true,
      // The whole tree counts, whoever asks; it is public anyway.
      overrideAccess: true,
      req,
    })
    if (!document) return 'Chuyên mục cấp trên không còn nữa. Hãy chọn lại.'
    parent = document.parent
  }
  return true
}
