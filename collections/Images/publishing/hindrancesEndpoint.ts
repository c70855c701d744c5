import { APIError, Forbidden, type Endpoint } from 'payload'

import { isStaff } from '../../access/roles'
import { describeHindrance } from './describeObstacle'
import { findHindrances, listPictures, toImageAddress, type PictureDocument } from './requireReadyPictures'

/** A picture that stands in the way, with the way to its page. */
export interface HindranceLink {
  id: number
  filename: string
  sentence: string
  href: string
}

interface Asked {
  collection: PictureDocument
  /** Of a document that is saved already. */
  id?: number
  values: Record<string, unknown>
}

/**
 * `POST /api/images/hindrances` with `{ collection, id, values }`, the values of a form: answers
 * `{ hindrances: HindranceLink[] }`, one for each picture that would have publishing refused.
 */
export const hindrancesEndpoint: Endpoint = {
  path: '/hindrances',
  method: 'post',
  handler: async (req) => {
    if (!isStaff({ req })) throw new Forbidden(req.t)
    const { collection, id, values } = ((await req.json?.().catch(() => null)) ?? {}) as Partial<Asked>
    if (!collection || !Object.hasOwn(listPictures, collection) || !values || typeof values !== 'object')
      throw new APIError('Hãy cho biết bài hoặc album cần kiểm.', 400, null, true)
    const uses = listPictures[collection](values)
    const found = await findHindrances(req, collection, uses, Number.isInteger(id) ? id : undefined)
    const byImage = new Map(found.map((hindrance) => [hindrance.image.id, hindrance]))
    const hindrances = [...byImage.values()].map((hindrance): HindranceLink => ({
      id: hindrance.image.id,
      filename: hindrance.image.filename ?? '',
      sentence: describeHindrance(hindrance),
      href: toImageAddress(hindrance.image.id),
    }))
    return Response.json({ hindrances }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
