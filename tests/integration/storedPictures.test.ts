import { readFile } from 'node:fs/promises'
import path from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Image } from '@/lib/generated/payload-types'
import { openStore } from '@/lib/storage/openStore'
import { createAlbum } from '../factories/albums'
import { buildJpeg, createImage } from '../factories/images'
import { createUser } from '../factories/users'
import { usePictureFront } from './pictureFront'
import { useTestPortal } from './portal'
import { runPictures } from './runPictures'
import { sendWord } from './sendWord'
import { stores, useStore } from './stores'
import { toUpload } from './uploads'

const portal = useTestPortal()
let upload: Awaited<ReturnType<typeof toUpload>>

beforeAll(async () => {
  upload = await toUpload(portal, await createUser(portal.payload, 'photographer'))
})

const list = async (): Promise<string[]> => (await (await openStore('images')).list()).sort()

const listOf = async ({ filename }: Pick<Image, 'filename'>): Promise<string[]> => {
  const stem = path.parse(String(filename)).name
  return (await list()).filter((name) => name.startsWith(stem))
}

const derive = async (): Promise<void> => {
  const { derivePending } = await import('@/lib/images/derivePending')
  while (await derivePending(portal.payload));
}

const change = (id: number, data: Partial<Image>) =>
  // The tests write as a script would; who may is tested elsewhere.
  portal.payload.update({ collection: 'images', id, data, overrideAccess: true })

describe.each(stores)('on %s', (kind) => {
  useStore(kind)
  const front = usePictureFront()

  // The rows of this store are nothing to the next one.
  afterAll(async () => {
    for (const collection of ['albums', 'articles', 'images'] as const)
      await portal.payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true })
  })

  const get = (file: unknown, ...more: [headers?: Record<string, string>, method?: 'GET' | 'HEAD']) =>
    front.get(`/anh/${String(file)}`, ...more)

  it('an upload has all its files when its row is there, and its AVIFs soon after', async () => {
    const { status, doc } = await upload({ bytes: await buildJpeg(), name: 'len.jpg' })

    expect(status).toBe(201)
    const sizes = Object.values(doc!.sizes!).flatMap((size) => size?.filename || [])
    expect(await listOf(doc!)).toEqual([doc!.filename, ...sizes].sort())
    await derive()
    expect((await listOf(doc!)).filter((name) => name.endsWith('.avif'))).toHaveLength(5)
  })

  it('readers get it whole, kept for ever, and not again when they have it', async () => {
    const { filename } = await createImage(portal.payload, { name: 'doc.jpg' })
    const bytes = await (await openStore('images')).read(String(filename))

    // From the store, and then from memory.
    for (const answer of [await get(filename), await get(filename), await get(filename)]) {
      expect([answer.status, answer.body.equals(bytes)]).toEqual([200, true])
      expect(answer.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'content-length': String(bytes.length),
        'cache-control': 'public, max-age=31536000, immutable',
        etag: `"${filename}"`,
        'content-security-policy': "default-src 'none'",
      })
    }
    const known = await get(filename, { 'If-None-Match': `"${filename}"` })
    expect([known.status, known.body.length]).toEqual([304, 0])
    const head = await get(filename, {}, 'HEAD')
    expect([head.status, head.headers['content-length']]).toEqual([200, String(bytes.length)])
  })

  it('a part of it can be asked for', async () => {
    const { filename } = await createImage(portal.payload, { name: 'phan.jpg' })
    const bytes = await (await openStore('images')).read(String(filename))
    const last = bytes.length - 1

    const part = await get(filename, { Range: 'bytes=10-19' })
    const end = await get(filename, { Range: 'bytes=-5' })
    const beyond = await get(filename, { Range: `bytes=${bytes.length}-` })
    const ofAnother = await get(filename, { Range: 'bytes=10-19', 'If-Range': '"khac.jpg"' })

    expect([part.status, part.body]).toEqual([206, bytes.subarray(10, 20)])
    expect(part.headers['content-range']).toBe(`bytes 10-19/${bytes.length}`)
    expect([end.status, end.body]).toEqual([206, bytes.subarray(-5)])
    expect(end.headers['content-range']).toBe(`bytes ${last - 4}-${last}/${bytes.length}`)
    expect(beyond.status).toBe(416)
    expect([ofAnother.status, ofAnother.body.length]).toEqual([200, bytes.length])
  })

  it('one that is withdrawn is gone at once, every size of it, and comes back with the consent', async () => {
    const { id, filename, sizes } = await createImage(portal.payload, { name: 'rut.jpg' })
    const shown = [filename, sizes?.w320?.filename]
    for (const file of shown) expect((await get(file)).status).toBe(200)

    await change(id, { depictsChildren: true })
    for (const file of shown) expect((await get(file)).status).toBe(404)

    await change(id, { depictsChildren: false })
    expect((await get(filename)).status).toBe(200)
  })

  it('a replacement takes the former files with it, and their addresses lead to the new ones', async () => {
    const former = await createImage(portal.payload, { name: 'cu.jpg' })
    await derive()

    const { doc } = await upload({ bytes: await buildJpeg(900, 700), name: 'moi.jpg', id: former.id })

    expect(await listOf(former)).toEqual([])
    const moved = await get(former.filename)
    expect([moved.status, moved.headers.location]).toEqual([302, `/anh/${doc!.filename}`])
    expect((await get(doc!.filename)).status).toBe(200)
  })

  it('a crop of what is stored makes new files of it', async () => {
    const image = await createImage(portal.payload, { file: await buildJpeg(1600, 1200), name: 'cat.jpg' })

    const { status, doc } = await upload({
      id: image.id,
      query:
        '?uploadEdits[crop][x]=50&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=100',
    })

    expect([status, doc?.width, doc?.height]).toEqual([200, 800, 1200])
    expect(await listOf(image)).toEqual([])
    expect((await listOf(doc!)).length).toBeGreaterThan(3)
  })

  it('deleted, nothing of it is left', async () => {
    const image = await createImage(portal.payload, { name: 'xoa.jpg' })
    await derive()
    expect((await listOf(image)).length).toBeGreaterThan(8)

    // As staff would.
    await portal.payload.delete({ collection: 'images', id: image.id, overrideAccess: true })

    expect(await listOf(image)).toEqual([])
    expect((await get(image.filename)).status).toBe(404)
  })

  it('what a transaction brought goes when it is rolled back, and what it deleted stays', async () => {
    const kept = await createImage(portal.payload, { name: 'giu.jpg' })
    const before = await list()
    const { createLocalReq, initTransaction, killTransaction } = await import('payload')
    const req = await createLocalReq({}, portal.payload)
    await initTransaction(req)
    const data = await buildJpeg(800, 600)
    const file = { data, mimetype: 'image/jpeg', name: 'bo.jpg', size: data.length }
    // Test data stands before anybody who could make it.
    await portal.payload.create({ collection: 'images', data: {}, file, overrideAccess: true, req })
    expect((await list()).length).toBeGreaterThan(before.length)
    req.file = undefined
    // As above.
    await portal.payload.delete({ collection: 'images', id: kept.id, overrideAccess: true, req })

    await killTransaction(req)

    expect(await list()).toEqual(before)
  })

  it('pictures of a Word file are stored with their draft', async () => {
    const before = await list()
    const bytes = await readFile('tests/fixtures/word/hoiNghi.docx')

    const { answer } = await sendWord(portal, await createUser(portal.payload, 'editor'), {
      bytes,
      name: 'hội nghị.docx',
    })

    expect(answer).toMatchObject({ kind: 'added', pictures: 3, missing: [] })
    const added = (await list()).filter((name) => !before.includes(name))
    // Each with the size that lists in the admin show; the others come later.
    expect(added.filter((name) => /-[0-9a-f]{10}\.(?:jpg|png)$/.test(name))).toHaveLength(3)
    await derive()
    expect((await list()).length).toBeGreaterThan(before.length + 3 * 5)
  })

  it('an album goes out as a zip of what may be shown', async () => {
    const shown = await createImage(portal.payload, { name: 'trong-album.jpg' })
    const hidden = await createImage(portal.payload, { name: 'an.jpg', file: await buildJpeg(700, 500) })
    const { slug } = await createAlbum(portal.payload, { photos: [shown.id, hidden.id] })
    await change(hidden.id, { depictsChildren: true })

    const { status, body } = await front.get(`/thu-vien-anh/${slug}/tai-ve`)

    expect(status).toBe(200)
    const zip = await JSZip.loadAsync(body, { checkCRC32: true })
    const names = Object.keys(zip.files).filter((name) => name.endsWith('.jpg'))
    expect(names).toHaveLength(1)
    const bytes = await (await openStore('images')).read(String(shown.filename))
    expect(await zip.file(names[0]!)?.async('nodebuffer')).toEqual(bytes)
  })

  it('the command finds what is wrong, both ways, and puts right what it can', async () => {
    const store = await openStore('images')
    const image = await createImage(portal.payload, { name: 'kiem.jpg' })
    await derive()
    const whole = await listOf(image)
    const [size, avif] = [String(image.sizes?.w320?.filename), whole.find((name) => name.endsWith('.avif'))!]
    await store.remove([size, avif])
    await store.put(new Map([['la-0123456789-320x200.webp', Buffer.from('của ai')]]))
    const forms = await openStore('consent-forms')
    await forms.put(new Map([['phieu-cua-ai.pdf', Buffer.from('của ai')]]))

    const seen = await runPictures()
    const repaired = await runPictures('--repair')

    expect(seen.code).toBe(1)
    for (const name of [size, avif, 'la-0123456789-320x200.webp', 'phieu-cua-ai.pdf'])
      expect(seen.output).toContain(name)
    expect([repaired.code, repaired.output]).toEqual([0, expect.stringContaining('Ảnh và tệp khớp nhau.')])
    expect(await listOf(image)).toEqual(whole)
    expect((await list()).filter((name) => name.startsWith('la-'))).toEqual([])
    expect(await forms.list()).not.toContain('phieu-cua-ai.pdf')

    await store.remove([size])
    expect((await runPictures('--remake')).code).toBe(0)
    expect(await listOf(image)).toEqual(whole)
  })
})
