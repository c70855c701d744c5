import { beforeAll, describe, expect, it } from 'vitest'

import { asNames } from '@/collections/Articles/hooks/acceptNames'
import { importPage } from '@/lib/import/importPage'
import type { Article } from '@/lib/generated/payload-types'
import { createArticle, createCategory } from '../factories/articles'
import { createUser } from '../factories/users'
import { toRestApi, type Api } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let category: number
let rest: Api

beforeAll(async () => {
  category = (await createCategory(portal.payload)).id
  rest = await toRestApi(portal.payload)
})

// Written as an editor would; who may is tested elsewhere.
const asEditor = { overrideAccess: true } as const

const create = (data: Parameters<typeof createArticle>[1]) =>
  createArticle(portal.payload, { category, ...data })

const update = (id: number, data: Partial<Article>, draft = false) =>
  portal.payload.update({ collection: 'articles', id, data, draft, ...asEditor })

const countNamed = async (collection: 'authors' | 'sources', name: string): Promise<number> => {
  const where = { name: { equals: name } }
  return (await portal.payload.count({ collection, where, ...asEditor })).totalDocs
}

const toNames = ({ bylines }: Article) =>
  (bylines ?? []).map((author) => (typeof author === 'object' ? author.name : author))

const toErrors = (reason: unknown): { path: string; message: string }[] =>
  (reason as { data: { errors: { path: string; message: string }[] } }).data.errors

describe('pen names', () => {
  it('are found or made by their names, once, in the order given, and may be mixed with ids', async () => {
    const first = await create({ bylines: ['Lò Thị Mỷ', 'Bàn Văn Páo'] })
    const known = (first.bylines?.[1] as { id: number }).id

    const second = await update(first.id, {
      bylines: [known, ...asNames([' Lò  Thị Mỷ'.normalize('NFD'), 'lò thị mỷ', '', 'Lò Thị Mỷ'])],
    })

    expect(toNames(first)).toEqual(['Lò Thị Mỷ', 'Bàn Văn Páo'])
    expect(toNames(second)).toEqual(['Bàn Văn Páo', 'Lò Thị Mỷ', 'lò thị mỷ'])
    expect(await countNamed('authors', 'Lò Thị Mỷ')).toBe(1)
    expect(second.bylines?.[1]).toMatchObject({ slug: 'lo-thi-my' })
    expect(second.bylines?.[2]).toMatchObject({ slug: 'lo-thi-my-2' })
  })

  it('are made once when many articles name them at the same moment, in any order', async () => {
    const names = ['Vàng A Chơ', 'Giàng Thị Dở', 'Sùng A Vàng']

    const articles = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((index) =>
        create({
          bylines: index % 2 ? names : names.toReversed(),
          _status: 'draft',
          source: { name: 'Báo Mù Cang Chải' },
        }),
      ),
    )

    for (const name of names) expect(await countNamed('authors', name)).toBe(1)
    expect(await countNamed('sources', 'Báo Mù Cang Chải')).toBe(1)
    for (const article of articles) expect(article.bylines).toHaveLength(3)
  })

  it('are not left behind by an article that was refused', async () => {
    const error = await create({ bylines: ['Không Ở Lại'], lead: '' }).catch((reason) => reason)

    expect(toErrors(error)).toMatchObject([{ path: 'lead' }])
    expect(await countNamed('authors', 'Không Ở Lại')).toBe(0)
  })

  it('that do not exist are refused by their number, and the article stays as it was', async () => {
    const article = await create({ bylines: ['Hoàng Văn Thắng'] })

    const error = await update(article.id, { bylines: [999_999] }).catch((reason) => reason)
    const garbage = await update(article.id, { bylines: [true] as never }).catch((reason) => reason)

    expect(error.message).toBe('Ô sau chưa hợp lệ: Tác giả (bút danh)')
    expect(toErrors(error)).toMatchObject([
      { path: 'bylines', message: 'Không còn bút danh số 999999. Hãy chọn lại.' },
    ])
    expect(toErrors(garbage)[0]?.message).toMatch(/tên hoặc một mã số/)
    const stored = await portal.payload.findByID({ collection: 'articles', id: article.id, ...asEditor })
    expect(toNames(stored)).toEqual(['Hoàng Văn Thắng'])
  })

  it('stay when another field is saved, and come back with an older version', async () => {
    const article = await create({ bylines: ['Người Cũ', 'Người Sau'] })
    const renamed = await update(article.id, { title: 'Tên khác' })
    await update(article.id, { bylines: asNames(['Người Mới']) })

    const { docs } = await portal.payload.findVersions({
      collection: 'articles',
      sort: 'createdAt',
      limit: 1,
      where: { parent: { equals: article.id } },
      ...asEditor,
    })
    await portal.payload.restoreVersion({ collection: 'articles', id: String(docs[0]?.id), ...asEditor })
    const restored = await portal.payload.findByID({ collection: 'articles', id: article.id, ...asEditor })

    expect(toNames(renamed)).toEqual(['Người Cũ', 'Người Sau'])
    expect(toNames(restored)).toEqual(['Người Cũ', 'Người Sau'])
  })

  it('may be written as names over REST by a contributor, who cannot say more about them', async () => {
    const contributor = await createUser(portal.payload, 'contributor')
    const data = { title: 'Bài của cộng tác viên', bylines: ['Nùng Thị Pàng'], _status: 'draft' }

    const article = await rest.create(contributor, 'articles', data)
    const author = await rest.create(contributor, 'authors', { name: 'Đặng Mùi Pham', bio: 'Tự giới thiệu' })

    expect(article.bylines).toMatchObject([{ name: 'Nùng Thị Pàng', slug: 'nung-thi-pang' }])
    expect(author.bio).toBeFalsy()
  })

  it('without a letter that an address could have get one all the same', async () => {
    const article = await create({ bylines: ['***'] })

    expect(article.bylines).toMatchObject([{ name: '***', slug: 'tac-gia' }])
  })

  it('keep who stands behind them from readers', async () => {
    const user = await createUser(portal.payload, 'contributor')
    const author = await portal.payload.create({
      collection: 'authors',
      data: { name: 'Giấu Tên', account: user.id },
      ...asEditor,
    })

    const seen = await rest.read(null, 'authors', author.id)

    expect(seen.name).toBe('Giấu Tên')
    expect(seen).not.toHaveProperty('account')
    expect(JSON.stringify(seen)).not.toContain(user.email)
  })

  it.each([
    ['an article', false],
    ['a draft beside a published one', true],
  ])('cannot be deleted while %s names them', async (_, isDraft) => {
    const editor = await createUser(portal.payload, 'editor')
    const name = `Còn Dùng ${isDraft}`
    const { id } = await portal.payload.create({ collection: 'authors', data: { name }, ...asEditor })
    const article = await create({ bylines: [] })
    await update(article.id, { bylines: [id] }, isDraft)

    const error = await rest.remove(editor, 'authors', id).catch((reason: Error) => reason)
    await update(article.id, { bylines: [] }, isDraft)
    const gone = await rest.remove(editor, 'authors', id).catch((reason: Error) => reason)

    expect(String(error)).toContain('409')
    expect(String(error)).toContain('còn 1 bài viết ghi bút danh này')
    expect(gone).not.toBeInstanceOf(Error)
  })

  it('keep their former addresses', async () => {
    const { getAuthorBySlug, getCurrentAuthorSlug } = await import('@/lib/queries/authors')
    const data = { name: 'Đổi Địa Chỉ' }
    const { id } = await portal.payload.create({ collection: 'authors', data, ...asEditor })

    await portal.payload.update({ collection: 'authors', id, data: { name: 'Đã đổi tên' }, ...asEditor })
    await portal.payload.update({ collection: 'authors', id, data: { slug: 'dia-chi-sau' }, ...asEditor })

    expect(await getAuthorBySlug('doi-dia-chi')).toBeNull()
    expect(await getCurrentAuthorSlug('doi-dia-chi')).toBe('dia-chi-sau')
    expect(await getAuthorBySlug('dia-chi-sau')).toMatchObject({ name: 'Đã đổi tên' })
  })
})

it('the page of a pen name shows what is published under it, newest first, each once', async () => {
  const { getAuthorArticles } = await import('@/lib/queries/authors')
  const titles = ['một', 'hai', 'ba', 'bốn', 'năm']
  const articles: Article[] = []
  for (const [index, title] of titles.entries()) {
    const publishedAt = new Date(Date.UTC(2021, index)).toISOString()
    articles.push(await create({ title, publishedAt, bylines: ['Có Trang Riêng', 'Viết Cùng'] }))
  }
  const author = (articles[0]!.bylines?.[0] as { id: number }).id
  await create({ bylines: ['Người Khác'] })
  await update(articles[1]!.id, { _status: 'draft' })
  await update(articles[2]!.id, { title: 'bản nháp bên cạnh', bylines: [] }, true)
  await portal.payload.update({
    collection: 'articles',
    id: articles[3]!.id,
    data: { deletedAt: new Date().toISOString() },
    ...asEditor,
  })

  const first = await getAuthorArticles(author, 1, 2)
  const second = await getAuthorArticles(author, 2, 2)

  expect(first.docs.map(({ title }) => title)).toEqual(['năm', 'ba'])
  expect(first.totalPages).toBe(2)
  expect(second.docs.map(({ title }) => title)).toEqual(['một'])
})

describe('a republished item', () => {
  const url = 'https://example.org/bai-goc'
  const publishedAt = '2020-03-20T02:00:00.000Z'

  it('is found by the name of its source, or makes it, and tells the name when it is read', async () => {
    const article = await create({ source: { name: ' Báo  Yên Bái'.normalize('NFD'), url, publishedAt } })
    const again = await create({ source: { name: 'Báo Yên Bái', publishedAt } })

    expect(article.source).toMatchObject({ name: 'Báo Yên Bái', outlet: { name: 'Báo Yên Bái' }, url })
    expect(again.source?.outlet).toMatchObject({ id: (article.source?.outlet as { id: number }).id })
  })

  it('keeps the outlet that an editor picked over the name that it had before', async () => {
    const article = await create({ source: { name: 'Nguồn Thứ Nhất', publishedAt } })
    const { id } = await portal.payload.create({
      collection: 'sources',
      data: { name: 'Nguồn Thứ Hai' },
      ...asEditor,
    })

    const picked = await update(article.id, { source: { outlet: id } })
    const renamed = await update(article.id, { source: { name: 'Nguồn Thứ Ba' } })
    const back = await update(article.id, { source: { ...picked.source } })

    expect(picked.source).toMatchObject({ name: 'Nguồn Thứ Hai', publishedAt })
    expect(renamed.source).toMatchObject({ name: 'Nguồn Thứ Ba', publishedAt })
    expect(back.source).toMatchObject({ name: 'Nguồn Thứ Hai' })
  })

  it.each([
    ['without its original time', { name: 'Báo Yên Bái', url }, ['source.publishedAt']],
    ['without its source', { publishedAt }, ['source.outlet']],
    ['of which only the address is known', { url }, ['source.outlet', 'source.publishedAt']],
    ['of which only the author is known', { author: 'Lê Sơn' }, ['source.outlet', 'source.publishedAt']],
    ['from the future', { name: 'Báo', publishedAt: '2999-01-01T00:00:00.000Z' }, ['source.publishedAt']],
  ])('%s is not published, and its draft is kept', async (_, source, paths) => {
    const draft = await portal.payload.create({
      collection: 'articles',
      data: { title: 'Chép lại', source },
      draft: true,
      ...asEditor,
    })

    const error = await create({ source }).catch((reason) => reason)

    expect(draft._status).toBe('draft')
    expect(toErrors(error).map(({ path }) => path)).toEqual(paths)
    for (const { message } of toErrors(error)) expect(message).toMatch(/thời gian đăng gốc|ghi nguồn/i)
  })

  it('from before that rule can still be taken down and thrown away', async () => {
    const article = await create({ source: { name: 'Báo Yên Bái', publishedAt } })
    const { sql } = await import('drizzle-orm')
    const forget = async () => {
      const { drizzle } = portal.payload.db as unknown as {
        drizzle: { execute: (query: unknown) => Promise<unknown> }
      }
      await drizzle.execute(sql`UPDATE articles SET source_published_at = NULL WHERE id = ${article.id}`)
      await drizzle.execute(
        sql`UPDATE _articles_v SET version_source_published_at = NULL WHERE parent_id = ${article.id}`,
      )
    }
    await forget()

    const refused = await update(article.id, { lead: 'Sapô mới' }).catch((reason) => reason)
    const down = await update(article.id, { _status: 'draft' })
    await update(article.id, { _status: 'published', source: { publishedAt } })
    await forget()
    const thrownAway = await update(article.id, { deletedAt: new Date().toISOString() })

    expect(toErrors(refused).map(({ path }) => path)).toEqual(['source.publishedAt'])
    expect(down._status).toBe('draft')
    expect(thrownAway.deletedAt).toBeTruthy()
  })

  it('keeps its source from being deleted', async () => {
    const editor = await createUser(portal.payload, 'editor')
    const article = await create({ source: { name: 'Báo Còn Dùng', publishedAt } })
    const { id } = article.source?.outlet as { id: number }

    const error = await rest.remove(editor, 'sources', id).catch((reason: Error) => reason)

    expect(String(error)).toContain('còn 1 bài viết ghi nguồn tin này')
  })

  it('among the old pages stays a draft, whatever was asked for', async () => {
    const { readFile } = await import('node:fs/promises')
    const page = await readFile('tests/fixtures/oldPages/tinNgan.txt')

    const outcome = await importPage(page, { payload: portal.payload, category, publish: true })

    expect(outcome).toMatchObject({ kind: 'added', isPublished: false })
    expect(JSON.stringify(outcome)).toContain('hãy ghi thời gian đăng gốc')
  })
})

it('an editor adds a correction to a published article over REST', async () => {
  const editor = await createUser(portal.payload, 'editor')
  const article = await create({})

  const saved = await rest.update(editor, 'articles', article.id, {
    corrections: [{ date: '2020-04-01T00:00:00.000Z', text: 'Số đúng là 1.230 suất quà.' }],
  })

  expect(saved).toMatchObject({ _status: 'published', corrections: [{ text: 'Số đúng là 1.230 suất quà.' }] })
})
