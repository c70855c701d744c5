import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'

import { openDiskStore, openStore } from '@/lib/storage/openStore'
import { buildJpeg, createImage } from '../factories/images'
import { createUser } from '../factories/users'
import { usePictureFront } from './pictureFront'
import { useTestPortal } from './portal'
import { runPictures } from './runPictures'
import { sendWord } from './sendWord'
import { useBucket } from './stores'
import { toUpload } from './uploads'

const portal = useTestPortal()
const bucket = useBucket()
const front = usePictureFront()
let upload: Awaited<ReturnType<typeof toUpload>>

beforeAll(async () => {
  upload = await toUpload(portal, await createUser(portal.payload, 'photographer'))
  // What is refused is logged as an error, as it should be.
  portal.payload.logger.level = 'silent'
})

// Counted whole, whoever asks.
const countRows = async () =>
  (await portal.payload.count({ collection: 'images', overrideAccess: true })).totalDocs

const withBucketDown = async <Result>(task: () => Promise<Result>): Promise<Result> => {
  await bucket.goDown()
  return task().finally(bucket.comeBack)
}

it('without a bucket that answers, an upload is refused with a sentence, and there is no row', async () => {
  const bytes = await buildJpeg()
  const rows = await countRows()

  const refused = await withBucketDown(() => upload({ bytes, name: 'len.jpg' }))

  expect(refused.status).toBe(503)
  expect(refused.message).toMatch(/^Nơi giữ tệp không trả lời .* chưa lưu gì/)
  expect(refused.message).not.toContain('127.0.0.1')
  expect(await countRows()).toBe(rows)
  expect((await upload({ bytes, name: 'len.jpg' })).status).toBe(201)
})

it('nor is there a draft of a Word file whose pictures could not be stored', async () => {
  const editor = await createUser(portal.payload, 'editor')
  const bytes = await readFile('tests/fixtures/word/hoiNghi.docx')
  const rows = await countRows()

  const { status, answer } = await withBucketDown(() =>
    sendWord(portal, editor, { bytes, name: 'hội nghị.docx' }),
  )

  expect([status, answer]).toEqual([
    503,
    expect.objectContaining({ kind: 'refused', reason: expect.stringMatching(/chưa lưu gì/) }),
  ])
  expect(await countRows()).toBe(rows)
  // Counted whole, whoever asks.
  const { totalDocs } = await portal.payload.count({ collection: 'articles', overrideAccess: true })
  expect(totalDocs).toBe(0)
})

it('a replacement, or a crop, that cannot be stored leaves the picture as it was', async () => {
  const image = await createImage(portal.payload, { name: 'giu.jpg' })
  const store = await openStore('images')
  const before = (await store.list()).sort()
  const crop =
    '?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'

  const answers = await withBucketDown(async () => [
    await upload({ bytes: await buildJpeg(900, 600), name: 'moi.jpg', id: image.id }),
    await upload({ id: image.id, query: crop }),
  ])

  expect(answers.map(({ status }) => status)).toEqual([503, 503])
  // Read whole, whoever may see it.
  const after = await portal.payload.findByID({ collection: 'images', id: image.id, overrideAccess: true })
  expect(after.filename).toBe(image.filename)
  expect((await store.list()).sort()).toEqual(before)
})

it('readers are told to come back, and what was in memory is shown all the while', async () => {
  const image = await createImage(portal.payload, { name: 'doc.jpg' })
  const known = `/anh/${image.filename}`
  const unknown = `/anh/${image.sizes?.w320?.filename}`
  await front.get(known)

  const [fromMemory, refused] = await withBucketDown(async () => [
    await front.get(known),
    await front.get(unknown),
  ])

  expect(fromMemory?.status).toBe(200)
  expect([refused?.status, refused?.headers['cache-control'], refused?.body.toString()]).toEqual([
    503,
    'no-store',
    'Ảnh tạm thời chưa mở được.\n',
  ])
  expect((await front.get(unknown)).status).toBe(200)
})

it('pictures wait for their AVIFs until the bucket answers again', async () => {
  const image = await createImage(portal.payload, { name: 'doi.jpg' })
  const { derivePending } = await import('@/lib/images/derivePending')

  const error = await withBucketDown(() => derivePending(portal.payload).catch((reason) => reason))

  expect(error).toMatchObject({ name: 'StoreUnavailable' })
  while (await derivePending(portal.payload));
  // Read whole, whoever may see it.
  const after = await portal.payload.findByID({ collection: 'images', id: image.id, overrideAccess: true })
  expect(after.avif).toBe('done')
})

it('a picture that is deleted meanwhile is gone for readers, and the command finds what it left', async () => {
  const image = await createImage(portal.payload, { name: 'xoa.jpg' })

  await withBucketDown(() =>
    // As staff would.
    portal.payload.delete({ collection: 'images', id: image.id, overrideAccess: true }),
  )

  expect((await front.get(`/anh/${image.filename}`)).status).toBe(404)
  const { output } = await runPictures()
  expect(output).toContain(image.filename)
  const repaired = await runPictures('--repair')
  expect([repaired.code, await (await openStore('images')).measure(String(image.filename))]).toEqual([
    0,
    null,
  ])
})

it('a start removes nothing from a bucket, which others may use', async () => {
  const store = await openStore('images')
  await store.put(new Map([['cua-cong-khac.jpg', Buffer.from('ảnh')]]))
  const { beginDerivation } = await import('@/lib/images/derivePending')

  await beginDerivation(portal.payload)

  expect(await store.measure('cua-cong-khac.jpg')).toBeGreaterThan(0)
  await store.remove(['cua-cong-khac.jpg'])
})

it('the command says in one line that the bucket does not answer', async () => {
  const { code, complaint } = await withBucketDown(() => runPictures())

  expect(code).toBe(1)
  expect(complaint.trim().split('\n')).toEqual([expect.stringMatching(/^Kho S3 .*anh-cua-hoi/)])
})

it('what is on the disk is brought to the bucket, once, pictures and forms', async () => {
  const [disk, forms] = [openDiskStore('images'), openDiskStore('consent-forms')]
  const store = await openStore('images')
  const image = await createImage(portal.payload, { name: 'chuyen.jpg' })
  const moved = (await store.list()).filter((name) => name.startsWith('chuyen-'))
  for (const name of moved) await disk.put(new Map([[name, await store.read(name)]]))
  await forms.put(new Map([['phieu.pdf', Buffer.from('phiếu')]]))
  await store.remove(moved)
  expect((await front.get(`/anh/${image.sizes?.w480?.filename}`)).status).toBe(404)

  const first = await runPictures('--copy')
  const second = await runPictures('--copy')

  expect(first.output).toContain(`Đã chép ${moved.length} tệp ảnh lên kho, 0 tệp đã có sẵn.`)
  expect(second.output).toContain(`Đã chép 0 tệp ảnh lên kho, ${moved.length} tệp đã có sẵn.`)
  expect((await front.get(`/anh/${image.sizes?.w480?.filename}`)).status).toBe(200)
  expect((await (await openStore('consent-forms')).read('phieu.pdf')).toString()).toBe('phiếu')
  // The disk is left as it was: whoever moves takes it away when all is well.
  expect((await disk.list()).sort()).toEqual(moved.toSorted())
})
