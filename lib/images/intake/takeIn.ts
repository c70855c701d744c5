import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'

import type { PictureSlot } from '@/collections/Images/sizes'
import { createGate } from '@/lib/server/gate'
import { encodeSlot, masterOptions } from '../encode'
import { cropFaces, type Face } from '../faces/faces'
import { hideFaces } from '../faces/hideFaces'
import { largestEdge, mostPixels } from '../limits'
import { toPlaceholder } from '../placeholder'
import { toCropArea, type Crop } from './crop'
import { stored, toStoredFormat, type StoredFormat } from './formats'
import { decideOrientation } from './heic/decideOrientation'
import { decodeHeic } from './heic/decodeHeic'
import { toNotes, type PictureNotes } from './notes/toNotes'
import { readTags } from './notes/readTags'
import { toPerceptualHash } from './perceptualHash'
import { readPicture, type PictureHeader } from './readPicture'
import { PictureRefusal } from './refusal'

export interface EncodedFile {
  bytes: Buffer
  width: number
  height: number
  mimeType: string
}

/** A picture that is ready to be stored: nothing in it but pixels. */
export interface TakenPicture {
  master: EncodedFile
  extension: string
  /** By the names of slots; those that would enlarge the picture are left out. */
  sizes: Map<string, EncodedFile>
  notes: PictureNotes
  /** SHA-256 of the bytes as they came, in hexadecimal. */
  contentHash: string
  /** Of what the picture shows without boxes over faces: the same picture stays the same. */
  perceptualHash: string
  placeholder: string
  /** Over what is hidden in the master and in all sizes, after the cut. */
  faces: Face[]
  /** The picture without them, for nobody but staff; nothing where nothing is hidden. */
  original?: Buffer
}

interface Input {
  bytes: Buffer
  name: string
  crop?: Crop
  /** Of the picture as it is before the cut. */
  faces?: readonly Face[]
  /** It came from the store: what is not changed is not encoded once more. */
  isClean?: boolean
  slots: readonly PictureSlot[]
}

/**
 * In pixels: two of a phone's ordinary pictures at a time, which want the whole machine anyway, and one of 50 megapixels.
 * Measured, with three of those sent together: some 500 MB at most.
 */
const withinMemory = createGate(32_000_000)

/** Each picture is another one: what libvips remembers of the last is of no use. */
sharp.cache(false)

/**
 * Reads a picture whole, once, and makes from its pixels all that is stored: turned upright, cut, at most 2 400 pixels
 * large, in sRGB, without a word of what the camera wrote about itself and its place.
 * @throws PictureRefusal
 */
export const takeIn = async (input: Input): Promise<TakenPicture> => {
  const { bytes, name, crop, slots } = input
  const header = await readPicture(bytes, name)
  const { width: fullWidth, height: fullHeight } = header.metadata
  return withinMemory(fullWidth * fullHeight, async () => {
    const format = toStoredFormat(header.format)
    const { picture, full } = await readPixels(bytes, header, crop)
    const faces = toFacesAfterCut(full, input)
    const shown = faces.length > 0 ? await hideFaces(picture, faces) : picture
    const keep = async (): Promise<EncodedFile> =>
      input.isClean && !crop ? toKept(bytes, format, full) : encodeMaster(picture, format)
    const { width } = await picture.metadata()
    const fitting = slots.filter((slot) => slot.width <= width)
    const [whole, hidden, perceptualHash, placeholder, ...files] = await Promise.all([
      keep(),
      faces.length > 0 ? encodeMaster(shown, format) : undefined,
      toPerceptualHash(picture),
      toPlaceholder(shown),
      ...fitting.map((slot) => encodeSlot(shown, slot)),
    ])
    return {
      master: hidden ?? whole,
      extension: stored[format].extension,
      sizes: new Map(fitting.map(({ name }, index) => [name, files[index]!])),
      notes: toNotes(readTags(bytes), new Date()),
      contentHash: createHash('sha256').update(bytes).digest('hex'),
      perceptualHash,
      placeholder,
      faces,
      original: hidden && whole.bytes,
    }
  })
}

const toFacesAfterCut = (full: Size, { crop, faces = [] }: Input): Face[] =>
  crop ? cropFaces(faces, toCropArea(crop, full), full) : [...faces]

const toKept = (bytes: Buffer, format: StoredFormat, full: Size): EncodedFile => ({
  bytes,
  ...full,
  mimeType: stored[format].mimeType,
})

interface Size {
  width: number
  height: number
}

interface Pixels {
  /** Decoded, in memory: at most 2 400 × 2 400 of them. */
  picture: Sharp
  /** Upright, before it is cut and made smaller. */
  full: Size
}

const readPixels = async (bytes: Buffer, header: PictureHeader, crop?: Crop): Promise<Pixels> => {
  try {
    const opened = await open(bytes, header)
    const { data, info } = await cut(opened, crop)
      .toColourspace('srgb')
      .resize({ width: largestEdge, height: largestEdge, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    return {
      picture: sharp(data, { raw: { width, height, channels } }),
      full: { width: opened.width, height: opened.height },
    }
  } catch (error) {
    if (error instanceof PictureRefusal) throw error
    throw new PictureRefusal('Ảnh bị hỏng, không đọc được hết. Hãy chọn lại ảnh gốc.', { cause: error })
  }
}

/** Upright. */
interface Opened extends Size {
  image: Sharp
}

const options = { failOn: 'error', limitInputPixels: mostPixels } as const

const open = async (bytes: Buffer, { format, metadata }: PictureHeader): Promise<Opened> => {
  if (format !== 'heic') {
    // As the picture is shown, orientation of EXIF included; sharp leaves that of AVIF to the container, once.
    const { width, height } = metadata.autoOrient
    return { image: sharp(bytes, options).autoOrient(), width, height }
  }
  const orientation = decideOrientation(bytes, readTags(bytes).exif?.Orientation?.value)
  const tiff = await decodeHeic(bytes, { profile: metadata.icc, orientation })
  const image = sharp(tiff, options)
  const { width, height } = (await image.metadata()).autoOrient
  return { image: image.autoOrient(), width, height }
}

const cut = ({ image, width, height }: Opened, crop?: Crop): Sharp =>
  crop ? image.extract(toCropArea(crop, { width, height })) : image

const encodeMaster = async (picture: Sharp, format: StoredFormat): Promise<EncodedFile> => {
  const { data, info } = await picture
    .clone()
    .toFormat(format, masterOptions[format])
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height, mimeType: stored[format].mimeType }
}
