import { readFile } from 'node:fs/promises'
import path from 'node:path'
import ExifReader from 'exifreader'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'

import {
  buildNoise,
  measureDifference,
  readCorners,
  readPictureFile,
  uprightCorners,
  type Colour,
} from '../factories/pictureFiles'
import { createUser } from '../factories/users'
import { useTestPortal } from './portal'
import { listFilesOf, toUpload, type StoredImage } from './uploads'

const portal = useTestPortal()
let upload: Awaited<ReturnType<typeof toUpload>>

beforeAll(async () => {
  upload = await toUpload(portal, await createUser(portal.payload, 'photographer'))
})

/** Every file of an image, AVIFs too, with its bytes. */
const readFiles = async (image: StoredImage) => {
  const { derivePending } = await import('@/lib/images/derivePending')
  while (await derivePending(portal.payload));
  const names = await listFilesOf(portal, image)
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: await readFile(path.join(portal.dataDirectory, 'images', name)),
    })),
  )
}

const send = async (name: string, more: object = {}) => {
  const answer = await upload({ bytes: await readPictureFile(name), name, ...more })
  expect(answer.message).toBe('')
  return answer.doc!
}

const turned = Array.from({ length: 8 }, (_, index) => `orientation-${index + 1}.jpg`)
const phonePhotos = [...turned, 'rotated.heic', 'exif-only.heic']

it.each(phonePhotos)('%s comes out upright in every file, and says nothing of itself', async (name) => {
  const image = await send(name)

  expect([image.width, image.height]).toEqual([600, 400])
  const files = await readFiles(image)
  expect(files.map((file) => path.extname(file.name)).sort()).toEqual([
    '.avif',
    '.avif',
    '.jpg',
    '.webp',
    '.webp',
  ])
  for (const file of files) {
    const metadata = await sharp(file.bytes).metadata()
    const { exif, xmp, iptc, orientation, comments } = metadata
    expect({ exif, xmp, iptc, orientation, comments }, file.name).toEqual({})
    const tags = ExifReader.load(file.bytes, { expanded: true })
    expect([tags.exif, tags.gps, tags.iptc, tags.xmp, tags.makerNotes, tags.Thumbnail], file.name).toEqual(
      Array(6).fill(undefined),
    )
    for (const secret of ['SN-BI-MAT', 'SN-XMP', 'LENS-', 'GPS', 'Apple', 'iPhone', 'Exif\0'])
      expect(file.bytes.includes(secret), `${file.name}: ${secret}`).toBe(false)
    expect(measureDifference(await readCorners(file.bytes), uprightCorners), file.name).toBeLessThan(12)
  }
})

it.each(phonePhotos)('%s is upright after a crop with the upload, and after one later', async (name) => {
  const rightHalf = (pixels: number) =>
    '?uploadEdits[crop][x]=50&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=100' +
    `&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=${pixels}&uploadEdits[heightInPixels]=400`
  const [, topRight, , bottomRight] = uprightCorners as [Colour, Colour, Colour, Colour]
  const asRightHalf = [topRight, topRight, bottomRight, bottomRight]

  const atOnce = await send(name, { query: rightHalf(300) })
  const whole = await send(name)
  const before = await listFilesOf(portal, whole)
  const later = (await upload({ id: whole.id, query: rightHalf(300) })).doc!

  for (const image of [atOnce, later]) {
    expect([image.width, image.height]).toEqual([300, 400])
    for (const file of await readFiles(image))
      expect(measureDifference(await readCorners(file.bytes), asRightHalf), file.name).toBeLessThan(12)
  }
  expect(await listFilesOf(portal, whole)).toEqual([])
  expect(before.length).toBeGreaterThan(0)
  expect(later.filename).not.toBe(whole.filename)
})

/** By the primaries of Display P3 and sRGB (SMPTE EG 432-1, IEC 61966-2-1), which share their white and curve. */
const fromP3 = ([red, green, blue]: Colour): Colour => {
  const toLinear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  const toCurve = (value: number) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)
  const [r, g, b] = [red, green, blue].map(toLinear) as [number, number, number]
  return [
    1.2249401763 * r - 0.2249401763 * g,
    -0.0420569547 * r + 1.0420569547 * g,
    -0.0196375546 * r - 0.0786360655 * g + 1.09827362 * b,
  ].map((value) => Math.round(255 * toCurve(Math.min(1, Math.max(0, value))))) as unknown as Colour
}

it.each(['p3.jpg', 'p3.heic'])('the colours of %s, in Display P3, are right in every file', async (name) => {
  const image = await send(name)
  const wanted = fromP3([200, 60, 40])
  // What a browser would show if the profile were lost.
  expect(measureDifference([wanted], [[200, 60, 40]])).toBeGreaterThan(15)

  const files = await readFiles(image)

  expect(files.length).toBeGreaterThanOrEqual(3)
  for (const file of files) {
    const colours = await readCorners(file.bytes)
    expect(measureDifference(colours, Array(4).fill(wanted)), file.name).toBeLessThan(5)
  }
})

it.each([
  ['image/heic', 'IMG_0001.HEIC'],
  ['image/heif', 'IMG_0001.heif'],
  ['image/jpeg', 'IMG_0001.jpg'],
  ['application/octet-stream', 'IMG_0001.HEIC'],
])('a HEIC that comes as %s, %s, is stored as JPEG', async (type, name) => {
  const { status, doc } = await upload({ bytes: await readPictureFile('plain.heic'), name, type })

  expect([status, doc?.mimeType, doc?.filename]).toEqual([
    201,
    'image/jpeg',
    expect.stringMatching(/^img-0001-[0-9a-f]{10}\.jpg$/),
  ])
})

it.each(['png', 'webp', 'avif'] as const)('a %s stays one', async (format) => {
  const { status, doc } = await upload({
    bytes: await buildNoise(700, 500, format),
    name: `anh.${format}`,
    type: `image/${format}`,
  })

  expect([status, doc?.mimeType, doc?.width, doc?.height]).toEqual([201, `image/${format}`, 700, 500])
  const [file] = await listFilesOf(portal, doc!)
  expect(file).toBeDefined()
})

it('50 megapixels are taken, and kept at the size that the site needs', async () => {
  const bytes = await sharp({ create: { width: 8160, height: 6144, channels: 3, background: '#2040c0' } })
    .jpeg()
    .toBuffer()

  const { status, doc } = await upload({ bytes, name: 'lon.jpg' })

  expect([status, doc?.width, doc?.height]).toEqual([201, 2400, 1807])
})

it('what transparency a PNG has stays, and its JPEGs are white behind it', async () => {
  const bytes = await sharp({ create: { width: 1300, height: 800, channels: 4, background: '#2040c000' } })
    .png()
    .toBuffer()

  const { doc } = await upload({ bytes, name: 'huy-hieu.png', type: 'image/png' })

  const read = async (name: unknown) => readFile(path.join(portal.dataDirectory, 'images', String(name)))
  expect((await sharp(await read(doc!.filename)).metadata()).hasAlpha).toBe(true)
  const white = Array<Colour>(4).fill([255, 255, 255])
  expect(measureDifference(await readCorners(await read(doc!.sizes?.jpeg?.filename)), white)).toBeLessThan(3)
})

it('the archive keeps when and with what a picture was taken', async () => {
  const image = await send('orientation-1.jpg')

  expect([image.takenAt, image.camera]).toEqual(['2024-11-20T01:15:30.000Z', 'Apple iPhone 13'])
})

it('a time without a zone is Vietnamese, and the uploader knows better than the camera', async () => {
  const data = { takenAt: '2023-09-04T17:00:00.000Z', caption: 'Của người tải', credit: 'Thu Hà' }

  const plain = await send('captioned.jpg')
  const told = await send('captioned.jpg', { data })

  const { takenAt, caption, credit } = plain
  expect({ takenAt, caption, credit }).toEqual({
    takenAt: '2023-09-05T00:30:00.000Z',
    caption: 'Lễ trao học bổng tại Trấn Yên',
    credit: 'Nguyễn Văn An',
  })
  expect(told).toMatchObject(data)
})

it.each([
  ['artist.jpg', 'Khai giảng ở Mù Cang Chải', 'Hoàng Thị Mỵ'],
  ['tcvn3.jpg', 'Hội Khuyến học huyện Bảo Thắng trao học bổng', 'Nguyễn Văn Bình'],
])('caption and author of %s come from the file', async (name, caption, credit) => {
  expect(await send(name)).toMatchObject({ caption, credit })
})

it('the public learns neither camera nor hashes', async () => {
  const { id } = await send('orientation-1.jpg')

  const seen = await portal.payload.findByID({ collection: 'images', id, overrideAccess: false })

  expect([seen.camera, seen.contentHash, seen.perceptualHash]).toEqual([undefined, undefined, undefined])
})
