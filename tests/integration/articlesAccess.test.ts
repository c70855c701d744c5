import { beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '@/collections/access/roles'
import { createArticle, createCategory, buildBody } from '../factories/articles'
import { createUser } from '../factories/users'
import { toGraphqlApi, toLocalApi, toRestApi, type Api, type Person } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
const people = {} as Record<Role | 'anonymous', Person>
let otherContributor: Person
const apis = {} as Record<'local' | 'rest' | 'graphql', Api>
let category: number

beforeAll(async () => {
  const { payload } = portal
  people.anonymous = null
  for (const role of ['admin', 'editor', 'contributor', 'photographer'] as const) {
    people[role] = await createUser(payload, role)
  }
  otherContributor = await createUser(payload, 'contributor')
  category = (await createCategory(payload)).id
  apis.local = toLocalApi(payload)
  apis.rest = await toRestApi(payload)
  apis.graphql = await toGraphqlApi(payload)
})

type Operation =
  | 'read'
  | 'readDraft'
  | 'list'
  | 'create'
  | 'createPublished'
  | 'update'
  | 'publish'
  | 'withdraw'
  | 'remove'
  | 'versions'
type State = 'published' | 'ownDraft' | 'othersDraft' | 'trashed' | 'none'

/** Who may do what. What is not named here is refused. */
const allowed: Record<Role | 'anonymous', Partial<Record<State, Operation[]>>> = {
  anonymous: { published: ['read', 'list'] },
  photographer: { published: ['read', 'list'] },
  contributor: {
    published: ['read', 'list'],
    ownDraft: ['read', 'readDraft', 'list', 'update', 'remove', 'versions'],
    none: ['create'],
  },
  editor: {
    published: ['read', 'list', 'update', 'withdraw', 'remove', 'versions'],
    ownDraft: ['read', 'readDraft', 'list', 'update', 'publish', 'remove', 'versions'],
    othersDraft: ['read', 'readDraft', 'list', 'update', 'publish', 'remove', 'versions'],
    trashed: ['read'],
    none: ['create', 'createPublished'],
  },
  admin: {
    published: ['read', 'list', 'update', 'withdraw', 'remove', 'versions'],
    ownDraft: ['read', 'readDraft', 'list', 'update', 'publish', 'remove', 'versions'],
    othersDraft: ['read', 'readDraft', 'list', 'update', 'publish', 'remove', 'versions'],
    trashed: ['read'],
    none: ['create', 'createPublished'],
  },
}

const tried: Record<State, Operation[]> = {
  published: ['read', 'list', 'update', 'withdraw', 'remove', 'versions'],
  ownDraft: ['read', 'readDraft', 'list', 'update', 'publish', 'remove', 'versions'],
  othersDraft: ['read', 'readDraft', 'list', 'update', 'publish', 'remove', 'versions'],
  trashed: ['read'],
  none: ['create', 'createPublished'],
}

const createInState = async (state: State, person: Person): Promise<number> => {
  const { payload } = portal
  const user = (state === 'ownDraft' ? person : people.admin) ?? undefined
  const other = state === 'othersDraft' ? otherContributor : user
  const _status = state === 'published' || state === 'trashed' ? 'published' : 'draft'
  const article = await createArticle(payload, { _status, category, user: other ?? undefined })
  if (state === 'trashed') {
    // Put in the trash as an editor would; the test is about reading it.
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
  }
  return article.id
}

const attempt = async (api: Api, person: Person, operation: Operation, id: number): Promise<boolean> => {
  const data = {
    title: 'Bài gửi qua giao diện',
    lead: 'Một câu tóm tắt.',
    body: buildBody('Một đoạn.'),
    category,
  }
  const idsOf = (documents: Record<string, unknown>[]): unknown[] => documents.map((document) => document.id)
  switch (operation) {
    case 'read':
      return api.read(person, 'articles', id, { trash: true }).then(
        () => true,
        () => false,
      )
    case 'readDraft':
      return api.read(person, 'articles', id, { draft: true }).then(
        () => true,
        () => false,
      )
    case 'list':
      return idsOf(
        await api.list(person, 'articles', { draft: true }).catch((): Record<string, unknown>[] => []),
      ).includes(id)
    case 'create':
      return api.create(person, 'articles', { ...data, _status: 'draft' }).then(
        () => true,
        () => false,
      )
    case 'createPublished':
      return api.create(person, 'articles', { ...data, _status: 'published' }).then(
        () => true,
        () => false,
      )
    case 'update':
      return api.update(person, 'articles', id, { title: 'Tiêu đề khác' }).then(
        () => true,
        () => false,
      )
    case 'publish':
      return api.update(person, 'articles', id, { _status: 'published' }).then(
        () => true,
        () => false,
      )
    case 'withdraw':
      return api.update(person, 'articles', id, { _status: 'draft' }).then(
        () => true,
        () => false,
      )
    case 'remove':
      return api.remove(person, 'articles', id).then(
        () => true,
        () => false,
      )
    case 'versions':
      return (await api.versions(person, 'articles').catch((): unknown[] => [])).includes(id)
  }
}

describe.each(['local', 'rest', 'graphql'] as const)('articles over the %s API', (name) => {
  for (const role of ['anonymous', 'photographer', 'contributor', 'editor', 'admin'] as const) {
    for (const state of Object.keys(tried) as State[]) {
      for (const operation of tried[state]) {
        if (state === 'ownDraft' && (role === 'anonymous' || role === 'photographer')) continue
        const isAllowed = allowed[role][state]?.includes(operation) ?? false
        it(`${role} ${isAllowed ? 'may' : 'may not'} ${operation} (${state})`, async () => {
          const id = state === 'none' ? 0 : await createInState(state, people[role])

          const done = await attempt(apis[name], people[role], operation, id)

          expect(done).toBe(isAllowed)
        })
      }
    }
  }
})
