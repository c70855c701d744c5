import { Forbidden, NotFound, type Endpoint } from 'payload'

import { toMimeType } from '@/lib/storage/mimeTypes'
import { readStoredFile } from '../hooks/storeFiles'
import { canChangeImages } from './access'

/**
 * `GET /api/images/:id/ban-goc`: the picture without the boxes over faces, for those who may draw them. It is the only way
 * to that file.
 */
export const original: Endpoint = {
  path: '/:id/ban-goc',
  method: 'get',
  handler: async (req) => {
    const mayChange = await canChangeImages({ req })
    if (!mayChange) throw new Forbidden(req.t)
    const { docs } = await req.payload.find({
      collection: 'images',
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      req,
      where: {
        and: [
          { id: { equals: Number(req.routeParams?.id) || 0 } },
          ...(mayChange === true ? [] : [mayChange]),
        ],
      },
    })
    const [image] = docs
    if (!image?.filename) throw new NotFound(req.t)
    const bytes = image.privateOriginal
      ? await readStoredFile(req, 'originals', image.privateOriginal)
      : await readStoredFile(req, 'images', image.filename)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': toMimeType(image.filename),
        // In no cache: the browser's neither, which outlives the session.
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'",
      },
    })
  },
}
