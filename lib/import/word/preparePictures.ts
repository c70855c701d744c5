import { createHash } from 'node:crypto'
import sharp from 'sharp'

import { decodeWhole } from '@/lib/images/decodeWhole'
import type { Figure } from './figures'
import type { WordPicture } from './flows'

/** A picture that can be stored. */
export interface PreparedPicture {
  /** The places of the document that show it: a logo may stand on every page. */
  places: WordPicture[]
  bytes: Buffer
  mimetype: string
  extension: string
  /** Empty where the document has none that a person wrote. */
  alt: string
  caption: string
  credit: string
}

/** As collections/Images has it: more is an attack on memory. */
const mostPixels = 80_000_000
/** A smaller one is a bullet, a line or an ornament. */
const smallestEdge = 40
const mostPictures = 200

/** What sharp calls a format, and how it is stored; others become PNG. */
const storable: Record<string, { mimetype: string; extension: string }> = {
  jpeg: { mimetype: 'image/jpeg', extension: 'jpg' },
  png: { mimetype: 'image/png', extension: 'png' },
  webp: { mimetype: 'image/webp', extension: 'webp' },
}
const convertible = new Set(['gif', 'tiff'])

/** Names by which Word and phones fill the description in. */
const MACHINE_MADE =
  /^(?:(?:picture|image|graphic|photo|hình(?: ảnh)?|ảnh|img|dsc)[\s_-]*\d*)$|\.(?:jpe?g|png|gif|bmp|webp|tiff?)$|[\\/]|automatically generated|tạo tự động|tự động tạo/iu

const toAlt = (alt: string): string => (MACHINE_MADE.test(alt) ? '' : alt.slice(0, 500))

type Reading =
  | { kind: 'ready'; bytes: Buffer; mimetype: string; extension: string }
  | { kind: 'ornament' }
  | { kind: 'refused'; reason: string }

const refuse = (reason: string): Reading => ({ kind: 'refused', reason })

/** Decodes a picture whole, since a broken one must not break the article. */
const readPicture = async ({ contentType, read }: WordPicture): Promise<Reading> => {
  const vector = /(emf|wmf)/i.exec(contentType)?.[1]
  if (vector)
    return refuse(
      `là hình vẽ ${vector.toUpperCase()}, cổng không đọc được: hãy lưu thành PNG rồi thêm vào bài`,
    )
  const bytes = await read().catch(() => null)
  if (!bytes) return refuse('không nằm trong tệp mà chỉ là liên kết')
  const image = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
  const metadata = await image.metadata().catch(() => null)
  const format = metadata?.format ?? ''
  const isConvertible = convertible.has(format)
  if (!metadata || (!storable[format] && !isConvertible))
    return refuse('không phải ảnh JPEG, PNG, WebP, GIF hay TIFF, hoặc đã bị hỏng')
  if (Math.max(metadata.width, metadata.height) < smallestEdge) return { kind: 'ornament' }
  const decoded = await (isConvertible ? image.png().toBuffer() : decodeWhole(image).then(() => bytes)).catch(
    () => null,
  )
  if (!decoded) return refuse('bị hỏng hoặc quá lớn, không đọc được hết')
  return { kind: 'ready', bytes: decoded, ...(storable[format] ?? storable.png!) }
}

export interface PreparedPictures {
  pictures: PreparedPicture[]
  missing: string[]
}

const describeOrnaments = (count: number): string[] =>
  count > 0 ? [`Bỏ ${count} hình trang trí rất nhỏ.`] : []

/** Reads the pictures of an article in their order; the same picture in two places is one. */
export const preparePictures = async (figures: readonly Figure[]): Promise<PreparedPictures> => {
  const known = new Map<string, PreparedPicture>()
  const missing: string[] = []
  let ornaments = 0
  const places = figures.flatMap((figure) => figure.pictures.map((picture) => ({ figure, picture })))
  for (const [index, { figure, picture }] of places.slice(0, mostPictures).entries()) {
    const reading = await readPicture(picture)
    if (reading.kind === 'ornament') ornaments += 1
    if (reading.kind === 'refused') {
      const whose = figure.caption ? ` (chú thích “${figure.caption}”)` : ''
      missing.push(`Ảnh thứ ${index + 1}${whose} ${reading.reason}.`)
    }
    if (reading.kind !== 'ready') continue
    const hash = createHash('sha256').update(reading.bytes).digest('hex')
    const before = known.get(hash)
    if (before) before.places.push(picture)
    else {
      const isAlone = figure.pictures.length === 1
      const { caption, credit } = isAlone ? figure : { caption: '', credit: figure.credit }
      const { kind: _kind, ...file } = reading
      known.set(hash, {
        ...file,
        places: [picture],
        alt: toAlt(picture.alt),
        caption: caption.slice(0, 500),
        credit,
      })
    }
  }
  const tooMany = places.length - mostPictures
  return {
    pictures: [...known.values()],
    missing: [
      ...missing,
      ...describeOrnaments(ornaments),
      ...(tooMany > 0 ? [`Bỏ ${tooMany} ảnh cuối: mỗi tệp nhập nhiều nhất ${mostPictures} ảnh.`] : []),
    ],
  }
}
