import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { isSame, toFaces, validateFaces, type Face } from '@/lib/images/faces/faces'
import { readCrop, type Crop } from '@/lib/images/intake/crop'
import { PictureRefusal } from '@/lib/images/intake/refusal'
import { takeIn, type TakenPicture } from '@/lib/images/intake/takeIn'
import { toSlug } from '@/lib/vietnamese/slugs'
import { isStaff } from '../../access/roles'
import { readStoredFile } from '../../hooks/storeFiles'
import { pictureSlots } from '../sizes'
import { keepTaken } from './takenPicture'

const hashLength = 10
const hashSuffix = new RegExp(`-[0-9a-f]{${hashLength}}$`)

type UploadEdits = { focalPoint?: { x?: unknown; y?: unknown } } | undefined

/**
 * Whatever comes as a file is read, checked and made into what is stored, before anything is written. From here on the
 * request carries the clean picture; of the file that was sent, nothing goes further.
 */
export const takeInFile: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data = (args.data ?? {}) as Record<string, unknown>
  // Whoever may not do this is told so next, and costs no decoding.
  if (!args.overrideAccess && !isStaff({ req })) return args
  try {
    const crop = takeEdits(req, data)
    const faces = readFaces(data)
    if (faces) data.hiddenFaces = faces
    const id = 'id' in args ? Number(args.id) : undefined
    const stored = !req.file && id ? await readStored(req, id, { crop, faces }) : undefined
    const sent = stored ?? (await readSent(req))
    if (operation === 'update' && !id && (sent || faces))
      throw new PictureRefusal('Mỗi lần chỉ thay tệp, hay che mặt, của một ảnh.')
    if (!sent) return args
    const wanted = collection.upload.imageSizes?.map(({ name }) => name) ?? []
    const slots = pictureSlots.filter(({ name }) => wanted.includes(name))
    // Boxes over the former picture say nothing of the one that takes its place.
    const boxes = stored?.faces ?? (operation === 'create' ? faces : [])
    const { bytes, name } = sent
    const taken = await takeIn({ bytes, name, crop, faces: boxes, isClean: Boolean(stored), slots })
    carry(req, name, taken)
    const { hidesOthers, keptOriginal } = stored ?? {}
    // A cut makes another picture, with its boxes and without.
    keepTaken(req, {
      picture: taken,
      isEdited: Boolean(stored),
      hidesOthers,
      keptOriginal: crop ? null : keptOriginal,
    })
    const noted = operation === 'create' ? withNotes(data, taken) : data
    return { ...args, data: { ...noted, hiddenFaces: taken.faces } }
  } catch (error) {
    if (error instanceof PictureRefusal) throw new APIError(error.message, 400, null, true)
    throw error
  }
}

/** Takes what the admin sends with the address of a request, so that Payload does not do it once more. */
const takeEdits = (req: PayloadRequest, data: Record<string, unknown>): Crop | undefined => {
  const { uploadEdits, ...query } = req.query
  const crop = readCrop(uploadEdits)
  const { x, y } = (uploadEdits as UploadEdits)?.focalPoint ?? {}
  // Our sizes keep the whole picture: moving its centre of interest makes no new files.
  if (Number.isFinite(Number(x)) && Number.isFinite(Number(y)) && x !== undefined)
    Object.assign(data, { focalX: Math.round(Number(x)), focalY: Math.round(Number(y)) })
  if (uploadEdits) req.query = query
  return crop
}

interface Sent {
  bytes: Buffer
  name: string
}

const readSent = async ({ file }: PayloadRequest): Promise<Sent | undefined> => {
  if (!file) return undefined
  const isInMemory = file.data?.length > 0 || !file.tempFilePath
  return { bytes: isInMemory ? file.data : await readFile(file.tempFilePath!), name: file.name }
}

/** @returns nothing where the request says nothing of boxes */
const readFaces = ({ hiddenFaces }: Record<string, unknown>): Face[] | undefined => {
  const answer = validateFaces(hiddenFaces)
  if (answer !== true) throw new PictureRefusal(answer)
  return hiddenFaces === undefined ? undefined : toFaces(hiddenFaces)
}

interface Stored extends Sent {
  faces: Face[]
  hidesOthers: boolean
  keptOriginal: string | null | undefined
}

interface Edits {
  crop?: Crop
  faces?: Face[]
}

/** A cut of a picture that is there already, or other boxes over it, make another file, as a new upload would. */
const readStored = async (
  req: PayloadRequest,
  id: number,
  { crop, faces }: Edits,
): Promise<Stored | undefined> => {
  if (!crop && !faces) return undefined
  // Whether this person may change the picture is decided after this hook, before anything is written.
  const image = await req.payload.findByID({
    collection: 'images',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!image?.filename) return undefined
  const { filename: name, privateOriginal: keptOriginal } = image
  const before = toFaces(image.hiddenFaces)
  const hidesOthers = faces !== undefined && !isSame(faces, before)
  if (!crop && !hidesOthers) return undefined
  const bytes = keptOriginal
    ? await readStoredFile(req, 'originals', keptOriginal)
    : await readStoredFile(req, 'images', name)
  return { bytes, name, faces: faces ?? before, hidesOthers, keptOriginal }
}

/**
 * Stores `Ảnh lễ trao (1).JPG` as `anh-le-trao-1-3f2a90bb41.jpg`: a name that every system, address bar and archive
 * takes. It is another one for other bytes, so that a browser may keep what it got for ever, and another one for the
 * same bytes sent again, so that of two rows none takes the other's files away.
 */
const carry = (req: PayloadRequest, name: string, { master, extension, contentHash }: TakenPicture): void => {
  const hash = createHash('sha256')
    .update(contentHash)
    .update(randomUUID())
    .digest('hex')
    .slice(0, hashLength)
  const words = toSlug(path.parse(name).name.replace(hashSuffix, ''), 80) || 'anh'
  req.file = {
    data: master.bytes,
    mimetype: master.mimeType,
    name: `${words}-${hash}${extension}`,
    size: master.bytes.length,
  }
}

/** What the camera or the photographer wrote into the file, where the uploader says nothing. */
const withNotes = (data: Record<string, unknown>, { notes }: TakenPicture): Record<string, unknown> => ({
  ...data,
  takenAt: data.takenAt || notes.takenAt,
  caption: data.caption || notes.caption,
  credit: data.credit || notes.credit,
})
