import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'

import { buildJpeg, createImage } from '../factories/images'
import { createUser } from '../factories/users'
import { toRestApi, type Api } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let rest: Api

beforeAll(async () => {
  rest = await toRestApi(portal.payload)
})

const listFiles = () => readdir(path.join(portal.dataDirectory, 'images')).catch(() => [])

/** What a phone writes: lying on its side, with its position and its maker. */
const buildPhonePhoto = async () =>
  sharp(await buildJpeg(1600, 1200))
    .withExif({
      IFD0: { Make: 'Phone', Model: 'X', Artist: 'Ai đó' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 42/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '104/1 52/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

it('keeps no file that carries the position of the phone, the original neither', async () => {
  const file = await buildPhonePhoto()
  expect((await sharp(file).metadata()).exif).toBeDefined()

  const image = await createImage(portal.payload, { file, name: 'IMG_0001.JPG' })

  const files = (await listFiles()).filter((name) => name.startsWith('img-0001'))
  expect(files.length).toBeGreaterThan(3)
  for (const name of files) {
    const bytes = await readFile(path.join(portal.dataDirectory, 'images', name))
    expect((await sharp(bytes).metadata()).exif, name).toBeUndefined()
  }
  expect([image.width, image.height]).toEqual([1200, 1600])
})

it('stores a file under a name that every system takes, with a hash of its content', async () => {
  const name = 'Ảnh lễ trao học bổng (1).JPG'
  const image = await createImage(portal.payload, { name })
  const other = await createImage(portal.payload, { name, file: await buildJpeg(800, 600) })

  expect(image.filename).toMatch(/^anh-le-trao-hoc-bong-1-[0-9a-f]{10}\.jpg$/)
  expect(image.sizes?.w320?.filename).toMatch(/^anh-le-trao-hoc-bong-1-[0-9a-f]{10}-320x213\.webp$/)
  expect(image.sizes?.jpeg?.filename).toMatch(/-1200x800\.jpg$/)
  expect(other.filename).not.toBe(image.filename)
})

it('a crop makes a file of another name, and the old one goes', async () => {
  const image = await createImage(portal.payload, { file: await buildJpeg(1600, 1200), name: 'cat.jpg' })

  // What the admin sends when an editor cuts the left half off.
  const cropped = await portal.payload.update({
    collection: 'images',
    id: image.id,
    data: {},
    overrideAccess: true,
    req: {
      query: {
        uploadEdits: {
          crop: { x: 50, y: 0, width: 50, height: 100, unit: '%' },
          widthInPixels: 800,
          heightInPixels: 1200,
        },
      },
    },
  })

  expect(cropped.filename).toMatch(/^cat-[0-9a-f]{10}\.jpg$/)
  expect(cropped.filename).not.toBe(image.filename)
  expect([cropped.width, cropped.height]).toEqual([800, 1200])
  expect(await listFiles()).not.toContain(image.filename)
  expect(await listFiles()).toContain(cropped.filename)
})

it('makes no size that is wider than the picture', async () => {
  const image = await createImage(portal.payload, { file: await buildJpeg(700, 500), name: 'nho.jpg' })

  expect(image.sizes?.w480?.width).toBe(480)
  expect(image.sizes?.jpeg640?.width).toBe(640)
  expect(image.sizes?.w720?.url ?? null).toBeNull()
})

/** Works off every picture that waits, and reads one of them again. */
const derive = async (id: number) => {
  const { derivePending } = await import('@/lib/images/derivePending')
  while (await derivePending(portal.payload));
  // Read whole, whoever may see it.
  return portal.payload.findByID({ collection: 'images', id, depth: 0, overrideAccess: true })
}

it('makes the AVIFs later, beside every WebP, and removes them with the picture', async () => {
  const image = await createImage(portal.payload, { name: 'sau.jpg' })
  expect(image.avif).toBe('pending')

  const derived = await derive(image.id)

  // The date of the last change too: nobody changed it, and the admin warns whoever has it open of changes.
  expect(derived).toEqual({ ...image, avif: 'done' })
  const avifs = (await listFiles()).filter((name) => name.startsWith('sau-') && name.endsWith('.avif'))
  expect(avifs).toHaveLength(5)
  for (const name of avifs) {
    const file = path.join(portal.dataDirectory, 'images', name)
    expect((await sharp(file).metadata()).width, name).toBe(Number(/-(\d+)x\d+\.avif$/.exec(name)?.[1]))
  }
  await portal.payload.delete({ collection: 'images', id: image.id, overrideAccess: true }) // As staff would.
  expect((await listFiles()).filter((name) => name.startsWith('sau-'))).toEqual([])
})

it('makes a size that did not exist yet when the picture was uploaded', async () => {
  const image = await createImage(portal.payload, { name: 'cu.jpg' })
  const none = { filename: null, width: null, height: null, url: null, mimeType: null, filesize: null }
  await portal.payload.db.updateOne({ collection: 'images', id: image.id, data: { sizes: { w720: none } } })

  const derived = await derive(image.id)

  expect(derived.sizes?.w720).toEqual(image.sizes?.w720)
  expect(derived.avif).toBe('done')
})

it('says so when the files cannot be made, keeps the rest, and tries again when asked', async () => {
  const image = await createImage(portal.payload, { name: 'mat.jpg' })
  const original = path.join(portal.dataDirectory, 'images', String(image.filename))
  const bytes = await readFile(original)
  await writeFile(original, 'hỏng')
  portal.payload.logger.level = 'silent'

  expect((await derive(image.id)).avif).toBe('failed')

  await writeFile(original, bytes)
  const { retryFailed } = await import('@/lib/images/derivePending')
  await retryFailed(portal.payload)
  expect((await derive(image.id)).avif).toBe('done')
})

it('nobody says by hand that the AVIFs are there', async () => {
  const image = await createImage(portal.payload, { data: { avif: 'done' }, name: 'tu-nhan.jpg' })
  const admin = await createUser(portal.payload, 'admin')

  const changed = await portal.payload.update({
    collection: 'images',
    id: image.id,
    data: { avif: 'failed' },
    overrideAccess: false,
    user: admin,
  })

  expect([image.avif, changed.avif]).toEqual(['pending', 'pending'])
})

it.each([
  ['a text that calls itself a picture', async () => Buffer.from('không phải ảnh '.repeat(20)), 'gia.jpg'],
  ['a truncated JPEG', async () => (await buildJpeg()).subarray(0, 3000), 'cut.jpg'],
  [
    'an SVG with a script',
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    'a.svg',
  ],
])('refuses %s and keeps nothing of it', async (_name, build, name) => {
  const before = await listFiles()
  // Counted whole, whoever asks.
  const { totalDocs } = await portal.payload.count({ collection: 'images', overrideAccess: true })

  const error = await createImage(portal.payload, { file: await build(), name }).catch((reason) => reason)

  expect(error).toBeInstanceOf(Error)
  expect(error.status).toBeGreaterThanOrEqual(400)
  expect(error.status).toBeLessThan(500)
  expect(await listFiles()).toEqual(before)
  // As above.
  expect((await portal.payload.count({ collection: 'images', overrideAccess: true })).totalDocs).toBe(
    totalDocs,
  )
})

const fetchFile = async (filename: string) => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@/payload.config')
  return handleEndpoints({ config, request: new Request(`http://localhost/api/images/file/${filename}`) })
}

it('shows no picture of children without consent in force, by document or by file', async () => {
  const image = await createImage(portal.payload, { data: { depictsChildren: true }, name: 'tre-em.jpg' })
  const files = [image.filename, image.sizes?.w320?.filename].map(String)

  await expect(rest.read(null, 'images', image.id)).rejects.toThrow()
  for (const file of files) expect((await fetchFile(file)).status, file).toBeGreaterThanOrEqual(400)

  const consent = { givenBy: 'Mẹ của em', givenAt: '2026-01-01T00:00:00.000Z' }
  // Written as staff would.
  await portal.payload.update({ collection: 'images', id: image.id, data: { consent }, overrideAccess: true })
  for (const file of files) expect((await fetchFile(file)).status, file).toBe(200)

  const withdrawn = { ...consent, withdrawnAt: '2026-02-01T00:00:00.000Z' }
  // As above.
  await portal.payload.update({
    collection: 'images',
    id: image.id,
    data: { consent: withdrawn },
    overrideAccess: true,
  })
  for (const file of files) expect((await fetchFile(file)).status, file).toBeGreaterThanOrEqual(400)
})

it('tells the public nothing of who gave consent', async () => {
  const consent = { givenBy: 'Mẹ của em', givenAt: '2026-01-01T00:00:00.000Z' }
  const image = await createImage(portal.payload, {
    data: { depictsChildren: true, consent },
    name: 'co-dong-y.jpg',
  })

  const seen = await rest.read(null, 'images', image.id)

  expect(JSON.stringify(seen)).not.toContain('Mẹ của em')
})
