import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload'

import type { Image } from '@/lib/generated/payload-types'
import { findDuplicates, type Duplicate, type Wanted } from '@/lib/images/duplicates/findDuplicates'
import { isStaff } from '../access/roles'

/** More than a batch has. */
const most = 500

/** A picture that is there already, as the admin shows it. */
export interface DuplicateImage extends Duplicate {
  filename: string
  caption: string
  /** Address of a small version; null while there is none. */
  thumbnail: string | null
}

const refuse = (message: string) => new APIError(message, 400, null, true)
const isHex = (value: unknown, digits: number): value is string =>
  typeof value === 'string' && new RegExp(`^[0-9a-f]{${digits}}$`).test(value)

const readWanted = async (req: PayloadRequest): Promise<Wanted[]> => {
  const body = (await req.json?.().catch(() => null)) as { id?: unknown; files?: unknown } | null
  if (Number.isInteger(body?.id)) return [await readImage(req, Number(body?.id))]
  if (!Array.isArray(body?.files)) throw refuse('Hãy cho biết ảnh hoặc mã băm của các tệp cần so.')
  if (body.files.length > most) throw refuse(`Mỗi lần so nhiều nhất ${most} tệp.`)
  return body.files.map((file: Wanted | null) => ({
    contentHash: isHex(file?.contentHash, 64) ? file.contentHash : null,
    perceptualHash: isHex(file?.perceptualHash, 16) ? file.perceptualHash : null,
  }))
}

const readImage = async (req: PayloadRequest, id: number): Promise<Wanted> => {
  const image = await req.payload.findByID({
    collection: 'images',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    // The hashes are fields that nobody is shown.
    showHiddenFields: true,
  })
  if (!image) throw refuse('Không có ảnh này.')
  return image
}

/** Those of the pictures that look like each of the wanted ones which this person may see, as they recognise them. */
export const listDuplicates = async (
  req: PayloadRequest,
  wanted: readonly Wanted[],
): Promise<DuplicateImage[][]> => {
  const found = await findDuplicates(req.payload, wanted)
  const { docs } = await req.payload.find({
    collection: 'images',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
    select: { filename: true, caption: true, sizes: true },
    where: { id: { in: found.flat().map(({ id }) => id) } },
  })
  const images = new Map(docs.map((doc) => [doc.id, doc as Image]))
  return found.map((duplicates) =>
    duplicates.flatMap((duplicate) => {
      const image = images.get(duplicate.id)
      if (!image) return []
      const { filename, caption, sizes } = image
      return {
        ...duplicate,
        filename: filename ?? '',
        caption: caption ?? '',
        thumbnail: sizes?.w320?.url ?? null,
      }
    }),
  )
}

/**
 * `POST /api/images/duplicates` with `{ id }`, or with `{ files: [{ contentHash, perceptualHash }, …] }`, where a hash that
 * is not known is left out: answers `{ results: DuplicateImage[][] }`, one list for each. It stops nobody.
 */
export const duplicates: Endpoint = {
  path: '/duplicates',
  method: 'post',
  handler: async (req) => {
    if (!isStaff({ req })) throw new Forbidden(req.t)
    return Response.json({ results: await listDuplicates(req, await readWanted(req)) })
  },
}
