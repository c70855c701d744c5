import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import { traverseFields, type CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { articleBlocks } from '@/collections/blocks/articleBlocks'
import type { Article } from '@/lib/generated/payload-types'
import { createAlbum } from '../factories/albums'
import { buildBody, createArticle, createCategory } from '../factories/articles'
import { buildNode } from '../factories/documents'
import { buildJpeg, createImage } from '../factories/images'
import { createUser } from '../factories/users'
import type { Person } from './apis'
import { useTestPortal } from './portal'
import { toRestClient, type RestClient } from './restClient'

const portal = useTestPortal()
const people = {} as Record<'editor' | 'contributor' | 'photographer', NonNullable<Person>>
const rest = {} as Record<'editor' | 'contributor' | 'photographer' | 'anonymous', RestClient>
let category: number

// Test data stands before anybody who could make it.
const whole = { overrideAccess: true } as const

beforeAll(async () => {
  // Refusals are what is tried here.
  portal.payload.logger.level = 'silent'
  for (const role of ['editor', 'contributor', 'photographer'] as const) {
    people[role] = await createUser(portal.payload, role)
    rest[role] = await toRestClient(portal.payload, people[role])
  }
  rest.anonymous = await toRestClient(portal.payload, null)
  category = (await createCategory(portal.payload)).id
})

let number = 0
const createPicture = async (): Promise<number> => {
  number += 1
  return (await createImage(portal.payload, { file: await buildJpeg(200 + number, 150) })).id
}

const toBody = (fields: object, wrap = (node: object): object => node): Article['body'] => {
  const body = buildBody('Đoạn thứ nhất.')
  const block = wrap({ type: 'block', version: 2, format: '', fields: { id: 'x', ...fields } })
  return { root: { ...body.root, children: [...body.root.children, block as never] } }
}
const inTable = (node: object): object =>
  buildNode('table', [buildNode('tablerow', [buildNode('tablecell', [node as never])])])

type Create = (image: number) => Promise<{ collection: CollectionSlug; id: number; state: string }>

const article =
  (build: (image: number, other: number) => object, _status: 'draft' | 'published'): Create =>
  async (image) => {
    const data = { ...build(image, await createPicture()), category, _status }
    const { id } = await createArticle(portal.payload, data as never)
    return { collection: 'articles', id, state: _status }
  }
const album =
  (build: (image: number, other: number) => object, _status: 'draft' | 'published'): Create =>
  async (image) => {
    const { id } = await createAlbum(portal.payload, { ...build(image, await createPicture()), _status })
    return { collection: 'albums', id, state: _status }
  }

/** A draft beside what readers see. */
const beside =
  (create: Create, build: (image: number) => object): Create =>
  async (image) => {
    const { collection, id } = await create(await createPicture())
    await portal.payload.update({ collection, id, data: build(image) as never, draft: true, ...whole })
    return { collection, id, state: 'draft' }
  }

const trashed =
  (create: Create): Create =>
  async (image) => {
    const { collection, id } = await create(image)
    const data = { deletedAt: new Date().toISOString() }
    await portal.payload.update({ collection, id, data: data as never, trash: true, ...whole })
    return { collection, id, state: 'trashed' }
  }

const lead = (image: number) => ({ leadImage: image })
const photo = (image: number) => ({ body: toBody({ blockType: 'photo', image }) })
const group = (image: number, other: number) => ({
  body: toBody({ blockType: 'photoGroup', images: [other, image] }),
})
const table = (image: number) => ({ body: toBody({ blockType: 'photo', image }, inTable) })
const photos = (image: number, other: number) => ({ photos: [other, image] })
const cover = (image: number, other: number) => ({ photos: [other], cover: image })

const uses: Record<string, Create> = {
  'lead picture of an article': article(lead, 'published'),
  'lead picture of a draft': article(lead, 'draft'),
  'photo in a text': article(photo, 'published'),
  'photo in the text of a draft': article(photo, 'draft'),
  'group of photos': article(group, 'published'),
  'photo in a table': article(table, 'draft'),
  'lead picture of a draft beside a published article': beside(article(lead, 'published'), lead),
  'photo of a draft beside a published article': beside(article(photo, 'published'), photo),
  'article in the trash': trashed(article(lead, 'published')),
  'draft in the trash': trashed(article(photo, 'draft')),
  'photo of an album': album(photos, 'published'),
  'photo of a draft of an album': album(photos, 'draft'),
  'cover of an album': album(cover, 'published'),
  'cover of a draft beside a published album': beside(album(photos, 'published'), (image) => ({
    cover: image,
  })),
  'photo of a draft beside a published album': beside(album(photos, 'published'), (image) => ({
    photos: [image],
  })),
  'album in the trash': trashed(album(photos, 'published')),
  portrait: async (portrait) => {
    const data = { name: `Bút danh ${portrait}`, slug: `but-danh-${portrait}`, portrait }
    const { id } = await portal.payload.create({ collection: 'authors', data, ...whole })
    return { collection: 'authors', id, state: 'published' }
  },
}

const readUses = async (client: RestClient, image: number) =>
  (await client.send('GET', `/images/${image}/uses`)) as {
    total: number
    uses: { collection: string; id: number; state: string; title: string; href: string }[]
    hidden: string[]
  }

const readCount = async (image: number) =>
  (await portal.payload.findByID({ collection: 'images', id: image, depth: 0, ...whole })).useCount

describe.each(Object.keys(uses))('%s', (name) => {
  it('is told, counted, and keeps the picture from being deleted, until it is gone', async () => {
    const image = await createPicture()
    expect(await readCount(image)).toBe(0)

    const { collection, id, state } = await uses[name]!(image)

    const told = await readUses(rest.editor, image)
    expect(told.uses.map((use) => [use.collection, use.id, use.state])).toEqual([[collection, id, state]])
    expect(await readCount(image)).toBe(1)
    const refused = await rest.photographer.fetch('DELETE', `/images/${image}`)
    expect(refused.status).toBe(409)
    expect(((await refused.json()) as { errors: { message: string }[] }).errors[0]?.message).toMatch(
      /^Chưa xóa được: ảnh đang dùng ở .+\. Hãy gỡ ảnh ở đó trước\.$/,
    )
    expect(await readCount(image)).toBe(1)

    await portal.payload.delete({ collection, id, trash: true, ...whole })

    expect(await readUses(rest.editor, image)).toEqual({ total: 0, uses: [], hidden: [] })
    expect(await readCount(image)).toBe(0)
    await rest.photographer.send('DELETE', `/images/${image}`)
  })
})

it('a picture that is taken out of everything may go', async () => {
  const image = await createPicture()
  const { id } = await createArticle(portal.payload, { category, ...lead(image), ...photo(image) })
  const edit = (data: object) =>
    portal.payload.update({ collection: 'articles', id, data: data as never, ...whole })

  await edit({ leadImage: null, _status: 'published' })
  expect(await readCount(image)).toBe(1)
  await edit({ body: buildBody('Không còn ảnh.'), _status: 'published' })

  expect(await readCount(image)).toBe(0)
  await rest.editor.send('DELETE', `/images/${image}`)
})

it('many at once: those that are used stay and are named, the others go', async () => {
  const [used, free] = [await createPicture(), await createPicture()]
  await createArticle(portal.payload, { category, title: 'Bài giữ ảnh', ...lead(used) })

  const response = await rest.editor.fetch('DELETE', `/images?where[id][in]=${used},${free}`)

  const { errors, docs } = (await response.json()) as {
    errors: { message: string }[]
    docs: { id: number }[]
  }
  expect(docs.map(({ id }) => id)).toEqual([free])
  expect(errors).toHaveLength(1)
  expect(errors[0]?.message).toMatch(
    /^“.+”: Chưa xóa được: ảnh đang dùng ở bài “Bài giữ ảnh” \(đã xuất bản\)\./,
  )
  expect(await readCount(used)).toBe(1)
})

it('names the first uses, and says how many more there are', async () => {
  const image = await createPicture()
  for (const title of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'])
    await createArticle(portal.payload, { category, title, ...lead(image) })
  const refused = await rest.editor.fetch('DELETE', `/images/${image}`)

  expect(await refused.text()).toContain(
    'ảnh đang dùng ở bài “Năm” (đã xuất bản), bài “Bốn” (đã xuất bản), bài “Ba” (đã xuất bản) và 2 nơi khác.',
  )
})

it('nobody learns what drafts of others are called', async () => {
  const image = await createPicture()
  const { contributor, editor } = people
  const draft = { category, _status: 'draft', ...lead(image) } as const
  const own = await createArticle(portal.payload, { ...draft, title: 'Bài của tôi', user: contributor })
  await createArticle(portal.payload, { ...draft, title: 'Bí mật một', user: editor })
  await createAlbum(portal.payload, { title: 'Bí mật hai', photos: [image], _status: 'draft' })
  const out = await createArticle(portal.payload, { category, title: 'Ai cũng đọc', ...lead(image) })
  await portal.payload.update({
    collection: 'articles',
    id: out.id,
    data: { title: 'Bí mật ba' },
    draft: true,
    ...whole,
  })

  const told = await readUses(rest.contributor, image)
  expect(told.total).toBe(4)
  expect(told.uses.map(({ id, title }) => [id, title])).toEqual([
    [out.id, 'Ai cũng đọc'],
    [own.id, 'Bài của tôi'],
  ])
  expect(told.hidden).toEqual(['một bài nháp khác', 'một album nháp khác'])
  const seen = await readUses(rest.photographer, image)
  expect(JSON.stringify(seen)).toContain('Bí mật hai')
  expect(seen.hidden).toEqual(['2 bài nháp khác'])

  const mine = await createImage(portal.payload, { user: contributor })
  await createArticle(portal.payload, { ...draft, ...lead(mine.id), title: 'Bí mật bốn', user: editor })
  const refused = await rest.contributor.fetch('DELETE', `/images/${mine.id}`)
  expect(refused.status).toBe(409)
  const text = await refused.text()
  expect(text).toContain('ảnh đang dùng ở một bài nháp khác')
  expect(text).not.toContain('Bí mật')
  expect((await rest.anonymous.fetch('GET', `/images/${image}/uses`)).status).toBe(403)
  const { docs } = await rest.anonymous.send('GET', `/images?limit=1&depth=0`)
  expect((docs as object[])[0]).not.toHaveProperty('useCount')
})

it('a transaction that is undone changes nothing; a stale number that is written is put right', async () => {
  const image = await createPicture()
  await expect(
    createArticle(portal.payload, { category: 987_654, ...lead(image) } as never),
  ).rejects.toThrow()
  expect(await readCount(image)).toBe(0)

  await createArticle(portal.payload, { category, ...lead(image) })
  await portal.payload.db.updateOne({ collection: 'images', id: image, data: { useCount: 0 } })
  expect(await readCount(image)).toBe(1)
})

it('an article and its picture: whichever is written first, no use is lost and no hole is torn', async () => {
  for (let round = 0; round < 10; round += 1) {
    const image = await createPicture()
    const [written, deleted] = await Promise.allSettled([
      createArticle(portal.payload, { category, ...lead(image) }),
      portal.payload.delete({ collection: 'images', id: image, ...whole }),
    ])
    if (deleted.status === 'rejected') {
      expect(written.status).toBe('fulfilled')
      expect(await readCount(image)).toBe(1)
    } else if (written.status === 'fulfilled') {
      const { leadImage } = await portal.payload.findByID({
        collection: 'articles',
        id: written.value.id,
        depth: 0,
        ...whole,
      })
      expect(leadImage ?? null).toBeNull()
    }
  }
})

const execute = async (query: ReturnType<typeof sql>) =>
  (await (portal.payload.db as unknown as PostgresAdapter).drizzle.execute(query)).rows

it('the table is made anew from what the documents say, as when a portal is brought up to date', async () => {
  const { up, down } = await import('@/lib/database/migrations/20261129_004500_picture_uses')
  const { drizzle } = portal.payload.db as unknown as PostgresAdapter
  const read = () =>
    execute(sql`
      SELECT owner, owner_id, image_id, state, use_count FROM picture_uses JOIN images ON images.id = image_id
      ORDER BY owner, owner_id, image_id`)
  const before = await read()
  expect(before.length).toBeGreaterThan(5)

  await down({ db: drizzle } as never)
  await execute(sql`UPDATE images SET use_count = 0`)
  await up({ db: drizzle } as never)

  expect(await read()).toEqual(before)
})

it('the table holds what the documents say, for every document, and nothing waits', async () => {
  const rows = await execute(sql`
    (SELECT owner, owner_id, image_id, state FROM expected_picture_uses
      EXCEPT SELECT owner, owner_id, image_id, state FROM picture_uses)
    UNION ALL
    (SELECT owner, owner_id, image_id, state FROM picture_uses
      EXCEPT SELECT owner, owner_id, image_id, state FROM expected_picture_uses)
    UNION ALL SELECT owner, owner_id, 0, 'waiting' FROM picture_use_changes`)

  expect(rows).toEqual([])
})

const namesPictures = (field: object): boolean =>
  'relationTo' in field && [field.relationTo].flat().includes('images')

/** Whether a text can hold blocks, and so photos. */
const holdsBlocks = (field: object): boolean =>
  'editor' in field &&
  Boolean(
    (
      field.editor as { editorConfig?: { resolvedFeatureMap?: Map<string, unknown> } }
    ).editorConfig?.resolvedFeatureMap?.has('blocks'),
  )

it('every field that names pictures is known to the table', () => {
  const found: string[] = []
  const { config } = portal.payload
  for (const { slug, fields } of [...config.collections, ...config.globals]) {
    // Payload's own records of who has what open.
    if (slug.startsWith('payload-')) continue
    traverseFields({
      config,
      fields,
      callback: ({ field }) => {
        if ('name' in field && (namesPictures(field) || holdsBlocks(field)))
          found.push(`${slug}.${field.name}`)
      },
    })
  }
  const inTexts = articleBlocks.flatMap(({ fields }) => fields.filter(namesPictures))

  expect(found.sort()).toEqual([
    'albums.cover',
    'albums.photos',
    'articles.body',
    'articles.leadImage',
    'authors.portrait',
  ])
  expect(new Set(inTexts.map((field) => 'name' in field && field.name))).toEqual(new Set(['image', 'images']))
})
