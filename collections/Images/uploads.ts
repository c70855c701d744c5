import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload'

import type { Image } from '@/lib/generated/payload-types'
import { isOwnUpload, openUploads, receive, uploadsPath } from '@/lib/images/uploads/receive'
import { isStaff } from '../access/roles'
import { listDuplicates } from './duplicates'

const requireStaff = (req: PayloadRequest) => {
  if (!req.user || !isStaff({ req })) throw new Forbidden(req.t)
  return req.user
}

const gone = () =>
  new APIError('Không còn phần đã tải của tệp này. Hãy chọn lại tệp và tải lên lần nữa.', 410, null, true)

/** The tus protocol's own requests: make an upload, ask how far it is, send a piece, give it up. */
const receivePieces: Endpoint['handler'] = async (req) => {
  const user = requireStaff(req)
  const id = req.routeParams?.upload
  if (id !== undefined && !isOwnUpload(String(id), user.id)) throw gone()
  return receive(req as unknown as Request, user.id)
}

interface Received {
  bytes: Buffer
  name: string
}

const readReceived = async (id: string): Promise<Received> => {
  const upload = await openUploads()
    .getUpload(id)
    .catch(() => null)
  if (!upload?.storage?.path) throw gone()
  if (upload.size === undefined || upload.offset !== upload.size)
    throw new APIError('Tệp chưa được tải lên hết.', 409, null, true)
  return { bytes: await readFile(upload.storage.path), name: upload.metadata?.filename || 'anh' }
}

/** The picture that these bytes have become before: the answer may have been lost on the way. */
const findTaken = async (req: PayloadRequest, batch: string, bytes: Buffer): Promise<Image | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'images',
    depth: 0,
    limit: 1,
    pagination: false,
    // Their own pictures only; hashes are fields that nobody else may ask by.
    overrideAccess: true,
    req,
    showHiddenFields: true,
    where: {
      and: [
        { contentHash: { equals: createHash('sha256').update(bytes).digest('hex') } },
        { batch: { equals: batch } },
        { createdBy: { equals: req.user?.id } },
      ],
    },
  })
  return docs[0]
}

const toShown = ({ id, filename, sizes }: Image) => ({ id, filename, thumbnail: sizes?.w320?.url ?? null })

const batchPattern = /^[\w-]{8,64}$/

const isRefusal = (error: unknown): boolean => error instanceof APIError && error.status < 500

/**
 * `POST /api/images/tai-len/xong` with `{ upload, batch }`: a whole file becomes a picture, by the rules of any other
 * upload. Answers with the picture and those of the archive that look like it. A file that is refused is not kept; after
 * any other failure it is there for another try.
 */
const finish: Endpoint['handler'] = async (req) => {
  const user = requireStaff(req)
  const body = (await req.json?.().catch(() => null)) as { upload?: unknown; batch?: unknown } | null
  const id = String(body?.upload ?? '')
  const batch = String(body?.batch ?? '')
  if (!isOwnUpload(id, user.id)) throw gone()
  if (!batchPattern.test(batch)) throw new APIError('Thiếu mã của đợt tải ảnh.', 400, null, true)
  const { bytes, name } = await readReceived(id)
  const forget = () => openUploads().remove(id)
  try {
    const image =
      (await findTaken(req, batch, bytes)) ??
      (await req.payload.create({
        collection: 'images',
        data: { batch },
        depth: 0,
        file: { data: bytes, name, size: bytes.length, mimetype: 'application/octet-stream' },
        overrideAccess: false,
        req,
        showHiddenFields: true,
      }))
    await forget().catch(() => {})
    const [alike = []] = await listDuplicates(req, [image])
    return Response.json({ image: toShown(image), alike })
  } catch (error) {
    if (isRefusal(error)) await forget().catch(() => {})
    throw error
  }
}

export const uploads: Endpoint[] = [
  { path: `${uploadsPath}/xong`, method: 'post', handler: finish },
  { path: uploadsPath, method: 'post', handler: receivePieces },
  ...(['head', 'patch', 'delete'] as const).map((method) => ({
    path: `${uploadsPath}/:upload`,
    method,
    handler: receivePieces,
  })),
]
