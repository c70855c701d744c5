import { beforeAll, describe, expect, it } from 'vitest'

import type { CommentState } from '@/collections/Comments/states'
import type { Role } from '@/collections/access/roles'
import type { Article } from '@/lib/generated/payload-types'
import { buildBody, createArticle } from '../factories/articles'
import { createUser } from '../factories/users'
import { attempt, toGraphqlApi, toLocalApi, toRestApi, type Api, type Operation, type Person } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
type Who = Role | 'anonymous'
const people = {} as Record<Who, Person>
const apis = {} as Record<'local' | 'rest' | 'graphql', Api>
const everything = { overrideAccess: true, depth: 0 } as const // What a test prepares stands before anybody tries.

/** Articles by what readers may say under them. */
const articles = {} as Record<'open' | 'closed' | 'withdrawn', Article>

beforeAll(async () => {
  const { payload } = portal
  people.anonymous = null
  for (const role of ['admin', 'editor', 'contributor', 'photographer'] as const)
    people[role] = await createUser(payload, role)
  apis.local = toLocalApi(payload)
  apis.rest = await toRestApi(payload)
  apis.graphql = await toGraphqlApi(payload)
  await payload.updateGlobal({ slug: 'participation', data: { commentsOn: true }, ...everything })
  for (const kind of ['open', 'closed', 'withdrawn'] as const) {
    const { id } = await createArticle(payload)
    const data = { commentsOpen: kind !== 'closed', _status: 'published' as const }
    await payload.update({ collection: 'articles', id, data, ...everything })
    const withdrawn = { _status: 'draft' as const }
    if (kind === 'withdrawn')
      await payload.update({ collection: 'articles', id, data: withdrawn, ...everything })
    articles[kind] = await payload.findByID({ collection: 'articles', id, ...everything })
  }
})

type State =
  CommentState | 'underClosed' | 'underWithdrawn' | 'draft' | 'published' | 'trashed' | 'any' | 'none'

interface Row {
  collection: 'feedback' | 'comments' | 'questions' | 'departments'
  state: State
  operation: Operation
  /** Everybody who is not named here is refused. */
  allowed: Who[]
}

const editors: Who[] = ['admin', 'editor']
const everybody: Who[] = ['anonymous', 'admin', 'editor', 'contributor', 'photographer']
const seeing: Operation[] = ['read', 'list']

const table: Row[] = [
  ...seeing.flatMap((operation): Row[] => [
    { collection: 'comments', state: 'approved', operation, allowed: everybody },
    { collection: 'comments', state: 'pending', operation, allowed: editors },
    { collection: 'comments', state: 'refused', operation, allowed: editors },
    { collection: 'comments', state: 'spam', operation, allowed: editors },
    { collection: 'comments', state: 'underClosed', operation, allowed: editors },
    { collection: 'comments', state: 'underWithdrawn', operation, allowed: editors },
    { collection: 'feedback', state: 'any', operation, allowed: editors },
    { collection: 'questions', state: 'published', operation, allowed: everybody },
    { collection: 'questions', state: 'draft', operation, allowed: editors },
    { collection: 'departments', state: 'any', operation, allowed: everybody },
  ]),
  { collection: 'questions', state: 'trashed', operation: 'read', allowed: [] },
  { collection: 'comments', state: 'none', operation: 'create', allowed: [] },
  { collection: 'comments', state: 'pending', operation: 'update', allowed: editors },
  { collection: 'comments', state: 'approved', operation: 'update', allowed: editors },
  { collection: 'comments', state: 'approved', operation: 'remove', allowed: editors },
  { collection: 'feedback', state: 'none', operation: 'create', allowed: editors },
  { collection: 'feedback', state: 'any', operation: 'update', allowed: editors },
  { collection: 'feedback', state: 'any', operation: 'remove', allowed: ['admin'] },
  { collection: 'questions', state: 'none', operation: 'create', allowed: editors },
  { collection: 'questions', state: 'published', operation: 'update', allowed: editors },
  { collection: 'questions', state: 'draft', operation: 'remove', allowed: editors },
  { collection: 'departments', state: 'none', operation: 'create', allowed: editors },
  { collection: 'departments', state: 'any', operation: 'update', allowed: editors },
  { collection: 'departments', state: 'any', operation: 'remove', allowed: ['admin'] },
]

let count = 0

const toNewData = (collection: Row['collection']): Record<string, unknown> => {
  count += 1
  switch (collection) {
    case 'comments':
      return { article: articles.open.id, name: `Tên ${count}`, text: 'Ý kiến.', state: 'approved' }
    case 'feedback':
      return { kind: 'message', message: `Thư ${count}`, state: 'new' }
    case 'questions':
      return {
        title: `Câu hỏi ${count}?`,
        question: 'Hỏi.',
        answer: buildBody('Đáp.'),
        _status: 'published',
      }
    case 'departments':
      return { name: `Ban ${count}` }
  }
}

const createInState = async ({ collection, state }: Row): Promise<number> => {
  const { payload } = portal
  const data = toNewData(collection)
  switch (state) {
    case 'pending':
    case 'refused':
    case 'spam':
      data.state = state
      break
    case 'underClosed':
      data.article = articles.closed.id
      break
    case 'underWithdrawn':
      data.article = articles.withdrawn.id
      break
    case 'draft':
      data._status = 'draft'
      break
    case 'trashed':
      data.deletedAt = new Date().toISOString()
      break
  }
  return (await payload.create({ collection, data: data as never, ...everything })).id
}

const changes: Record<Row['collection'], Record<string, unknown>> = {
  comments: { state: 'approved' },
  feedback: { state: 'closed' },
  questions: { title: 'Khác' },
  departments: { name: 'Khác' },
}

const attemptRow = (
  name: keyof typeof apis,
  who: keyof typeof people,
  { collection, operation }: Row,
  id: number,
) =>
  attempt({
    api: apis[name],
    person: people[who],
    collection,
    operation,
    id,
    newData: () => toNewData(collection),
    change: () => changes[collection],
  })

describe.each(['local', 'rest', 'graphql'] as const)('over the %s API', (name) => {
  for (const row of table) {
    for (const who of everybody) {
      const isAllowed = row.allowed.includes(who)
      it(`${who} ${isAllowed ? 'may' : 'may not'} ${row.operation} ${row.collection} (${row.state})`, async () => {
        const id = row.state === 'none' ? 0 : await createInState(row)

        expect(await attemptRow(name, who, row, id)).toBe(isAllowed)
      })
    }
  }
})

describe('the public', () => {
  it('reads no comment at all while the portal takes none, and all of them again after that', async () => {
    const id = await createInState({
      collection: 'comments',
      state: 'approved',
      operation: 'read',
      allowed: [],
    })
    const isSeen = async () => {
      const comments = await apis.rest.list(null, 'comments').catch((): Record<string, unknown>[] => [])
      return comments.some((one) => one.id === id)
    }
    const set = (commentsOn: boolean) =>
      portal.payload.updateGlobal({ slug: 'participation', data: { commentsOn }, ...everything })

    await set(false)
    const isSeenWhileOff = await isSeen()
    await set(true)

    expect([isSeenWhileOff, await isSeen()]).toEqual([false, true])
  })

  it('learns neither who answers a letter nor from which letter a question comes', async () => {
    const editor = await createUser(portal.payload, 'editor')
    const department = await portal.payload.create({
      collection: 'departments',
      data: { name: 'Ban kín', members: [editor.id] },
      ...everything,
    })
    const letter = await portal.payload.create({
      collection: 'feedback',
      data: { kind: 'message', message: 'Thư riêng', name: 'Tên riêng', state: 'new' },
      ...everything,
    })
    const data = { ...toNewData('questions'), department: department.id, feedback: letter.id }
    const question = await portal.payload.create({
      collection: 'questions',
      data: data as never,
      ...everything,
    })

    const seen = JSON.stringify([
      await apis.rest.read(null, 'questions', question.id),
      await apis.rest.read(null, 'departments', department.id),
    ])

    expect(seen).toContain('Ban kín')
    for (const hidden of ['Thư riêng', 'Tên riêng', editor.email, '"feedback"', '"members"'])
      expect(seen).not.toContain(hidden)
  })

  it('finds no comment by what it may not read', async () => {
    const key = 'khoa-bi-mat'
    const data = {
      article: articles.open.id,
      name: 'A',
      text: 'B',
      state: 'approved' as const,
      submissionKey: key,
    }
    await portal.payload.create({ collection: 'comments', data, ...everything })

    const found = await portal.payload
      .find({ collection: 'comments', overrideAccess: false, where: { submissionKey: { equals: key } } })
      .catch((reason: Error) => reason)

    expect(found).toBeInstanceOf(Error)
  })
})

// Payload adds to the conditions that a query gives it; what is kept from one query to the next grows.
it('readers see the same comments however often they ask, and not those under a withdrawn article', async () => {
  const { getComments } = await import('@/lib/queries/participation')
  for (const { id } of Object.values(articles)) {
    const data = { article: id, name: 'Bạn đọc', text: `Dưới bài ${id}.`, state: 'approved' as const }
    await portal.payload.create({ collection: 'comments', data, ...everything })
  }
  const read = async ({ id }: Article) => (await getComments(id, 1, 10)).docs.map(({ text }) => text)

  for (let time = 0; time < 12; time += 1)
    expect(await read(articles.open)).toContain(`Dưới bài ${articles.open.id}.`)

  expect([await read(articles.closed), await read(articles.withdrawn)]).toEqual([[], []])
})

it('only an admin sets what readers may write', async () => {
  const done: Who[] = []
  for (const who of everybody) {
    const change = portal.payload.updateGlobal({
      slug: 'participation',
      data: { commentsOn: true },
      overrideAccess: false,
      user: people[who],
    })
    if (await change.then(() => true).catch(() => false)) done.push(who)
  }

  expect(done).toEqual(['admin'])
})

it('a draft of a public question is begun from a letter, once, without its sender', async () => {
  const { payload } = portal
  const letter = await payload.create({
    collection: 'feedback',
    data: {
      kind: 'message',
      message: 'Chi hội ghi sổ thế nào?',
      name: 'Tên riêng',
      contact: '0912345678',
      state: 'new',
    },
    ...everything,
  })
  const rest = await toRestApi(payload)
  const begin = (person: Person) => rest.post(person, `/feedback/${letter.id}/hoi-dap`)

  await expect(begin(people.contributor)).rejects.toThrow('403')
  await expect(begin(null)).rejects.toThrow('403')
  const [first, second] = [await begin(people.editor), await begin(people.admin)]

  expect(second).toEqual(first)
  const draft = await payload.findByID({
    collection: 'questions',
    id: Number(first.id),
    draft: true,
    ...everything,
  })
  expect(draft).toMatchObject({ _status: 'draft', question: 'Chi hội ghi sổ thế nào?', feedback: letter.id })
  expect(JSON.stringify(draft)).not.toMatch(/Tên riêng|0912345678/)
})
