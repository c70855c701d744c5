import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import type { Role } from '@/collections/access/roles'
import { createUser } from '../factories/users'
import {
  buildBomb,
  buildHandmade,
  buildLyingBomb,
  buildMacros,
  buildTcvn3,
  buildTruncated,
} from '../factories/wordFiles'
import type { Person } from './apis'
import { useTestPortal } from './portal'
import { sendWord, type Sent } from './sendWord'

const portal = useTestPortal()
const people = {} as Record<Role, Person>

beforeAll(async () => {
  for (const role of ['admin', 'editor', 'contributor', 'photographer'] as const)
    people[role] = await createUser(portal.payload, role)
})

const fixture = (name: string) => readFile(`tests/fixtures/word/${name}`)

const send = (person: Person, bytes: Buffer, name: string, options: object = {}) =>
  sendWord(portal, person, { bytes, name, options })

const added = ({ answer }: Sent) => {
  if (answer.kind !== 'added') throw new Error(JSON.stringify(answer))
  return answer
}

/** Everything that an import could leave behind. */
const lookAround = async () => {
  // Counted whole, whoever asks.
  const count = async (collection: CollectionSlug) =>
    (await portal.payload.count({ collection, overrideAccess: true })).totalDocs
  const files = await readdir(path.join(portal.dataDirectory, 'images')).catch(() => [])
  return { articles: await count('articles'), images: await count('images'), files: files.toSorted() }
}

// The tests look at what was stored, not at who may see it.
const readArticle = (id: number) =>
  portal.payload.findByID({ collection: 'articles', id, depth: 1, draft: true, overrideAccess: true })

it('makes a draft of its author, with its pictures in the library', async () => {
  const sent = await send(people.contributor, await fixture('hoiNghi.docx'), 'hội nghị.docx')

  const { id, title, pictures, missing, repairs } = added(sent)
  expect([sent.status, title, pictures, missing]).toEqual([
    201,
    'Hội Khuyến học tỉnh tổng kết năm học',
    3,
    [],
  ])
  expect(repairs).toContain('Tách tên tác giả khỏi nội dung: Nguyễn Đình.')
  const article = await readArticle(id)
  expect(article._status).toBe('draft')
  expect(article.slug).toBe('hoi-khuyen-hoc-tinh-tong-ket-nam-hoc')
  expect(article.createdBy).toMatchObject({ id: people.contributor!.id })
  const blocks = article.body!.root.children.filter(({ type }) => type === 'block')
  const images = await Promise.all(
    blocks.map(async (block) => {
      const image = (block.fields as { image: { id: number } | number }).image
      const imageId = typeof image === 'object' ? image.id : image
      // Read whole, whoever may see it.
      return portal.payload.findByID({ collection: 'images', id: imageId, overrideAccess: true })
    }),
  )
  expect(images.map(({ caption, credit, alt }) => [caption ?? '', credit ?? '', alt])).toEqual([
    ['Quang cảnh hội nghị.', 'Thu Trang', 'Quang cảnh hội nghị tổng kết'],
    ['Trao học bổng cho học sinh vùng cao', 'Trần Bình', 'Trao học bổng'],
    ['', '', 'Tủ sách'],
  ])
  expect(images[0]?.filename).toMatch(/^hoi-khuyen-hoc-tinh-tong-ket-nam-hoc-1-[0-9a-f]{10}\.jpg$/)
})

it('stores a thumbnail at once, and the background makes the other sizes', async () => {
  await send(people.editor, await buildHandmade(), 'bai.docx')
  // The test looks at what was stored, not at who may see it.
  const readNewest = async () =>
    (await portal.payload.find({ collection: 'images', limit: 1, sort: '-id', overrideAccess: true }))
      .docs[0]!
  const { derivePending } = await import('@/lib/images/derivePending')

  const stored = await readNewest()
  while (await derivePending(portal.payload));
  const derived = await readNewest()

  expect([stored.sizes?.w320?.width, stored.sizes?.w480?.width ?? null]).toEqual([320, null])
  expect([derived.sizes?.w480?.width, derived.sizes?.w720?.width, derived.avif]).toEqual([480, 720, 'done'])
})

it('what Payload stores can be published as it is, once a category is chosen and its picture described', async () => {
  const { createCategory } = await import('../factories/articles')
  const { id } = added(await send(people.editor, await buildHandmade(), 'bai.docx'))
  const category = await createCategory(portal.payload)
  await portal.payload.update({
    collection: 'images',
    where: { id: { exists: true } },
    data: { alt: 'Đại biểu dự hội nghị' },
    overrideAccess: false,
    user: people.editor,
  })

  const published = await portal.payload.update({
    collection: 'articles',
    id,
    data: { category: category.id, _status: 'published' },
    overrideAccess: false,
    user: people.editor,
  })

  expect(published._status).toBe('published')
})

it('asks before it converts an old encoding, and stores nothing until it is told', async () => {
  const bytes = await buildTcvn3()
  const before = await lookAround()

  const asked = await send(people.editor, bytes, 'cu.docx')

  expect(asked).toMatchObject({
    status: 200,
    answer: {
      kind: 'question',
      encodings: 'TCVN3 (ABC)',
      samples: [{ before: 'héi nghÞ t¹i b¶o th¾ng', after: 'HỘI NGHỊ TẠI BẢO THẮNG' }, {}, {}],
    },
  })
  expect(await lookAround()).toEqual(before)
  const converted = added(await send(people.editor, bytes, 'cu.docx', { encoding: 'convert' }))
  const kept = added(await send(people.editor, bytes, 'cu.docx', { encoding: 'keep' }))
  expect(converted.title).toBe('HỘI NGHỊ TẠI BẢO THẮNG')
  expect(kept.title).toBe('héi nghÞ t¹i b¶o th¾ng')
  expect(kept.missing.join()).toContain('giữ nguyên')
})

it.each([
  ['a truncated file', buildTruncated, 'hong.docx', /bị hỏng/],
  ['a file with a password', () => fixture('matKhau.docx'), 'mat-khau.docx', /mật khẩu/],
  ['a .doc', () => fixture('word97.doc'), 'cu.doc', /dạng Word cũ/],
  ['macros', buildMacros, 'macro.docx', /macro/],
  ['a .docm', buildHandmade, 'macro.docm', /macro/],
  ['a bomb', buildBomb, 'bom.docx', /lớn bất thường/],
  ['a bomb that lies', buildLyingBomb, 'bom.docx', /bị hỏng/],
  ['a text', async () => Buffer.from('chữ'), 'chu.docx', /không phải tài liệu Word/],
  ['more than 30 MB', async () => Buffer.alloc(30_200_000), 'to.docx', /lớn hơn 30 MB/],
])('%s is refused with a sentence, and nothing is left', async (_name, make, name, reason) => {
  const before = await lookAround()

  const { status, answer } = await send(people.editor, await make(), name)

  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) })
  expect(await lookAround()).toEqual(before)
})

it('who may not write articles is refused, and nothing is left', async () => {
  const before = await lookAround()
  const bytes = await buildHandmade()

  expect((await send(people.photographer, bytes, 'bai.docx')).status).toBe(403)
  expect((await send(null, bytes, 'bai.docx')).status).toBe(401)
  expect(await lookAround()).toEqual(before)
})

it('when the article cannot be stored, its pictures go as well', async () => {
  const before = await lookAround()
  const hooks = portal.payload.collections.articles.config.hooks
  const fail = () => {
    throw new Error('Không ghi được.')
  }
  portal.payload.logger.level = 'silent'
  hooks.beforeChange.push(fail)

  const { status } = await send(people.editor, await fixture('hoiNghi.docx'), 'bai.docx').finally(() =>
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(fail), 1),
  )

  expect(status).toBe(500)
  expect(await lookAround()).toEqual(before)
})

it('the rules of a request hold for the address that tells the progress', async () => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const request = new Request('http://localhost/api/articles/import-word/abc')

  expect((await handleEndpoints({ config, request })).status).toBe(401)
})
