import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

import { openStore } from '@/lib/storage/openStore'
import { createArticle } from '../factories/articles'
import { createRecording, readRecording } from '../factories/recordings'
import { usePictureFront } from './pictureFront'
import { useTestPortal } from './portal'
import { stores, useStore } from './stores'

const portal = useTestPortal()

// The portal's own hand, before and after whoever may see what comes of it.
const asScript = { overrideAccess: true } as const
const list = async () => (await openStore('recordings')).list()

describe.each(stores)('on %s', (kind) => {
  useStore(kind)
  const front = usePictureFront()

  it('readers hear it under its article, whole and in part, until the article is taken down', async () => {
    const { payload } = portal
    const recording = await createRecording(payload)
    const bytes = await (await openStore('recordings')).read(String(recording.filename))
    const { id, slug } = await createArticle(payload, { recording: recording.id })
    const path = `/bai-viet/${slug}/nghe`

    const whole = await front.get(path)
    const part = await front.get(path, { range: 'bytes=10-19' })
    const known = await front.get(path, { 'if-none-match': whole.headers.etag })

    expect(recording).toMatchObject({ title: 'doc', seconds: 2, mimeType: 'audio/mp4' })
    expect([whole.status, whole.headers['content-type'], whole.body.equals(bytes)]).toEqual([
      200,
      'audio/mp4',
      true,
    ])
    expect(whole.headers['cache-control']).toBe('no-cache')
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 10-19/${bytes.length}`])
    expect(part.body.equals(bytes.subarray(10, 20))).toBe(true)
    expect(known.status).toBe(304)
    expect((await front.get(path, { range: 'bytes=99999999-' })).status).toBe(416)

    await payload.update({ ...asScript, collection: 'articles', id, data: { _status: 'draft' } })

    expect((await front.get(path, { 'if-none-match': whole.headers.etag })).status).toBe(404)
  })

  it('nothing of the telephone is left in the file, which is called as it was there', async () => {
    const file = await readRecording('doc.m4a', 'C:\\Nhà riêng\\Chị Hạnh.m4a')
    const sent = file.data
    const created = await portal.payload.create({ ...asScript, collection: 'recordings', data: {}, file })

    const bytes = await (await openStore('recordings')).read(String(created.filename))

    expect(sent.includes('loci')).toBe(true)
    expect(bytes.includes('loci')).toBe(false)
    expect(created.title).toBe('Chị Hạnh')
    expect(created.filename).toMatch(/^chi-hanh-[0-9a-f]{10}\.m4a$/)
  })

  it('another file takes the place of the former, and with the row its file goes', async () => {
    const { id, filename } = await createRecording(portal.payload)

    const replaced = await portal.payload.update({
      ...asScript,
      collection: 'recordings',
      id,
      data: {},
      file: await readRecording('doc.mp3'),
    })

    expect(replaced).toMatchObject({ title: 'doc', mimeType: 'audio/mpeg' })
    expect(await list()).not.toContain(filename)
    expect(await list()).toContain(replaced.filename)

    await portal.payload.delete({ ...asScript, collection: 'recordings', id })

    expect(await list()).not.toContain(replaced.filename)
  })
})

it.each<[string, () => Promise<Buffer>, RegExp]>([
  ['a picture', () => readFile('tests/fixtures/images/orientation-1.jpg'), /Không nghe được gì/],
  ['Opus', () => readFile('tests/fixtures/audio/doc.ogg'), /MP3 hoặc M4A/],
  ['too much', async () => Buffer.alloc(30_000_001), /lớn hơn 30 MB/],
])('%s is refused in a sentence, and nothing is stored', async (_, make, sentence) => {
  const before = await list()
  const data = await make()
  const file = { data, name: 'ban-doc.mp3', mimetype: 'audio/mpeg', size: data.length }

  await expect(
    portal.payload.create({ ...asScript, collection: 'recordings', data: {}, file }),
  ).rejects.toMatchObject({ status: 400, message: expect.stringMatching(sentence) as string })

  expect(await list()).toEqual(before)
})

it('one that an article names stays, drafts and the trash included', async () => {
  const { payload } = portal
  const { id } = await createRecording(payload)
  await createArticle(payload, { recording: id, _status: 'draft' })

  await expect(payload.delete({ ...asScript, collection: 'recordings', id })).rejects.toMatchObject({
    status: 409,
  })

  expect((await payload.findByID({ ...asScript, collection: 'recordings', id })).id).toBe(id)
})

it('the length that a page names changes with the file', async () => {
  const { payload } = portal
  const { id } = await createRecording(payload)
  const { getRecording } = await import('@/lib/queries/recordings')
  const { createRenderContext, renderContext } = await import('@/lib/server/renderContext')
  const context = createRenderContext()

  await renderContext.run(context, () => getRecording({ recording: id }))

  expect([...context.keys]).toEqual([`recording:${id}`])
})
