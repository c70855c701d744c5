import path from 'node:path'
import JSZip from 'jszip'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { renderScene } from '@/lib/commands/seed/pictures/render'
import { sceneKeys } from '@/lib/commands/seed/pictures/scenes'
import type { Image } from '@/lib/generated/payload-types'
import type { Face } from '@/lib/images/faces/faces'
import { openStore } from '@/lib/storage/openStore'
import { createAlbum } from '../factories/albums'
import { createImage } from '../factories/images'
import { buildNoise, readPictureFile } from '../factories/pictureFiles'
import { createUser, password } from '../factories/users'
import { measureDetail } from '../measureDetail'
import type { Person } from './apis'
import { usePictureFront } from './pictureFront'
import { useTestPortal } from './portal'
import { runPictures } from './runPictures'
import { stores, useStore } from './stores'
import { toUpload } from './uploads'

const portal = useTestPortal()
type Upload = Awaited<ReturnType<typeof toUpload>>
let upload: Upload
let contributor: Upload
let photographer: Person
let outsider: Person

beforeAll(async () => {
  photographer = await createUser(portal.payload, 'photographer')
  outsider = await createUser(portal.payload, 'contributor')
  upload = await toUpload(portal, photographer)
  contributor = await toUpload(portal, outsider)
})

/** Over REST, as a browser asks for a picture. */
const ask = async (person: Person, address: string) => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const login = person
    ? await portal.payload.login({ collection: 'users', data: { email: person.email, password } })
    : null
  const headers = new Headers(login ? { authorization: `JWT ${login.token}` } : {})
  const request = new Request(`http://localhost/api${address}`, { headers })
  const response = await handleEndpoints({ config, request })
  return {
    status: response.status,
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  }
}

const askOriginal = (person: Person, id: number) => ask(person, `/images/${id}/ban-goc`)

const derive = async (): Promise<void> => {
  const { derivePending } = await import('@/lib/images/derivePending')
  while (await derivePending(portal.payload));
}

/** Read whole, whoever may see it. */
const readImage = (id: number): Promise<Image> =>
  portal.payload.findByID({ collection: 'images', id, depth: 0, overrideAccess: true })

const list = async (folder: 'images' | 'originals') => (await openStore(folder)).list()

/** Every public file of an image, the AVIFs included. */
const listOf = async ({ filename }: Pick<Image, 'filename'>): Promise<string[]> => {
  const stem = path.parse(String(filename)).name
  return (await list('images')).filter((name) => name.startsWith(stem))
}

const face: Face = { x: 0.5, y: 0.25, width: 0.25, height: 0.5 }
/** Well within it, and far from it. */
const within: Face = { x: 0.55, y: 0.35, width: 0.15, height: 0.3 }
const beside: Face = { x: 0.1, y: 0.35, width: 0.15, height: 0.3 }

const change = async (id: number, hiddenFaces: unknown, query?: string) => {
  const answer = await upload({ id, data: { hiddenFaces }, query })
  expect([answer.status, answer.message]).toEqual([200, ''])
  return readImage(id)
}

const buildPhoto = () => buildNoise(1600, 1200, 'jpeg', { quality: 90 })
const cropRightHalf =
  '?uploadEdits[crop][x]=50&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=100'

describe.each(stores)('on %s', (kind) => {
  useStore(kind)
  const front = usePictureFront()

  // The rows of this store are nothing to the next one.
  afterAll(async () => {
    for (const collection of ['albums', 'images'] as const)
      await portal.payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true })
  })

  const get = (file: unknown) => front.get(`/anh/${String(file)}`)

  it('a box hides the face in every format and size, under new addresses, and the old ones are gone at once', async () => {
    const former = await createImage(portal.payload, { file: await buildPhoto(), name: 'mat.jpg' })
    await derive()
    const formerFiles = await listOf(former)
    const bytes = await (await openStore('images')).read(String(former.filename))
    for (const file of formerFiles) expect((await get(file)).status).toBe(200)

    const image = await change(former.id, [face])

    for (const file of formerFiles) expect([file, (await get(file)).status]).toEqual([file, 404])
    expect(await listOf(former)).toEqual([])
    await derive()
    const files = await listOf(image)
    expect(files.length).toBe(formerFiles.length)
    expect(new Set(files.map((file) => path.extname(file)))).toEqual(new Set(['.jpg', '.webp', '.avif']))
    for (const file of files) {
      const answer = await get(file)
      expect([file, answer.status]).toEqual([file, 200])
      const [hidden, shown] = [
        await measureDetail(answer.body, within),
        await measureDetail(answer.body, beside),
      ]
      expect(hidden, file).toBeLessThan(3)
      expect(shown, file).toBeGreaterThan(hidden * 2)
    }
    const kept = await (await openStore('originals')).read(String(image.privateOriginal))
    expect(kept.equals(bytes)).toBe(true)
    expect((await get(image.privateOriginal)).status).toBe(404)
    expect(image.placeholder).toMatch(/^[0-9a-f]{27}$/)
  })

  it('without boxes it is what it was, byte for byte, under a third address', async () => {
    const former = await createImage(portal.payload, { file: await buildPhoto(), name: 'tra.jpg' })
    const bytes = await (await openStore('images')).read(String(former.filename))
    const hidden = await change(former.id, [face])
    const moved = await change(former.id, [{ ...face, x: 0.1 }])
    expect(moved.privateOriginal).toBe(hidden.privateOriginal)
    expect(moved.filename).not.toBe(hidden.filename)

    const image = await change(former.id, [])

    expect((await get(image.filename)).body.equals(bytes)).toBe(true)
    for (const { filename } of [former, hidden, moved]) expect((await get(filename)).status).toBe(404)
    expect([image.privateOriginal, image.hiddenFaces]).toEqual([null, []])
    expect(await list('originals')).not.toContain(hidden.privateOriginal)
    expect([image.contentHash, image.camera]).toEqual([former.contentHash, former.camera])
  })

  it('a save that changes no box makes nothing anew', async () => {
    const { id } = await createImage(portal.payload, { file: await buildPhoto(), name: 'yen.jpg' })
    const image = await change(id, [face])

    const saved = await upload({
      id,
      data: { hiddenFaces: [{ ...face, name: 'Em Mai' }], caption: 'Chú thích mới' },
    })

    expect([saved.doc?.filename, saved.doc?.caption]).toEqual([image.filename, 'Chú thích mới'])
    // A box says where it is, and nothing of whom it covers.
    expect(saved.doc?.hiddenFaces).toEqual([face])
  })

  it('a cut takes the boxes with it, of the picture that is kept as well', async () => {
    const { id } = await createImage(portal.payload, { file: await buildPhoto(), name: 'cat.jpg' })
    const hidden = await change(id, [face, { x: 0, y: 0, width: 0.1, height: 0.1 }])

    const { status } = await upload({ id, query: cropRightHalf })

    const image = await readImage(id)
    expect([status, image.width, image.height]).toEqual([200, 800, 1200])
    expect(image.hiddenFaces).toEqual([{ x: 0, y: 0.25, width: 0.5, height: 0.5 }])
    const shown = (await get(image.filename)).body
    expect(await measureDetail(shown, { x: 0.1, y: 0.3, width: 0.3, height: 0.4 })).toBeLessThan(3)
    expect(await measureDetail(shown, { x: 0.6, y: 0.3, width: 0.3, height: 0.4 })).toBeGreaterThan(15)
    const whole = await (await openStore('originals')).read(String(image.privateOriginal))
    expect((await sharp(whole).metadata()).width).toBe(800)
    expect(await measureDetail(whole, { x: 0.1, y: 0.3, width: 0.3, height: 0.4 })).toBeGreaterThan(15)
    expect(await list('originals')).not.toContain(hidden.privateOriginal)
    // What was seen at the former address is hidden there too: it may lead on.
    expect((await get(hidden.filename)).status).toBe(302)
  })

  it('another file has no boxes, and nothing of the former one is kept', async () => {
    const { id } = await createImage(portal.payload, { file: await buildPhoto(), name: 'thay.jpg' })
    const hidden = await change(id, [face])

    await upload({ id, bytes: await buildNoise(900, 700), name: 'moi.jpg', data: { hiddenFaces: [face] } })

    const image = await readImage(id)
    expect([image.hiddenFaces, image.privateOriginal]).toEqual([[], null])
    expect(await list('originals')).not.toContain(hidden.privateOriginal)
    expect(await measureDetail((await get(image.filename)).body, within)).toBeGreaterThan(15)
  })

  it('sizes that are made again, and the ZIP for the press, have the boxes', async () => {
    const { id } = await createImage(portal.payload, { file: await buildPhoto(), name: 'lai.jpg' })
    const image = await change(id, [face])
    const album = await createAlbum(portal.payload, { photos: [id] })
    // As a picture from before there were placeholders.
    await portal.payload.db.updateOne({ collection: 'images', id, data: { placeholder: null } })

    expect((await runPictures('--remake')).code).toBe(0)

    for (const file of await listOf(image))
      expect(await measureDetail((await get(file)).body, within), file).toBeLessThan(3)
    expect((await readImage(id)).placeholder).toMatch(/^[0-9a-f]{27}$/)
    expect(await list('originals')).toContain(image.privateOriginal)
    const zip = await JSZip.loadAsync((await front.get(`/thu-vien-anh/${album.slug}/tai-ve`)).body)
    const [photo] = zip.file(/\.jpg$/)
    expect(await measureDetail(await photo!.async('nodebuffer'), within)).toBeLessThan(3)
    // Every size of every picture here, in a process of its own.
  }, 300_000)

  it('goes whole: a deleted picture leaves nothing in either folder, and the command finds what is wrong', async () => {
    const { id } = await createImage(portal.payload, { file: await buildPhoto(), name: 'xoa.jpg' })
    const image = await change(id, [face])
    const bytes = await (await openStore('originals')).read(String(image.privateOriginal))
    await (await openStore('originals')).remove([String(image.privateOriginal)])
    await (await openStore('originals')).put(new Map([['la-0123456789.jpg', Buffer.from('của ai')]]))

    const { code, output } = await runPictures('--repair')

    expect([code, output]).toEqual([1, expect.stringContaining(`ảnh ${id}: ${image.privateOriginal}`)])
    expect(await list('originals')).not.toContain('la-0123456789.jpg')
    await (await openStore('originals')).put(new Map([[String(image.privateOriginal), bytes]]))
    await portal.payload.delete({ collection: 'images', id, overrideAccess: true }) // As staff would.
    expect(await list('originals')).not.toContain(image.privateOriginal)
    expect(await listOf(image)).toEqual([])
  })
})

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'boxes are of the upright picture, whatever EXIF says: %i',
  async (orientation) => {
    const bytes = await readPictureFile(`orientation-${orientation}.jpg`)
    const whole = await createImage(portal.payload, { file: bytes, name: `xoay-${orientation}.jpg` })
    const before = await (await openStore('images')).read(String(whole.filename))

    // The upper left quarter.
    const quarter = { x: 0, y: 0, width: 0.5, height: 0.5 }
    const image = await createImage(portal.payload, {
      file: bytes,
      name: `che-${orientation}.jpg`,
      data: { hiddenFaces: [quarter] },
    })

    const after = await (await openStore('images')).read(String(image.filename))
    const read = (file: Buffer, left: number, top: number) =>
      sharp(file)
        .extract({
          left: Math.round(left * (image.width ?? 0)) + 4,
          top: Math.round(top * (image.height ?? 0)) + 4,
          width: Math.floor((image.width ?? 0) / 2) - 8,
          height: Math.floor((image.height ?? 0) / 2) - 8,
        })
        .raw()
        .toBuffer()
    const differ = async (left: number, top: number) => {
      const [one, other] = [await read(before, left, top), await read(after, left, top)]
      return one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length
    }
    const others = [await differ(0.5, 0), await differ(0, 0.5), await differ(0.5, 0.5)]
    expect(Math.max(...others)).toBeLessThan(2)
    expect(image.hiddenFaces).toEqual([quarter])
    const kept = await (await openStore('originals')).read(String(image.privateOriginal))
    expect(kept.equals(before)).toBe(true)
  },
)

it('the same picture is still known as the same, and its focal point stays', async () => {
  const bytes = await sharp(await renderScene(sceneKeys[0]!))
    .jpeg()
    .toBuffer()
  const { id } = await createImage(portal.payload, { file: bytes, name: 'trung.jpg' })
  await upload({ id, query: '?uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=70' })
  const before = await readImage(id)

  const image = await change(id, [{ x: 0.1, y: 0.1, width: 0.8, height: 0.8 }])

  expect([image.focalX, image.focalY]).toEqual([20, 70])
  expect(image.contentHash).toBe(before.contentHash)
  const { findDuplicates } = await import('@/lib/images/duplicates/findDuplicates')
  const { toPerceptualHash } = await import('@/lib/images/intake/perceptualHash')
  const near = await toPerceptualHash(sharp(await sharp(bytes).resize(800).jpeg().toBuffer()))
  const [found] = await findDuplicates(portal.payload, [{ perceptualHash: near }])
  expect(found?.map((each) => each.id)).toContain(id)
})

it.each<[string, unknown, RegExp]>([
  ['outside', [{ x: 0.9, y: 0, width: 0.2, height: 0.2 }], /nằm ngoài ảnh/],
  ['too small', [{ x: 0.1, y: 0, width: 0.001, height: 0.2 }], /quá nhỏ/],
  ['too many', Array(51).fill(face), /nhiều nhất 50/],
  ['no box', [{ x: 'a' }], /bốn số/],
])('boxes that are %s are refused, and nothing changes', async (_, hiddenFaces, sentence) => {
  const { id, filename } = await createImage(portal.payload, { name: 'sai.jpg' })

  const { status, message } = await upload({ id, data: { hiddenFaces } })

  expect([status, message]).toEqual([400, expect.stringMatching(sentence)])
  expect(await readImage(id)).toMatchObject({ filename, hiddenFaces: [] })
})

it('who may not change a picture neither hides faces in it nor gets it without boxes', async () => {
  const { id } = await createImage(portal.payload, { file: await buildPhoto(), name: 'quyen.jpg' })
  const image = await change(id, [face])
  const kept = await (await openStore('originals')).read(String(image.privateOriginal))

  const answers = await Promise.all([photographer, outsider, null].map((person) => askOriginal(person, id)))

  expect(answers.map(({ status }) => status)).toEqual([200, 404, 403])
  expect(answers[0]!.body.equals(kept)).toBe(true)
  expect(answers[0]!.headers.get('cache-control')).toBe('private, no-store')
  // By its name it cannot be had at all, and neither it nor the boxes are told to readers.
  const { status } = await ask(photographer, `/images/file/${image.privateOriginal}`)
  expect(status).toBe(404)
  const { body } = await ask(null, `/images/${id}`)
  expect(Object.keys(JSON.parse(body.toString()))).toEqual(
    expect.arrayContaining(['filename', 'placeholder']),
  )
  expect(body.toString()).not.toMatch(/privateOriginal|hiddenFaces|-goc/)
  expect((await contributor({ id, data: { hiddenFaces: [] } })).status).toBe(403)

  expect(await readImage(id)).toMatchObject({ filename: image.filename, hiddenFaces: [face] })
})
