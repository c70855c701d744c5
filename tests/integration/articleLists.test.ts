import { beforeAll, describe, expect, it } from 'vitest'

import type { Article, User } from '@/lib/generated/payload-types'
import { createArticle, createCategory } from '../factories/articles'
import { createUser } from '../factories/users'
import { toRestClient, type RestClient } from './restClient'
import { useTestPortal } from './portal'

const portal = useTestPortal()
type Person = User & { collection: 'users' }
let contributor: Person
let asEditor: RestClient
let asContributor: RestClient
let category: number
let other: number

beforeAll(async () => {
  const { payload } = portal
  contributor = await createUser(payload, 'contributor')
  asEditor = await toRestClient(payload, await createUser(payload, 'editor'))
  asContributor = await toRestClient(payload, contributor)
  category = (await createCategory(payload)).id
  other = (await createCategory(payload)).id
})

const create = (data: Parameters<typeof createArticle>[1] = {}) =>
  createArticle(portal.payload, { category, ...data })

const read = async (id: number, draft = false): Promise<Article> =>
  portal.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft,
    showHiddenFields: true,
    // Read whole, to see what was stored.
    overrideAccess: true,
  })

interface Outcome {
  done: number
  failed: { id: number; title: string; message: string }[]
}

const doMany = async (client: RestClient, order: object): Promise<Outcome & { status: number }> => {
  const response = await client.fetch('POST', '/articles/bulk', order)
  return { ...((await response.json()) as Outcome), status: response.status }
}

describe('a duplicate', () => {
  const duplicate = async (client: RestClient, id: number, data: object = {}) =>
    (await client.send('POST', `/articles/${id}/duplicate`, data)).doc as Article

  it('of a published article is a draft with an address of its own, and without a date', async () => {
    const article = await create({ title: 'Bài gốc để nhân bản' })

    const { id } = await duplicate(asEditor, article.id)

    const copy = await read(id)
    expect(copy).toMatchObject({ title: article.title, lead: article.lead, _status: 'draft' })
    expect(copy.slug).toBe('bai-goc-de-nhan-ban-2')
    expect(copy.publishedAt ?? null).toBeNull()
    expect(copy.publishedSlug ?? null).toBeNull()
    expect(copy.previousSlugs ?? []).toEqual([])
    expect((await read(article.id))._status).toBe('published')
  })

  it('stays a draft when the request says otherwise', async () => {
    const article = await create()

    const { id } = await duplicate(asEditor, article.id, { _status: 'published' })

    expect((await read(id))._status).toBe('draft')
  })

  it('gets the next free number, and belongs to whoever made it', async () => {
    const article = await create({ title: 'Nhân nhiều bản', user: contributor, _status: 'draft' })

    await duplicate(asContributor, article.id)
    const { id } = await duplicate(asContributor, article.id)

    const copy = await read(id)
    expect(copy.slug).toBe('nhan-nhieu-ban-3')
    expect(copy.createdBy).toBe(contributor.id)
  })

  it('follows its own title from then on', async () => {
    const article = await create({ title: 'Tên của bản gốc' })
    const { id } = await duplicate(asEditor, article.id)

    await asEditor.send('PATCH', `/articles/${id}?draft=true`, { title: 'Tên của bản mới' })

    expect((await read(id, true)).slug).toBe('ten-cua-ban-moi')
  })

  it('can be published, and gets its date then', async () => {
    const article = await create()
    const { id } = await duplicate(asEditor, article.id)

    await asEditor.send('PATCH', `/articles/${id}`, { _status: 'published' })

    const before = new Date(Date.now() - 60_000).toISOString()
    expect((await read(id)).publishedAt! > before).toBe(true)
  })
})

describe('one thing done to many articles', () => {
  it('publishes those that are complete, and names those that are not with what they lack', async () => {
    const ready = await create({ _status: 'draft' })
    const answer = await asEditor.send('POST', '/articles?draft=true', { title: 'Bài thiếu sapô', category })
    const incomplete = (answer.doc as Article).id

    const outcome = await doMany(asEditor, { action: 'publish', ids: [ready.id, incomplete] })

    expect(outcome).toMatchObject({ status: 200, done: 1 })
    expect(outcome.failed).toHaveLength(1)
    expect(outcome.failed[0]).toMatchObject({ id: incomplete, title: 'Bài thiếu sapô' })
    expect(outcome.failed[0]?.message).toContain('Sapô')
    expect((await read(ready.id))._status).toBe('published')
    expect((await read(incomplete))._status).toBe('draft')
  })

  it('withdraws', async () => {
    const articles = [await create(), await create()]

    const outcome = await doMany(asEditor, { action: 'withdraw', ids: articles.map(({ id }) => id) })

    expect(outcome).toMatchObject({ done: 2, failed: [] })
    for (const { id } of articles) expect((await read(id))._status).toBe('draft')
  })

  it('keeps each article’s access: a contributor moves the own draft and is told of the others', async () => {
    const own = await create({ user: contributor, _status: 'draft', title: 'Bài của tôi' })
    const published = await create({ title: 'Bài đã xuất bản' })
    const foreign = await create({ _status: 'draft', title: 'Bản nháp của người khác' })

    const outcome = await doMany(asContributor, {
      action: 'move',
      category: other,
      ids: [own.id, published.id, foreign.id],
    })

    expect(outcome.done).toBe(1)
    // What a person may not see is not named either.
    expect(outcome.failed.map(({ title }) => title)).toEqual(['Bài đã xuất bản'])
    expect((await read(own.id, true)).category).toBe(other)
    expect((await read(published.id)).category).toBe(category)
    expect((await read(foreign.id, true)).category).toBe(category)
  })

  it('lets no contributor publish', async () => {
    const own = await create({ user: contributor, _status: 'draft' })

    const outcome = await doMany(asContributor, { action: 'publish', ids: [own.id] })

    expect(outcome).toMatchObject({ status: 400, done: 0 })
    expect((await read(own.id))._status).toBe('draft')
  })

  it('moves a published article for readers and leaves the draft beside it a draft', async () => {
    const article = await create({ title: 'Bản đang đăng' })
    await asEditor.send('PATCH', `/articles/${article.id}?draft=true`, { title: 'Bản đang sửa' })

    expect(await doMany(asEditor, { action: 'move', category: other, ids: [article.id] })).toMatchObject({
      done: 1,
    })

    expect(await read(article.id)).toMatchObject({
      title: 'Bản đang đăng',
      _status: 'published',
      category: other,
      slug: article.slug,
      publishedAt: article.publishedAt,
    })
    expect(await read(article.id, true)).toMatchObject({
      title: 'Bản đang sửa',
      _status: 'draft',
      category: other,
    })
  })

  it('does what the whole list finds, and nothing beyond it', async () => {
    const here = (await createCategory(portal.payload)).id
    const found = await create({ category: here, title: 'Lễ phát động ở Lục Yên' })
    const alsoHere = await create({ category: here, title: 'Việc khác' })

    const outcome = await doMany(asEditor, {
      action: 'withdraw',
      where: { category: { equals: here } },
      search: 'phat dong luc yen',
    })

    expect(outcome).toMatchObject({ done: 1 })
    expect((await read(found.id))._status).toBe('draft')
    expect((await read(alsoHere.id))._status).toBe('published')
  })

  it.each([
    [{}, 'Hãy chọn việc cần làm'],
    [{ action: 'xoa', ids: [1] }, 'Hãy chọn việc cần làm'],
    [{ action: 'move', ids: [1] }, 'Hãy chọn chuyên mục'],
    [{ action: 'publish', ids: ['1 or 1=1'] }, 'không hợp lệ'],
  ])('refuses %j in Vietnamese', async (order, text) => {
    const response = await asEditor.fetch('POST', '/articles/bulk', order)

    expect(response.status).toBe(400)
    expect(await response.text()).toContain(text)
  })

  it('refuses a category that is not there', async () => {
    const article = await create()
    const order = { action: 'move', category: 999_999, ids: [article.id] }

    const response = await asEditor.fetch('POST', '/articles/bulk', order)

    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Chuyên mục này không còn nữa')
    expect((await read(article.id)).category).toBe(category)
  })

  it('refuses the public', async () => {
    const anonymous = await toRestClient(portal.payload, null)
    const article = await create()

    const response = await anonymous.fetch('POST', '/articles/bulk', {
      action: 'withdraw',
      ids: [article.id],
    })

    expect(response.status).toBe(403)
    expect((await read(article.id))._status).toBe('published')
  })
})

describe("Payload's own list actions", () => {
  const inMany = (ids: number[]) => `where[id][in]=${ids.join(',')}`

  it('move many into the trash and back', async () => {
    const ids = [(await create()).id, (await create({ _status: 'draft' })).id]

    const trashed = await asEditor.send('PATCH', `/articles?${inMany(ids)}`, {
      deletedAt: new Date().toISOString(),
    })
    const inTrash = await asEditor.send(
      'GET',
      `/articles?trash=true&depth=0&${inMany(ids)}&where[deletedAt][exists]=true`,
    )
    const restored = await asEditor.send('PATCH', `/articles?trash=true&${inMany(ids)}`, { deletedAt: null })

    expect((trashed.docs as unknown[]).length).toBe(2)
    expect((inTrash.docs as unknown[]).length).toBe(2)
    expect((restored.docs as unknown[]).length).toBe(2)
  })

  it('keep each document’s access: a contributor trashes the own draft alone', async () => {
    const own = await create({ user: contributor, _status: 'draft' })
    const foreign = await create({ _status: 'draft' })

    await asContributor.send('PATCH', `/articles?${inMany([own.id, foreign.id])}`, {
      deletedAt: new Date().toISOString(),
    })

    const left = await asEditor.send('GET', `/articles?draft=true&depth=0&${inMany([own.id, foreign.id])}`)
    expect((left.docs as { id: number }[]).map(({ id }) => id)).toEqual([foreign.id])
  })

  it('name what was refused', async () => {
    const used = await createCategory(portal.payload, { name: 'Chuyên mục đang dùng' })
    const free = await createCategory(portal.payload, { name: 'Chuyên mục trống' })
    await create({ category: used.id })

    const response = await asEditor.fetch('DELETE', `/categories?${inMany([used.id, free.id])}`)
    const { docs, errors } = (await response.json()) as {
      docs: { id: number }[]
      errors: { message: string }[]
    }

    expect(docs.map(({ id }) => id)).toEqual([free.id])
    expect(errors[0]?.message).toContain('“Chuyên mục đang dùng”: ')
    expect(errors[0]?.message).toContain('còn 1 bài viết')
  })
})

describe('a title that there is already', () => {
  const ask = async (client: RestClient, title: string, id = 0): Promise<number[]> => {
    const query = new URLSearchParams({ title, id: String(id) })
    const { docs } = await client.send('GET', `/articles/same-title?${query}`)
    return (docs as { id: number }[]).map((doc) => doc.id)
  }

  it('is found whatever its case, spaces and encoding, and not with other marks', async () => {
    const { id } = await create({ title: 'Bổ nhiệm cán bộ khuyến học' })
    await create({ title: 'Bộ nhiệm cán bộ khuyến học' })

    expect(await ask(asEditor, '  bổ  NHIỆM cán bộ khuyến học')).toEqual([id])
    expect(await ask(asEditor, 'Bổ nhiệm cán bộ khuyến học'.normalize('NFD'))).toEqual([id])
    expect(await ask(asEditor, 'Bỏ nhiệm cán bộ khuyến học')).toEqual([])
    expect(await ask(asEditor, 'Bổ nhiệm cán bộ khuyến học', id)).toEqual([])
    expect(await ask(asEditor, '')).toEqual([])
  })

  it('is found in the draft beside a published article', async () => {
    const { id } = await create({ title: 'Tên cũ trên trang' })
    await asEditor.send('PATCH', `/articles/${id}?draft=true`, { title: 'Tên đang sửa trong nháp' })

    expect(await ask(asEditor, 'Tên đang sửa trong nháp')).toEqual([id])
  })

  it('is told only of articles that the person may see', async () => {
    await create({ title: 'Nháp kín của biên tập', _status: 'draft' })
    const anonymous = await toRestClient(portal.payload, null)

    expect(await ask(asContributor, 'Nháp kín của biên tập')).toEqual([])
    expect((await anonymous.fetch('GET', '/articles/same-title?title=a')).status).toBe(403)
  })
})
