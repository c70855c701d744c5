import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Moves what readers see, and the draft beside it where there is one; neither takes the other's place. A move publishes
 * nothing and withdraws nothing.
 */
export const moveArticle = async (req: PayloadRequest, id: number, category: number): Promise<void> => {
  const asPerson = { collection: 'articles', depth: 0, id, overrideAccess: false, req } as const
  const begun = await initTransaction(req)
  try {
    const stored = await req.payload.findByID({ ...asPerson, draft: false, disableErrors: true })
    const newest = await req.payload.findByID({ ...asPerson, draft: true })
    if (stored?._status === 'published') {
      const isAhead = newest._status === 'draft'
      await req.payload.update({
        ...asPerson,
        // Payload starts from the newest draft; what stands there for readers is said in full.
        data: isAhead ? { ...stored, category } : { category, _status: 'published' },
      })
      if (isAhead) await req.payload.update({ ...asPerson, draft: true, data: { ...newest, category } })
    } else await req.payload.update({ ...asPerson, draft: true, data: { category } })
    if (begun) await commitTransaction(req)
  } catch (error) {
    if (begun) await killTransaction(req)
    throw error
  }
}
