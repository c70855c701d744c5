import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'

import { createRandom } from '@/lib/commands/seed/pictures/parts/random'
import { seedArchive } from '@/lib/commands/seed/archive/seedArchive'
import type { Article } from '@/lib/generated/payload-types'
import { parseQuery, tidyQuery } from '@/lib/search/parseQuery'
import type { SearchFilters } from '@/lib/search/tiers'
import { toWords } from '@/lib/search/words'
import { createAlbum } from '../factories/albums'
import { buildBody, createArticle, createCategory } from '../factories/articles'
import { buildJpeg, createImage } from '../factories/images'
import { useTestPortal } from './portal'

const portal = useTestPortal()
const ids: Record<string, number> = {}
const categories: Record<string, number> = {}

const nfd = (text: string) => text.normalize('NFD')

const database = () => (portal.payload.db as unknown as PostgresAdapter).drizzle
const select = async (query: ReturnType<typeof sql>) => (await database().execute(query)).rows

const ask = async (text: string, filters: SearchFilters = {}, page = 1, pageSize = 10) => {
  const { search } = await import('@/lib/queries/search')
  const { total, hits } = await search(parseQuery(tidyQuery(text)), filters, page, pageSize)
  const found = hits.map((hit) => (hit.kind === 'article' ? hit.article.id : -hit.album.album.id))
  return { total, found }
}

const find = async (text: string, filters: SearchFilters = {}) => (await ask(text, filters)).found

const update = (id: number, data: Partial<Article>, draft = false) =>
  // Whoever may is tested elsewhere.
  portal.payload.update({ collection: 'articles', id, data, draft, trash: true, overrideAccess: true })

const photoBlock = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: Math.random().toString(16).slice(2), blockName: '', ...fields },
})

beforeAll(async () => {
  const { payload } = portal
  const root = await createCategory(payload, { name: 'Tin tức' })
  const child = await createCategory(payload, { name: 'Tin huyện', parent: root.id })
  Object.assign(categories, { root: root.id, child: child.id, other: (await createCategory(payload)).id })
  const image = async (name: string, data: object) =>
    (await createImage(payload, { data, name: `${name}.jpg`, file: await buildJpeg(200 + name.length, 150) }))
      .id
  ids.shown = await image('mo', { caption: 'Bà con xuống chợ phiên Mường Lò', credit: 'Giàng A Sử' })
  ids.child = await image('em-be', {
    caption: 'Em Sùng Thị Chư nhận áo ấm',
    depictsChildren: true,
    consent: { givenBy: 'Sùng A Páo', givenAt: '2026-01-05T02:00:00.000Z' },
  })
  const body = buildBody(
    'Kết luận số 49-KL/TW và Quyết định 281/QĐ-TTg được phổ biến ở xã Hoà Cuông.',
    'Thủy lợi nhỏ.',
  )
  body.root.children.push(photoBlock({ blockType: 'photo', image: ids.child }) as never)
  const make = async (name: string, data: Parameters<typeof createArticle>[1]) =>
    (ids[name] = (await createArticle(payload, { category: categories.other, ...data })).id)
  await make('main', {
    title: 'Hội Khuyến học tỉnh Yên Bái: Nâng cao hiệu quả chương trình phối hợp',
    lead: 'Đường đến trường của học sinh vùng cao ngắn lại.',
    body,
    bylines: ['Nguyễn Đình Chiến'],
    leadImage: ids.shown,
    category: categories.child,
    topics: ['Tuần lễ học tập suốt đời'],
    publishedAt: '2020-03-23T02:40:00.000Z',
  })
  const [topic] = await select(sql`SELECT id FROM topics WHERE name = 'Tuần lễ học tập suốt đời'`)
  ids.topic = Number(topic?.id)
  await make('plan', {
    title: 'Triển khai Kế hoạch 150/KH-SGDĐT-HKH',
    lead: 'Sở và hội cùng làm.',
    publishedAt: '2021-05-05T02:00:00.000Z',
  })
  await make('draft', { title: 'Bí mật chưa đăng Zyxw', _status: 'draft' })
})

/** What is typed in two ways, and has to find the same: the article that is meant, and no other. */
const pairs: [one: string, other: string][] = [
  ['khuyen hoc', 'Khuyến học'],
  ['Khuyến học', nfd('Khuyến học')],
  ['khuyến học', 'KHUYẾN HỌC'],
  ['KHUYẾN HỌC', nfd('KHUYẾN HỌC')],
  ['khuyến học', 'khuyên hoc'],
  ['khuyến học', 'KhUyEn HoC'],
  ['Khuyến\u00A0học', 'khuyến   học'],
  ['Khuy\u00ADến học', 'khuyến học'],
  ['khu\u200Byến học', 'khuyến học'],
  ['"khuyến học"', '“Khuyến học”'],
  ['"khuyen hoc"', '«khuyến học»'],
  ['hòa cuông', 'hoà cuông'],
  ['Hoà Cuông', nfd('Hòa Cuông')],
  ['HOÀ CUÔNG', 'hoa cuong'],
  ['thủy lợi', 'thuỷ lợi'],
  ['thuy loi', nfd('Thuỷ lợi')],
  ['đường đến trường', 'duong den truong'],
  ['Đường Đến Trường', 'ĐƯỜNG ĐẾN TRƯỜNG'],
  ['ðường đến', 'đường đến'],
  ['yên bái', 'Yen Bai'],
  ['Yên Bái', nfd('yên bái')],
  ['49-KL/TW', '49-kl/tw'],
  ['49-KL/TW', '49 KL TW'],
  ['49–KL/TW', '49-KL/TW'],
  ['281/QĐ-TTg', '281/qd-ttg'],
  ['281/QĐ-TTg', nfd('281/QĐ-TTg')],
  ['281/QĐ-TTg', '281/QĐ–TTG'],
  ['QĐ-TTg', 'qd ttg'],
  ['Nguyễn Đình Chiến', 'nguyen dinh chien'],
  ['nguyễn đinh', 'NGUYỄN ĐÌNH'],
  ['mường lò', 'muong lo'],
  ['chợ phiên', nfd('CHỢ PHIÊN')],
  ['Giàng A Sử', 'giang a su'],
  ['áo ấm', 'ao am'],
  ['Sùng Thị Chư', nfd('sung thi chu')],
  ['nâng cao hiệu quả', 'nang cao hieu qua'],
  ['phối hợp, hiệu quả!', 'hieu qua phoi hop'],
  ['ｋｈｕｙến học', 'khuyến học'],
  ['tuần lễ học tập', 'TUAN LE HOC TAP'],
  ['“Hội Khuyến học tỉnh”', '"hoi khuyen hoc tinh"'],
]

it('the table has forty pairs', () => expect(pairs.length).toBeGreaterThanOrEqual(40))

it.each(pairs)('“%s” and “%s” find the same', async (one, other) => {
  const [first, second] = [await find(one), await find(other)]

  expect(first).toEqual([ids.main])
  expect(second).toEqual(first)
})

it.each([
  ['150/KH-SGDĐT-HKH', 'plan'],
  ['150/kh-sgddt', 'plan'],
  ['kh-sgdđt-hkh', 'plan'],
])('“%s” finds the document number', async (text, name) => {
  expect(await find(text)).toEqual([ids[name]])
})

it.each(['bí mật', 'zyxw', 'học khuyến "học khuyến"', '"trường đến"', 'khuyến học zzz', '49-TW/KL'])(
  '“%s” finds nothing',
  async (text) => expect(await ask(text)).toEqual({ total: 0, found: [] }),
)

it('exact marks come first, then title, lead, body, what stands together, and the newest', async () => {
  const make = async (title: string, lead: string, text: string, day: number) =>
    (
      await createArticle(portal.payload, {
        title,
        lead,
        body: buildBody(text),
        category: categories.other,
        publishedAt: new Date(Date.UTC(2019, 0, day)).toISOString(),
      })
    ).id
  const exactTitle = await make('Chú mực khô', 'Một', 'Hai', 1)
  const exactLead = await make('Một', 'Có mực khô', 'Hai', 2)
  const exactTogether = await make('Hai', 'Ba', 'Món mực khô ngon', 3)
  const exactStrewn = await make('Ba', 'Bốn', 'Khô rồi mới tới mực', 4)
  const otherTitle = await make('Mức kho', 'Một', 'Hai', 5)
  const otherOlder = await make('Bốn', 'Năm', 'Vì mức khó', 6)
  const otherNewer = await make('Bốn', 'Năm', 'Vì mức khó', 7)
  const otherStrewn = await make('Bốn', 'Năm', 'Khó vì mức', 8)

  const expected = [
    ...[exactTitle, exactLead, exactTogether, exactStrewn],
    ...[otherTitle, otherNewer, otherOlder, otherStrewn],
  ]
  expect(await find('mực khô')).toEqual(expected)
  const pages = [
    await ask('mực khô', {}, 1, 3),
    await ask('mực khô', {}, 2, 3),
    await ask('mực khô', {}, 3, 3),
  ]
  expect(pages.flatMap(({ found }) => found)).toEqual(expected)
  expect(pages.map(({ total }) => total)).toEqual([8, 8, 8])
})

describe('filters', () => {
  it.each([
    ['category', () => ({ categories: [categories.child!] }), true],
    ['a category above it', () => ({ categories: [categories.root!, categories.child!] }), true],
    ['another category', () => ({ categories: [categories.other!] }), false],
    ['year', () => ({ year: 2020 }), true],
    ['another year', () => ({ year: 2021 }), false],
    ['topic', () => ({ topic: ids.topic }), true],
    ['another topic', () => ({ topic: 999_999 }), false],
    ['nobody', () => ({ author: 999_999 }), false],
  ] as const)('by %s', async (_, filters, isFound) => {
    expect(await find('khuyến học', filters() as SearchFilters)).toEqual(isFound ? [ids.main] : [])
  })

  it('by byline, and names what can be chosen', async () => {
    const { search } = await import('@/lib/queries/search')
    const [author] = await select(sql`SELECT id FROM authors WHERE name = 'Nguyễn Đình Chiến'`)

    const { total, tags } = await search(parseQuery('khuyến học'), { author: Number(author?.id) }, 1, 10)

    expect(total).toBe(1)
    expect(tags).toEqual({
      [`#a:${Number(author?.id)}`]: 1,
      [`#c:${categories.child}`]: 1,
      [`#d:${ids.topic}`]: 1,
      '#y:2020': 1,
    })
  })
})

describe('hostile queries', () => {
  it.each([
    'x'.repeat(10_000),
    'học '.repeat(2_500),
    'ề'.repeat(10_000),
    `"${'a '.repeat(5_000)}`,
    '\0\u0001\u0007\u001F',
    '\uD800\uDFFF\uFFFE',
    '!@#$%^&*()_+-=[]{}|;:,.<>?/`~',
    '%_%_%\\',
    "'; DROP TABLE search_entries; --",
    "a:* & !b | (c <-> d) 'e' \\'",
    "''''''\\\\\\",
    ':*',
    '#k:article',
    't:khuyen =học',
    '👩‍👩‍👧‍👦🇻🇳',
    '',
  ])('%#', async (text) => {
    const { findMeant } = await import('@/lib/queries/search')
    const begun = performance.now()

    const { total, found } = await ask(text)
    await findMeant(parseQuery(tidyQuery(text)), {})

    expect(total).toBeGreaterThanOrEqual(found.length)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})

describe('what is near', () => {
  it.each([
    ['khuyne hoc', 'Khuyến học'],
    ['khuyenhoc', 'Khuyến học'],
    ['"khuyến hocj"', 'Khuyến học'],
    ['nguyen dihn chien', 'Nguyễn Đình Chiến'],
    ['chuơng trinhf', 'chương trình'],
  ])('“%s” may have meant “%s”', async (text, meant) => {
    const { findMeant } = await import('@/lib/queries/search')

    expect(await findMeant(parseQuery(text), {})).toBe(meant)
  })

  it.each(['qqqqqqqqqq', 'bí mật zyxv', '???'])('“%s” meant nothing that there is', async (text) => {
    const { findMeant } = await import('@/lib/queries/search')

    expect(await findMeant(parseQuery(text), {})).toBeNull()
  })

  it('titles are suggested while the last word is being typed', async () => {
    const { suggestTitles } = await import('@/lib/queries/search')

    expect(await suggestTitles('khuyến ho')).toEqual([
      expect.objectContaining({
        href: '/bai-viet/hoi-khuyen-hoc-tinh-yen-bai-nang-cao-hieu-qua-chuong-trinh-phoi-hop',
      }),
    ])
    expect(await suggestTitles('k')).toEqual([])
    expect(await suggestTitles('zyx')).toEqual([])
  })
})

it('a photo whose consent is withdrawn takes its caption along, and brings it back', async () => {
  const consent = { givenBy: 'Sùng A Páo', givenAt: '2026-01-05T02:00:00.000Z' }
  const set = (data: object) =>
    // As an editor would.
    portal.payload.update({
      collection: 'images',
      id: ids.child!,
      data: { consent: data },
      overrideAccess: true,
    })

  await set({ ...consent, withdrawnAt: '2026-02-01T02:00:00.000Z' })
  expect(await find('áo ấm')).toEqual([])
  await set({ ...consent, withdrawnAt: null })
  expect(await find('áo ấm')).toEqual([ids.main])
})

it('a consent that ends by the calendar ends in the index as well, though nobody writes', async () => {
  const soon = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString()
  // As an editor would.
  await portal.payload.update({
    collection: 'images',
    id: ids.child!,
    data: { consent: { withdrawnAt: soon } },
    overrideAccess: true,
  })
  const [entry] = await select(
    sql`SELECT due_at FROM search_entries WHERE document = ${ids.main} AND kind = 'article'`,
  )
  expect(new Date(String(entry?.due_at)).getTime()).toBeGreaterThan(Date.now())
  // The day comes: of the picture, past Payload and past its triggers, as time does.
  await database().transaction(async (transaction) => {
    await transaction.execute(sql`ALTER TABLE images DISABLE TRIGGER search_updated`)
    await transaction.execute(
      sql`UPDATE images SET consent_withdrawn_at = now() - interval '2 days' WHERE id = ${ids.child}`,
    )
    await transaction.execute(
      sql`UPDATE search_entries SET due_at = now() - interval '1 day' WHERE due_at IS NOT NULL`,
    )
    await transaction.execute(sql`ALTER TABLE images ENABLE TRIGGER search_updated`)
  })

  expect(await find('áo ấm')).toEqual([])
  expect(await find('khuyến học')).toEqual([ids.main])
  await expectInStep()
})

it('albums are found by name, place and the captions that anybody may see', async () => {
  const hidden = await createImage(portal.payload, {
    data: {
      caption: 'Em Lò Thị Piềng',
      depictsChildren: true,
      consent: { givenBy: 'Mẹ', givenAt: '2026-01-01T00:00:00.000Z' },
    },
    name: 'kin.jpg',
    file: await buildJpeg(222, 111),
  })
  const album = await createAlbum(portal.payload, {
    title: 'Ngày hội đọc sách',
    place: 'Nậm Có',
    photos: [ids.shown!, hidden.id],
  })
  const single = await createAlbum(portal.payload, { title: 'Album Quyxz', photos: [hidden.id] })
  const withdraw = (withdrawnAt: string | null) =>
    portal.payload.update({
      collection: 'images',
      id: hidden.id,
      data: { consent: { withdrawnAt } },
      // As an editor would.
      overrideAccess: true,
    })

  expect(await find('hoi doc sach')).toEqual([-album.id])
  expect(await find('nậm có')).toEqual([-album.id])
  expect((await find('chợ phiên')).sort()).toEqual([-album.id, ids.main].sort())
  expect(await find('quyxz')).toEqual([-single.id])
  expect((await find('piềng')).sort()).toEqual([-album.id, -single.id].sort())
  await withdraw('2026-02-01T00:00:00.000Z')
  expect(await find('piềng')).toEqual([])
  // Nothing of it may be shown.
  expect(await find('quyxz')).toEqual([])
  expect(await find('nậm có')).toEqual([-album.id])
  await withdraw(null)
  expect(await find('quyxz')).toEqual([-single.id])
  // As an editor would.
  await portal.payload.update({
    collection: 'albums',
    id: album.id,
    data: { _status: 'draft' },
    overrideAccess: true,
  })
  expect(await find('hoi doc sach')).toEqual([])
})

it('follows a name that stands under articles', async () => {
  const [author] = await select(sql`SELECT id FROM authors WHERE name = 'Nguyễn Đình Chiến'`)
  const rename = (name: string) =>
    // As an editor would.
    portal.payload.update({
      collection: 'authors',
      id: Number(author?.id),
      data: { name },
      overrideAccess: true,
    })

  await rename('Hoàng Văn Páo')
  expect(await find('hoàng văn páo')).toEqual([ids.main])
  expect(await find('đình chiến')).toEqual([])
  await rename('Nguyễn Đình Chiến')
})

const columns = sql.raw('kind, document, published_at, tags, images, title, lead, more, body')

/** What is kept is what there is: held against the rule in the database, and against what Payload tells the public. */
const expectInStep = async (): Promise<void> => {
  const [difference] = await select(sql`SELECT
    ARRAY(SELECT document FROM (SELECT ${columns} FROM expected_search_entries EXCEPT SELECT ${columns} FROM search_entries) AS a) AS missing,
    ARRAY(SELECT document FROM (SELECT ${columns} FROM search_entries EXCEPT SELECT ${columns} FROM expected_search_entries) AS b) AS left_over,
    (SELECT count(*) FROM search_queue)::integer AS queued`)
  expect(difference).toEqual({ missing: [], left_over: [], queued: 0 })
  const { docs } = await portal.payload.find({
    collection: 'articles',
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  const kept = await select(
    sql`SELECT document AS id, title FROM search_entries WHERE kind = 'article' ORDER BY document`,
  )
  expect(kept).toEqual(docs.map(({ id, title }) => ({ id, title })).sort((a, b) => a.id - b.id))
}

it('stays in step through a thousand edits, publications and withdrawals, by whichever way', async () => {
  const random = createRandom('search')
  const live: number[] = []
  for (let number = 0; number < 30; number += 1) {
    const article = await createArticle(portal.payload, {
      category: categories.other,
      topics: ['Thử'],
      bylines: ['Thu Trang'],
    })
    live.push(article.id)
  }
  const words = ['học', 'bổng', 'khuyến', 'trường', 'làng', 'bản', 'sách', 'thư', 'viện']
  const pickText = () => Array.from({ length: 6 }, () => random.pick(words)).join(' ')
  const body = () => JSON.stringify(buildBody(pickText(), pickText()))
  const topics: number[] = []
  for (const name of ['Tháng khuyến học', 'Tết trồng cây', 'Năm học mới'])
    topics.push((await portal.payload.create({ collection: 'topics', data: { name, kind: 'event' } })).id)
  const inSql: ((id: number) => ReturnType<typeof sql>)[] = [
    (id) => sql`UPDATE articles SET title = ${pickText()} WHERE id = ${id}`,
    (id) => sql`UPDATE articles SET lead = ${pickText()}, body = ${body()}::jsonb WHERE id = ${id}`,
    (id) => sql`UPDATE articles SET _status = 'draft' WHERE id = ${id}`,
    (id) => sql`UPDATE articles SET _status = 'published', deleted_at = NULL WHERE id = ${id}`,
    (id) => sql`UPDATE articles SET deleted_at = now() WHERE id = ${id}`,
    (id) =>
      sql`UPDATE articles SET published_at = now() - ${random.integer(0, 3000)} * interval '1 day' WHERE id = ${id}`,
    (id) =>
      sql`UPDATE articles SET lead_image_id = ${random.pick([ids.shown!, ids.child!])} WHERE id = ${id}`,
    (id) => sql`UPDATE articles SET category_id = ${random.pick(Object.values(categories))} WHERE id = ${id}`,
    () => sql`UPDATE topics SET name = ${pickText()} WHERE id = ${random.pick(topics)}`,
    (id) => sql`DELETE FROM articles_rels WHERE parent_id = ${id}`,
    () => sql`UPDATE images SET caption = ${pickText()} WHERE id = ${ids.shown}`,
    () => sql`UPDATE images SET depicts_children = NOT depicts_children WHERE id = ${ids.shown}`,
    () => sql`UPDATE authors SET name = name || 'a' WHERE name LIKE 'Thu Trang%' AND length(name) < 40`,
  ]
  const throughPayload: ((id: number) => Promise<unknown>)[] = [
    (id) => update(id, { title: pickText() }),
    (id) => update(id, { title: pickText() }, true),
    (id) => update(id, { _status: 'draft' }),
    (id) => update(id, { _status: 'published', deletedAt: null }),
    (id) => update(id, { topics: [random.pick(topics), random.pick(topics)] }),
  ]
  // Twenty transactions of forty statements each, some of which are taken back, and two hundred writes of editors.
  for (let batch = 0; batch < 20; batch += 1) {
    await database()
      .transaction(async (transaction) => {
        for (let step = 0; step < 40; step += 1)
          await transaction.execute(random.pick(inSql)(random.pick(live)))
        if (batch % 5 === 4) throw new Error('rolled back')
      })
      .catch((error: unknown) => expect(String(error)).toContain('rolled back'))
    for (let step = 0; step < 10; step += 2) {
      // Two at once, of different articles: each sees what the other did.
      const [one, other] = [random.integer(0, 14), random.integer(15, 29)]
      await Promise.all(
        [live[one]!, live[other]!].map((id) =>
          // What the workflow does not allow from where SQL has put an article changes nothing.
          random
            .pick(throughPayload)(id)
            .catch((error: unknown) => expect(String(error)).toContain('Không thể')),
        ),
      )
    }
    if (batch % 4 === 3) await expectInStep()
  }

  await expectInStep()
}, 300_000)

it('words in Postgres are the words of the portal', async () => {
  const texts = [
    'Khuyến học, KHUYẾN HỌC; hoà – hòa/ủy uỷ thuỷ',
    '49-KL/TW “281/QĐ-TTg” 1.230 suất_quà a1b2',
    ' \u0323abc \u0301\u0302 x\u0323\u0302y ĐÐƉ đðɖ Khuy\u00ADến\u200B',
    'ﬁnal ＡＢＣ ½ № ΑΘΗΝΑ Москва ກຳ 한국어 👩‍👩‍👧',
    `${'dài'.repeat(40)} ngắn`,
    '',
  ]
  for (const text of texts.flatMap((one) => [one, nfd(one)])) {
    const [row] = await select(sql`SELECT search_exact(${text}) AS exact, search_plain(${text}) AS plain`)
    const cut = (joined: unknown) =>
      String(joined)
        .split(' ')
        .filter(Boolean)
        .map((word) => [...word].slice(0, 60).join(''))
    expect(cut(row?.exact)).toEqual(toWords(text).map(({ exact }) => exact))
    expect(cut(row?.plain)).toEqual(toWords(text).map(({ folded }) => folded))
  }
})

it('in a large archive the same is found, and a page is full however common a word is', async () => {
  await seedArchive(portal.payload, { count: 3200, until: new Date('2026-06-01T00:00:00Z') })
  const { rows } = await database().execute(
    sql`SELECT count(*)::integer AS total FROM search_entries WHERE plain ~ '\\mhoc\\M'`,
  )
  const total = Number(rows[0]?.total)

  const first = await ask('học')
  const last = await ask('học', {}, 30)
  const rare = await find('"hội khuyến học tỉnh yên bái nâng cao"')

  expect(total).toBeGreaterThan(1000)
  expect(first.total).toBe(301)
  expect(first.found).toHaveLength(10)
  expect(last.found).toHaveLength(10)
  expect(rare).toContain(ids.main)
  await expectInStep()
}, 300_000)
