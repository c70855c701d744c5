import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'

import { buildJpeg } from '../factories/images'
import { buildNoise, readPictureFile } from '../factories/pictureFiles'
import { createUser } from '../factories/users'
import { useTestPortal } from './portal'
import { listFilesOf, listStored, toUpload } from './uploads'

const portal = useTestPortal()
let upload: Awaited<ReturnType<typeof toUpload>>

beforeAll(async () => {
  upload = await toUpload(portal, await createUser(portal.payload, 'photographer'))
  // Payload's own refusals are logged as errors.
  portal.payload.logger.level = 'silent'
})

const cutOff = async (name: string, bytes: number) => {
  const whole = await readPictureFile(name)
  return whole.subarray(0, whole.length - bytes)
}

/** A frame that a browser would play: sharp writes none, so the control chunk is put in by hand. */
const buildAnimatedPng = async () => {
  const png = await sharp(await buildJpeg(40, 40))
    .png()
    .toBuffer()
  const control = Buffer.from('000000086163544c0000000200000000f38d9370', 'hex')
  return Buffer.concat([png.subarray(0, 33), control, png.subarray(33)])
}

const hostileFiles: [what: string, name: string, build: () => Promise<Buffer>, says: RegExp][] = [
  ['no bytes at all', 'rong.jpg', async () => Buffer.alloc(0), /rỗng/],
  ['a text', 'gia.jpg', async () => Buffer.from('không phải ảnh '.repeat(40)), /không phải ảnh/],
  ['an SVG with a script', 'script.svg', () => readPictureFile('script.svg'), /đuôi của ảnh/],
  ['an SVG that calls itself JPEG', 'script.jpg', () => readPictureFile('script.svg'), /không phải ảnh/],
  ['an SVG that calls itself PNG', 'script.png', () => readPictureFile('script.svg'), /không phải ảnh/],
  ['a picture with a page behind it', 'a.jpg', () => readPictureFile('html-tail.jpg'), /giấu một tệp/],
  ['a picture with an archive behind it', 'a.jpg', () => readPictureFile('zip-tail.jpg'), /giấu một tệp/],
  ['256 million points in 31 KB', 'bomb.png', () => readPictureFile('bomb.png'), /80 triệu điểm ảnh/],
  ['a JPEG that is cut off', 'a.jpg', () => readPictureFile('truncated.jpg'), /bị hỏng/],
  ['a JPEG that lacks its last bytes', 'a.jpg', () => cutOff('upright.jpg', 60), /bị hỏng/],
  ['a HEIC that is cut off', 'a.heic', () => readPictureFile('truncated.heic'), /bị hỏng/],
  ['a HEIC that lacks its last bytes', 'a.heic', () => cutOff('plain.heic', 300), /bị hỏng/],
  [
    'a PNG cut in half',
    'a.png',
    async () => (await buildNoise(300, 200, 'png')).subarray(0, 60_000),
    /bị hỏng/,
  ],
  [
    'a WebP cut in half',
    'a.webp',
    async () => (await buildNoise(300, 200, 'webp')).subarray(0, 4000),
    /hỏng/,
  ],
  [
    'an AVIF cut in half',
    'a.avif',
    async () => (await buildNoise(300, 200, 'avif')).subarray(0, 4000),
    /hỏng/,
  ],
  ['an animated WebP', 'dong.webp', () => readPictureFile('animated.webp'), /Ảnh động/],
  ['an animated PNG', 'dong.png', buildAnimatedPng, /Ảnh động/],
  ['an animated GIF', 'dong.gif', () => readPictureFile('animated.gif'), /đuôi của ảnh/],
  ['a GIF that calls itself JPEG', 'dong.jpg', () => readPictureFile('animated.gif'), /không phải ảnh/],
  ['a HEIC of two pages', 'hai.heic', () => readPictureFile('two-pages.heic'), /nhiều trang/],
  ['a JPEG that calls itself PNG', 'a.png', () => readPictureFile('upright.jpg'), /nói là ảnh PNG .* JPEG/],
  ['a JPEG that calls itself a program', 'a.exe', () => readPictureFile('upright.jpg'), /đuôi của ảnh/],
  ['a JPEG that calls itself a page', 'a.html', () => readPictureFile('upright.jpg'), /đuôi của ảnh/],
  ['a JPEG without an extension', 'anh', () => readPictureFile('upright.jpg'), /đuôi của ảnh/],
]

it.each(hostileFiles)(
  '%s (%s) is refused with a sentence, and nothing of it stays',
  async (_, name, build, says) => {
    const before = await listStored(portal)

    const { status, message } = await upload({ bytes: await build(), name })

    expect({ status, message }).toEqual({ status: 400, message: expect.stringMatching(says) })
    expect(await listStored(portal)).toEqual(before)
  },
)

const absurdNames: [what: string, name: string][] = [
  ['ten thousand letters', `${'a'.repeat(10_000)}.jpg`],
  ['steps upwards', '../../../../etc/anh.jpg'],
  ['steps upwards, by backslashes', '..\\\\..\\\\anh.jpg'],
  ['an absolute path', '/etc/anh.jpg'],
  ['a NUL', 'anh\0.jpg'],
  ['a line break', 'anh\u0085.jpg'],
  ['only dots', '....'],
  ['only dots before the extension', '....jpg'],
  ['only spaces', '   .jpg'],
  ['a mark that turns the direction', 'anh\u202Egpj.jpg'],
  ['an isolate of the other direction', 'anh\u2067abc.jpg'],
]

it.each(absurdNames)('a name of %s is refused with a sentence, and nothing stays', async (_, name) => {
  const before = await listStored(portal)

  const { status, message } = await upload({ bytes: await buildJpeg(60, 40), name })

  expect({ status, message }).toEqual({ status: 400, message: expect.stringMatching(/tên tệp|tệp ảnh/i) })
  expect(await listStored(portal)).toEqual(before)
})

it('the same checks stand before a replacement, and what was there stays', async () => {
  const { doc } = await upload({ bytes: await buildJpeg(800, 600), name: 'giu.jpg' })
  const before = await listStored(portal)

  const { status } = await upload({
    bytes: await readPictureFile('zip-tail.jpg'),
    name: 'thay.jpg',
    id: doc!.id,
  })

  expect(status).toBe(400)
  expect(await listStored(portal)).toEqual(before)
  // Read whole, whoever may see it.
  const after = await portal.payload.findByID({ collection: 'images', id: doc!.id, overrideAccess: true })
  expect(after.filename).toBe(doc!.filename)
})

it('whoever is not signed in is refused before anything is decoded', async () => {
  const anonymous = await toUpload(portal, null)
  const before = await listStored(portal)

  const { status } = await anonymous({ bytes: await readPictureFile('zip-tail.jpg'), name: 'a.jpg' })

  expect(status).toBe(403)
  expect(await listStored(portal)).toEqual(before)
})

it('a row that is refused leaves no file', async () => {
  const before = await listStored(portal)

  const { status } = await upload({
    bytes: await buildJpeg(800, 600),
    name: 'dai.jpg',
    data: { caption: 'chữ '.repeat(300) },
  })

  expect(status).toBe(400)
  expect(await listStored(portal)).toEqual(before)
})

it('files of a transaction that is rolled back after they were written go with it', async () => {
  const before = await listStored(portal)
  const { createLocalReq, initTransaction, killTransaction } = await import('payload')
  const req = await createLocalReq({}, portal.payload)
  await initTransaction(req)
  const data = await buildJpeg(800, 600)
  await portal.payload.create({
    collection: 'images',
    data: {},
    file: { data, mimetype: 'image/jpeg', name: 'bo.jpg', size: data.length },
    // Test data stands before anybody who could make it.
    overrideAccess: true,
    req,
  })
  expect((await listStored(portal)).files.length).toBeGreaterThan(before.files.length)

  await killTransaction(req)

  expect(await listStored(portal)).toEqual(before)
})

it('what a phone hangs on a picture does no harm, and nothing of it stays', async () => {
  const film = Buffer.concat([
    Buffer.from('\0\0\0\x18ftypmp42'),
    Buffer.from('đoạn phim bí mật '.repeat(500)),
  ])

  const { status, doc } = await upload({
    bytes: Buffer.concat([await readPictureFile('upright.jpg'), film]),
    name: 'MVIMG_0001.jpg',
  })

  expect(status).toBe(201)
  const { readFile } = await import('node:fs/promises')
  for (const name of await listFilesOf(portal, doc!))
    expect((await readFile(`${portal.dataDirectory}/images/${name}`)).includes('bí mật'), name).toBe(false)
})
