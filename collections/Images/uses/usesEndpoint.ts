import { Forbidden, NotFound, type Endpoint } from 'payload'

import { listOwners } from '@/lib/images/uses/listOwners'
import { isStaff } from '../../access/roles'
import { describeHidden, toOwnerAddress } from './describeOwners'

/**
 * `GET /api/images/:id/uses`: `{ total, uses: [{ collection, id, title, state, href }], hidden: string[] }`, where
 * `hidden` says how many documents there are besides, which the person may not see.
 */
export const usesEndpoint: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!isStaff({ req })) throw new Forbidden(req.t)
    const id = Number(req.routeParams?.id)
    const image = Number.isSafeInteger(id)
      ? await req.payload.findByID({
          collection: 'images',
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          req,
          select: {},
        })
      : null
    if (!image) throw new NotFound(req.t)
    const { owners, total } = await listOwners(req, id)
    const uses = owners
      .filter(({ title }) => title !== null)
      .map((owner) => ({ ...owner, href: toOwnerAddress(owner) }))
    return Response.json(
      { total, uses, hidden: describeHidden(owners) },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
}
