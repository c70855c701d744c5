import { APIError, type CollectionBeforeDeleteHook } from 'payload'

const named = 3

/** The proof of a consent stays as long as a picture is shown by it. */
export const refuseReferred: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'images',
    depth: 0,
    limit: named,
    // Also those that the person may not see.
    overrideAccess: true,
    req,
    select: { filename: true },
    where: { 'consent.form': { equals: id } },
  })
  if (totalDocs === 0) return
  const names = docs.map(({ filename }) => `“${filename}”`).join(', ')
  const others = totalDocs > docs.length ? ` và ${totalDocs - docs.length} ảnh khác` : ''
  throw new APIError(
    `Chưa xóa được: phiếu này là căn cứ cho ảnh ${names}${others}. Hãy bỏ phiếu khỏi các ảnh đó trước.`,
    409,
    { images: docs.map((image) => image.id) },
    true,
  )
}
