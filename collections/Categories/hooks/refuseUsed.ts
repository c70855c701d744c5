import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** Deleting a category would leave its articles without one, and its children without a parent. */
export const refuseUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  // Counts every document, also drafts, the trash and what the person may not read.
  const everything = { overrideAccess: true, req, trash: true }
  const articles = await req.payload.count({
    collection: 'articles',
    where: { or: [{ category: { equals: id } }, { moreCategories: { in: [id] } }] },
    ...everything,
  })
  const children = await req.payload.count({
    collection: 'categories',
    where: { parent: { equals: id } },
    ...everything,
  })
  const uses = [
    articles.totalDocs > 0 ? `${articles.totalDocs} bài viết` : '',
    children.totalDocs > 0 ? `${children.totalDocs} chuyên mục con` : '',
  ].filter(Boolean)
  if (uses.length > 0) {
    throw new APIError(
      `Chưa xóa được: chuyên mục còn ${uses.join(' và ')}. Hãy chuyển đi trước.`,
      409,
      null,
      true,
    )
  }
}
