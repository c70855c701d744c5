import { beforeAll, describe, expect, it } from 'vitest'

import type { Stage, Step } from '@/collections/Articles/workflow/steps'
import type { Article, User } from '@/lib/generated/payload-types'
import { buildBody, createArticle, createCategory } from '../factories/articles'
import { createUser } from '../factories/users'
import { toGraphqlApi, toLocalApi, toRestApi, type Api, type Person } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
const apis = {} as Record<'local' | 'graphql', Api> & { rest: Awaited<ReturnType<typeof toRestApi>> }
const people = {} as Record<
  'admin' | 'editor' | 'elsewhere' | 'author' | 'other' | 'photographer',
  NonNullable<Person>
>
let category: number

beforeAll(async () => {
  const { payload } = portal
  category = (await createCategory(payload)).id
  const elsewhere = (await createCategory(payload, { name: 'Nơi khác' })).id
  people.admin = await createUser(payload, 'admin')
  people.editor = await createUser(payload, 'editor')
  people.author = await createUser(payload, 'contributor')
  people.other = await createUser(payload, 'contributor')
  people.photographer = await createUser(payload, 'photographer')
  const bound = await createUser(payload, 'editor')
  // As an admin would.
  await payload.update({
    collection: 'users',
    id: bound.id,
    data: { categories: [elsewhere] },
    overrideAccess: true,
  })
  people.elsewhere = { ...bound, categories: [elsewhere] } as User & { collection: 'users' }
  apis.local = toLocalApi(payload)
  apis.rest = await toRestApi(payload)
  apis.graphql = await toGraphqlApi(payload)
})

const tomorrow = () => new Date(Date.now() + 24 * 3600_000).toISOString()
const as = (user: Person) => ({ overrideAccess: false, user }) as const

const take = (id: number, step: Step, user: Person, more: Partial<Article> & { stepNote?: string } = {}) =>
  portal.payload.update({ collection: 'articles', id, data: { step, ...more }, ...as(user) })

/** The author's article, brought to a stage by an admin. */
const createAt = async (stage: Stage): Promise<number> => {
  const { id } = await createArticle(portal.payload, { _status: 'draft', category, user: people.author })
  const { admin, author } = people
  const ways: Record<Stage, () => Promise<unknown>> = {
    writing: async () => {},
    submitted: () => take(id, 'submit', author),
    returned: async () => (
      await take(id, 'submit', author),
      take(id, 'return', admin, { stepNote: 'Thiếu ảnh' })
    ),
    approved: async () => (await take(id, 'submit', author), take(id, 'approve', admin)),
    scheduled: () => take(id, 'schedule', admin, { scheduledAt: tomorrow() }),
    published: () => take(id, 'publish', admin),
    withdrawn: async () => (await take(id, 'publish', admin), take(id, 'withdraw', admin)),
  }
  await ways[stage]()
  expect(await readStage(id)).toBe(stage)
  return id
}

const read = (id: number): Promise<Article> =>
  // Read whole, whoever may see it.
  portal.payload.findByID({ collection: 'articles', id, depth: 0, draft: true, overrideAccess: true })

const readStage = async (id: number) => (await read(id)).stage

/** From where each step is tried, and who may take it. */
const table: [Step, Stage, (keyof typeof people)[]][] = [
  ['submit', 'writing', ['admin', 'editor', 'author']],
  ['submit', 'returned', ['admin', 'editor', 'author']],
  ['recall', 'submitted', ['admin', 'editor', 'author']],
  ['return', 'submitted', ['admin', 'editor']],
  ['approve', 'submitted', ['admin', 'editor']],
  ['approve', 'writing', []],
  ['return', 'writing', []],
  ['schedule', 'approved', ['admin', 'editor']],
  ['unschedule', 'scheduled', ['admin', 'editor']],
  ['publish', 'writing', ['admin', 'editor']],
  ['publish', 'submitted', ['admin', 'editor']],
  ['publish', 'approved', ['admin', 'editor']],
  ['publish', 'scheduled', ['admin', 'editor']],
  ['withdraw', 'published', ['admin', 'editor']],
  ['withdraw', 'writing', []],
]

describe.each(['local', 'rest', 'graphql'] as const)('over the %s API', (name) => {
  for (const [step, stage, allowed] of table) {
    for (const person of Object.keys({
      ...people,
      admin: 0,
      editor: 0,
      elsewhere: 0,
      author: 0,
      other: 0,
      photographer: 0,
    }) as (keyof typeof people)[]) {
      const may = allowed.includes(person)
      it(`${person} ${may ? 'may' : 'may not'} ${step} from ${stage}`, async () => {
        const id = await createAt(stage)
        const before = await read(id)

        const attempt = apis[name].update(people[person], 'articles', id, {
          step,
          stepNote: 'Một ghi chú',
          ...(step === 'schedule' && { scheduledAt: tomorrow() }),
        })

        if (may) await attempt
        else await expect(attempt).rejects.toThrow(/quyền|phép|Không thể|not found|NotFound|Không tìm thấy/i)
        const after = await read(id)
        if (may) expect(after.stage).not.toBe(before.stage)
        else expect(after).toEqual(before)
      })
    }
  }
})

it('a jump over REST is a 403 with a Vietnamese sentence', async () => {
  const id = await createAt('writing')

  await expect(apis.rest.update(people.author, 'articles', id, { step: 'publish' })).rejects.toThrow(
    /^403.*Bạn không có quyền xuất bản bài này/,
  )
  await expect(apis.rest.update(people.editor, 'articles', id, { step: 'approve' })).rejects.toThrow(
    /^403.*Không thể duyệt: bài đang ở bước “Đang viết”/,
  )
  await expect(apis.graphql.update(people.author, 'articles', id, { step: 'publish' })).rejects.toThrow(
    /Bạn không có quyền xuất bản bài này/,
  )
})

it('the stage cannot be set by hand', async () => {
  const id = await createAt('writing')

  await apis.rest.update(people.editor, 'articles', id, { stage: 'approved' })

  expect(await readStage(id)).toBe('writing')
})

it('who handed in an article cannot change it until it comes back', async () => {
  const id = await createAt('submitted')

  await expect(
    portal.payload.update({
      collection: 'articles',
      id,
      data: { title: 'Lén sửa' },
      draft: true,
      ...as(people.author),
    }),
  ).rejects.toThrow()
  await take(id, 'return', people.editor, { stepNote: 'Sửa sapô' })
  const mended = await portal.payload.update({
    collection: 'articles',
    id,
    data: { title: 'Đã sửa' },
    draft: true,
    ...as(people.author),
  })

  expect(mended.title).toBe('Đã sửa')
})

it('an incomplete article is not handed in', async () => {
  const { id } = await portal.payload.create({
    collection: 'articles',
    data: { title: 'Chỉ có tiêu đề' },
    draft: true,
    ...as(people.author),
  })

  await expect(take(id, 'submit', people.author)).rejects.toThrow(/Sapô|Nội dung/)
  expect(await readStage(id)).toBe('writing')
})

it('a return needs a reason, a schedule a time that is still to come', async () => {
  const id = await createAt('submitted')

  await expect(take(id, 'return', people.editor)).rejects.toThrow('Hãy ghi lý do')
  await expect(take(id, 'schedule', people.editor)).rejects.toThrow('Hãy chọn giờ')
  await expect(
    take(id, 'schedule', people.editor, { scheduledAt: new Date(Date.now() - 1000).toISOString() }),
  ).rejects.toThrow('Hãy chọn giờ')
})

it('an editor who is given a category works there and below, and nowhere else', async () => {
  const { payload } = portal
  const parent = (await createCategory(payload, { name: 'Cha' })).id
  const child = (await createCategory(payload, { name: 'Con', parent })).id
  const editor = await createUser(payload, 'editor')
  const bound = { ...editor, categories: [parent] } as User & { collection: 'users' }
  const inside = await createArticle(payload, { _status: 'draft', category: child, user: people.author })
  const outside = await createArticle(payload, { _status: 'draft', category, user: people.author })

  await take(inside.id, 'publish', bound)
  await expect(take(outside.id, 'publish', bound)).rejects.toThrow()
  // Nor by moving it into their own category on the way.
  await expect(take(outside.id, 'publish', bound, { category: child })).rejects.toThrow()
  // Nor by listing their own elsewhere.
  await expect(take(inside.id, 'publish', bound, { moreCategories: [category] })).rejects.toThrow()

  expect(await readStage(inside.id)).toBe('published')
  expect(await readStage(outside.id)).toBe('writing')
})

it('each step stands in the history with who, when and why', async () => {
  const id = await createAt('returned')

  const { docs } = await portal.payload.find({
    collection: 'audit-log',
    where: {
      and: [
        { subject: { equals: 'articles' } },
        { documentId: { equals: String(id) } },
        { action: { in: ['submit', 'return'] } },
      ],
    },
    sort: 'id',
    ...as(people.admin),
  })

  expect(docs.map(({ action, userName, note }) => [action, userName, note ?? null])).toEqual([
    ['submit', people.author.name, null],
    ['return', people.admin.name, 'Thiếu ảnh'],
  ])
})

const listFor = async (user: Person, id: number) => {
  const { docs } = await portal.payload.find({
    collection: 'notifications',
    depth: 0,
    sort: 'id',
    where: { article: { equals: id } },
    ...as(user),
  })
  return docs.map(({ step, actor, note }) => [step, actor, note ?? null])
}

it('the next person is told, and nobody reads what is meant for others', async () => {
  const id = await createAt('returned')

  expect(await listFor(people.editor, id)).toEqual([['submit', people.author.name, null]])
  expect(await listFor(people.author, id)).toEqual([['return', people.admin.name, 'Thiếu ảnh']])
  expect(await listFor(people.elsewhere, id)).toEqual([])
  expect(await listFor(people.other, id)).toEqual([])
})

it('the draft of a public article is scheduled while readers keep what they have', async () => {
  const id = await createAt('published')
  const { payload } = portal
  await payload.update({
    collection: 'articles',
    id,
    data: { title: 'Tiêu đề mai' },
    draft: true,
    ...as(people.editor),
  })

  await take(id, 'schedule', people.editor, { scheduledAt: tomorrow() })

  const seen = await payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: false })
  expect(seen._status).toBe('published')
  expect(seen.title).not.toBe('Tiêu đề mai')
  expect(await read(id)).toMatchObject({ stage: 'scheduled', title: 'Tiêu đề mai' })
})

it('a restored version and a duplicate do not bring an old stage back', async () => {
  const id = await createAt('published')
  const { payload } = portal
  await take(id, 'withdraw', people.admin)
  const { docs } = await payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version.stage': { equals: 'published' } }] },
    ...as(people.admin),
  })

  // The local API has no way to restore as a draft.
  await apis.rest.post(people.admin, `/articles/versions/${docs[0]?.id}?draft=true`)
  const copy = await payload.duplicate({ collection: 'articles', id, ...as(people.admin) })

  expect(await readStage(id)).toBe('withdrawn')
  expect(copy).toMatchObject({ stage: 'writing', _status: 'draft' })
})

it('an editor may write and publish in one go', async () => {
  const article = await portal.payload.create({
    collection: 'articles',
    data: {
      title: 'Tin nhanh',
      lead: 'Một câu.',
      body: buildBody('Một đoạn.'),
      category,
      _status: 'published',
    },
    ...as(people.editor),
  })

  expect(article.stage).toBe('published')
})
