import { sql } from 'drizzle-orm'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'
import { stringify } from 'qs-esm'
import { beforeAll, describe, expect, it } from 'vitest'

import { foldedColumns, toFoldedName } from '@/lib/database/folding/foldedColumns'
import { seedArchive } from '@/lib/commands/seed/archive/seedArchive'
import { foldForSearch } from '@/lib/vietnamese/folding'
import { createArticle, createCategory } from '../factories/articles'
import { buildJpeg, createImage } from '../factories/images'
import { createUser } from '../factories/users'
import { toRestClient, type RestClient } from './restClient'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let editor: RestClient
let admin: RestClient
const ids: Record<string, number> = {}

beforeAll(async () => {
  const { payload } = portal
  editor = await toRestClient(payload, await createUser(payload, 'editor'))
  admin = await toRestClient(payload, await createUser(payload, 'admin'))
  const category = await createCategory(payload, { name: 'Gương người tốt, việc tốt' })
  ids.category = category.id
  const toArticle = async (title: string, others: Parameters<typeof createArticle>[1] = {}) =>
    (await createArticle(payload, { category: category.id, title, ...others })).id
  ids.dinh = await toArticle('Chuyện thầy giáo vùng cao', { bylines: ['Nguyễn Đình Chiến', 'Thu Trang'] })
  ids.draft = await toArticle('Hòa Bình thi đua khuyến học', { _status: 'draft' })
  ids.hoa = await toArticle('Lào Cai: xây dựng xã hội học tập', { lead: 'Bài ghi ở xã Hoà Cuông.' })
  ids.number = await toArticle('Triển khai Kết luận 49-KL/TW và Quyết định 281/QĐ-TTg')
  ids.percent = await toArticle('Đạt 100% kế hoạch')
  const image = async (name: string, data: object) =>
    (await createImage(payload, { data, name, file: await buildJpeg(200, 150) })).id
  ids.image = await image('le-trao-thuong.jpg', { caption: 'Lễ trao thưởng ở Trạm Tấu', credit: 'Đỗ Hùng' })
  ids.otherImage = await image('san-truong.jpg', { alt: 'Sân trường', place: 'Mù Cang Chải' })
  const { id } = await payload.create({
    collection: 'users',
    data: {
      name: 'Nguyễn Thị Ánh Nguyệt',
      email: 'anh@example.org',
      password: 'mat-khau-thu-1',
      role: 'contributor',
    },
    // Test data stands before anybody who could make it.
    overrideAccess: true,
  })
  ids.person = id
})

const nfd = (text: string) => text.normalize('NFD')

/** What is typed, and what it finds; `not` finds something else. */
const inLists: [collection: CollectionSlug, typed: string, found: string][] = [
  ['articles', 'nguyen dinh', 'dinh'],
  ['articles', 'NGUYỄN ĐÌNH', 'dinh'],
  ['articles', nfd('Nguyễn Đình'), 'dinh'],
  ['articles', 'nguyễn đinh', 'dinh'],
  ['articles', 'thu trang', 'dinh'],
  ['articles', 'thay giao', 'dinh'],
  ['articles', 'giáo thầy', 'dinh'],
  ['articles', 'hoa binh', 'draft'],
  ['articles', 'hoà bình', 'draft'],
  ['articles', 'hòa cuông', 'hoa'],
  ['articles', nfd('Hoà Cuông'), 'hoa'],
  ['articles', '49-kl/tw', 'number'],
  ['articles', '281/qd-ttg', 'number'],
  ['articles', '100%', 'percent'],
  ['images', 'tram tau', 'image'],
  ['images', 'do hung', 'image'],
  ['images', nfd('Trạm Tấu'), 'image'],
  ['images', 'le-trao', 'image'],
  ['images', 'mu cang chai', 'otherImage'],
  ['images', 'san truong', 'otherImage'],
  ['categories', 'guong nguoi tot', 'category'],
  ['categories', nfd('việc tốt'), 'category'],
  ['users', 'anh nguyet', 'person'],
  ['users', 'NGUYỄN THỊ', 'person'],
]

const search = async (client: RestClient, collection: CollectionSlug, query: object): Promise<unknown[]> => {
  const { docs } = await client.send('GET', `/${collection}?${stringify({ depth: 0, limit: 50, ...query })}`)
  return (docs as { id: number }[]).map(({ id }) => id)
}

/** As the list of the admin asks: every field that it searches, all words. */
const toListWhere = (collection: CollectionSlug, typed: string) => {
  const { listSearchableFields, useAsTitle } = portal.payload.collections[collection].config.admin
  return { or: (listSearchableFields ?? [useAsTitle]).map((field) => ({ [String(field)]: { like: typed } })) }
}

describe.each(inLists)('in %s, “%s”', (collection, typed, found) => {
  it('finds it in the list, where the newest drafts are searched', async () => {
    const where = toListWhere(collection, typed)

    expect(await search(admin, collection, { draft: true, where })).toEqual([ids[found]])
  })

  it('finds it in the list of what is stored', async () => {
    const where = toListWhere(collection, typed)

    expect(await search(admin, collection, { where })).toEqual([ids[found]])
  })
})

it.each([
  ['articles', 'hoc bong'],
  ['articles', '10_%'],
  ['articles', 'nguyen van dinh'],
  ['images', 'trạm x'],
  ['users', 'ánh nguyễt thị x'],
] as const)('in %s, “%s” finds nothing', async (collection, typed) => {
  expect(await search(admin, collection, { where: toListWhere(collection, typed) })).toEqual([])
})

it.each([
  ['articles', 'hoa binh', 'draft'],
  ['articles', nfd('xã hội học tập'), 'hoa'],
  ['categories', 'nguoi tot', 'category'],
] as const)('a picker of %s finds “%s” as the admin asks', async (collection, typed, found) => {
  const title = portal.payload.collections[collection].config.admin.useAsTitle as string
  const query = {
    draft: true,
    depth: 0,
    limit: 10,
    page: 1,
    select: { [title]: true },
    where: { and: [{ id: { not_in: [0] } }, { [title]: { like: typed } }] },
  }

  const { docs } = await editor.send('GET-BY-POST', `/${collection}`, stringify(query))

  expect((docs as { id: number }[]).map(({ id }) => id)).toEqual([ids[found]])
})

it('`contains` finds whole phrases, across a relation as well, and `not_like` is its opposite', async () => {
  const ask = (where: object) => search(admin, 'articles', { where, sort: 'id' })

  expect(await ask({ title: { contains: 'xay dung xa hoi' } })).toEqual([ids.hoa])
  expect(await ask({ title: { contains: 'dung xay' } })).toEqual([])
  expect(await ask({ 'bylines.name': { contains: 'dinh chien' } })).toEqual([ids.dinh])
  expect(await ask({ 'category.name': { like: 'guong viec' } })).toContain(ids.dinh)
  const others = await ask({ title: { not_like: 'thay giao' } })
  expect(others).not.toContain(ids.dinh)
  expect(others).toContain(ids.hoa)
})

it('versions of an article are searched alike', async () => {
  const where = { 'version.title': { like: 'thay giao vung' } }

  const { docs } = await editor.send('GET', `/articles/versions?${stringify({ where, depth: 0 })}`)

  expect((docs as { parent: number }[]).map(({ parent }) => parent)).toEqual([ids.dinh])
})

it('articles that were written past Payload are found', async () => {
  await seedArchive(portal.payload, { count: 20, until: new Date('2020-01-01T00:00:00.000Z') })
  const { docs } = await portal.payload.find({
    collection: 'articles',
    where: { importKey: { equals: 'bai-thu:7' } },
    // The key is nobody's business outside.
    overrideAccess: true,
  })
  const written = docs[0]!

  const where = toListWhere('articles', foldForSearch(written.title))

  expect(await search(editor, 'articles', { draft: true, where })).toContain(written.id)
})

describe('folding in Postgres', () => {
  const execute = (query: ReturnType<typeof sql>) =>
    (portal.payload.db as unknown as PostgresAdapter).drizzle.execute(query)

  it.each([
    'Khuyến học',
    'KHUYẾN HỌC',
    '  Khuyến\u00A0\u00A0học\t\n',
    'Khuy\u00ADến\u200B học',
    'Đường đến trường ĐÐƉ đðɖ',
    '49-KL/TW, 281/QĐ-TTg',
    '“Đơn vị học tập”… 100% _\\',
    'ﬁnal ＡＢＣ ½ №',
    'Ãäöß Ñandú ÇŠŽ',
    'ΑΘΗΝΑ Москва עִבְרִית ກຳ ភាសា',
    'ăâêôơưĂÂÊÔƠƯ ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự',
    'hòa hoà ủy uỷ',
    '\u2003a\u3000b\u202Fc\uFEFFd\u0085e',
    '👩‍👩‍👧 🇻🇳',
    '',
  ])('gives “%s” as the portal does, composed and decomposed', async (text) => {
    for (const form of [text, text.normalize('NFC'), text.normalize('NFD')]) {
      const { rows } = await execute(sql`SELECT fold_for_search(${form}) AS folded`)

      expect(rows[0]?.folded).toBe(foldForSearch(form))
    }
  })

  it('is kept for the columns that are named, and for no others', async () => {
    const { rows } = await execute(sql`
      SELECT table_name, column_name FROM information_schema.columns
      WHERE generation_expression LIKE '%fold_for_search%'`)

    const expected = Object.entries(foldedColumns).flatMap(([table, columns]) =>
      columns.map((column) => `${table}.${toFoldedName(column)}`),
    )
    expect(rows.map((row) => `${row.table_name}.${row.column_name}`).sort()).toEqual(expected.sort())
  })
})
