import { APIError, type CollectionBeforeDeleteHook } from 'payload'

interface Options {
  /** Path of the field by which articles name the document. */
  field: 'bylines' | 'source.outlet' | 'topics' | 'recording'
  /** What the document is called, in lower case. */
  noun: string
}

/** Deleting whom an article names would take the name off it, silently. */
export const refuseCredited =
  ({ field, noun }: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    // Counts every article, also drafts, the trash and what the person may not read.
    const everything = { collection: 'articles', overrideAccess: true, req, trash: true } as const
    const stored = await req.payload.count({ ...everything, where: { [field]: { in: [id] } } })
    // A draft beside a published article stands in its newest version only.
    const drafted = await req.payload.countVersions({
      ...everything,
      where: { and: [{ latest: { equals: true } }, { [`version.${field}`]: { in: [id] } }] },
    })
    const uses = Math.max(stored.totalDocs, drafted.totalDocs)
    if (uses === 0) return
    throw new APIError(
      `Chưa xóa được: còn ${uses} bài viết ghi ${noun} này, kể cả bản nháp và bài trong thùng rác. Hãy đổi ở các bài đó trước.`,
      409,
      null,
      true,
    )
  }
