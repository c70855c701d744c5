import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { isStaff } from '../../access/roles'
import { moveArticle } from './moveArticle'
import { explainRefusal, listRefusedPictures, type RefusedPicture } from './explainRefusal'

/** More at a time would keep an editor waiting for minutes. */
const most = 500

type Action = 'publish' | 'withdraw' | 'move'

interface Order {
  action: Action
  /** Of the articles that were chosen; without them it is all that the list finds. */
  ids?: number[]
  where?: Where
  search?: string
  /** Where they are moved. */
  category?: number
}

interface Chosen {
  id: number
  title?: string | null
}

/** What happened, article by article, for the one who asked. */
export interface Outcome {
  done: number
  failed: { id: number; title: string; message: string; pictures: RefusedPicture[] }[]
}

const refuse = (message: string) => new APIError(message, 400, null, true)

const readOrder = async (req: PayloadRequest): Promise<Order> => {
  const order = (await req.json?.().catch(() => null)) as Partial<Order> | null
  const isAction = ['publish', 'withdraw', 'move'].includes(order?.action ?? '')
  if (!order || !isAction) throw refuse('Hãy chọn việc cần làm với các bài.')
  if (order.action === 'move' && !Number.isInteger(order.category))
    throw refuse('Hãy chọn chuyên mục để chuyển đến.')
  if (order.ids && !(Array.isArray(order.ids) && order.ids.every(Number.isInteger)))
    throw refuse('Danh sách bài đã chọn không hợp lệ. Hãy tải lại trang rồi chọn lại.')
  if (order.action === 'move') await requireCategory(req, order.category!)
  return order as Order
}

const requireCategory = async (req: PayloadRequest, id: number): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: 'categories',
    overrideAccess: false,
    req,
    where: { id: { equals: id } },
  })
  if (totalDocs === 0)
    throw refuse('Chuyên mục này không còn nữa. Hãy tải lại trang rồi chọn chuyên mục khác.')
}

/** Those of the chosen that the person may see, as their list shows them. */
const listChosen = async (req: PayloadRequest, { ids, where, search }: Order): Promise<Chosen[]> => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    limit: most + 1,
    pagination: false,
    overrideAccess: false,
    req,
    select: { title: true },
    where: ids
      ? { id: { in: ids } }
      : mergeListSearchAndWhere({
          collectionConfig: req.payload.collections.articles.config,
          search: typeof search === 'string' ? search : '',
          where: where ?? {},
        }),
  })
  if (docs.length > most) throw refuse(`Mỗi lần làm được nhiều nhất ${most} bài. Hãy lọc bớt rồi chọn lại.`)
  return docs
}

/** One article, on a transaction of its own: one that fails takes no other with it. */
const change = async (req: PayloadRequest, { action, category }: Order, id: number): Promise<void> => {
  const asPerson = { collection: 'articles', depth: 0, id, overrideAccess: false, req } as const
  switch (action) {
    case 'publish':
      await req.payload.update({ ...asPerson, data: { _status: 'published' } })
      return
    case 'withdraw':
      await req.payload.update({ ...asPerson, data: { _status: 'draft' } })
      return
    case 'move':
      await moveArticle(req, id, category!)
  }
}

/** `POST /api/articles/bulk`: one thing done to many articles, with a word about each that could not be done. */
export const changeMany: Endpoint = {
  path: '/bulk',
  method: 'post',
  handler: async (req) => {
    if (!isStaff({ req })) throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true)
    const order = await readOrder(req)
    const chosen = await listChosen(req, order)
    const outcome: Outcome = { done: 0, failed: [] }
    for (const { id, title } of chosen) {
      try {
        await change(req, order, id)
        outcome.done += 1
      } catch (error) {
        outcome.failed.push({
          id,
          title: title || `Bài số ${id}`,
          message: explainRefusal(req, error),
          pictures: listRefusedPictures(error),
        })
      }
    }
    return Response.json(outcome, { status: outcome.done === 0 && outcome.failed.length > 0 ? 400 : 200 })
  },
}
