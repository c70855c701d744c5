import { beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '@/collections/access/roles'
import { createAlbum, createPhotos } from '../factories/albums'
import { createUser } from '../factories/users'
import { toGraphqlApi, toLocalApi, toRestApi, type Api, type Person } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
type Who = Role | 'anonymous'
const people = {} as Record<Who, Person>
const apis = {} as Record<'local' | 'rest' | 'graphql', Api>
let photos: number[]

beforeAll(async () => {
  const { payload } = portal
  people.anonymous = null
  for (const role of ['admin', 'editor', 'contributor', 'photographer'] as const) {
    people[role] = await createUser(payload, role)
  }
  photos = await createPhotos(payload, 2)
  apis.local = toLocalApi(payload)
  apis.rest = await toRestApi(payload)
  apis.graphql = await toGraphqlApi(payload)
})

type Operation = 'read' | 'list' | 'create' | 'createPublished' | 'update' | 'publish' | 'remove' | 'versions'
type State = 'published' | 'draft' | 'trashed' | 'none'

const tried: Record<State, Operation[]> = {
  published: ['read', 'list', 'update', 'remove', 'versions'],
  draft: ['read', 'list', 'update', 'publish', 'remove', 'versions'],
  trashed: ['read', 'list'],
  none: ['create', 'createPublished'],
}

const everything: Partial<Record<State, Operation[]>> = { ...tried, trashed: [] }

/** Who may do what. What is not named here is refused. */
const allowed: Record<Who, Partial<Record<State, Operation[]>>> = {
  anonymous: { published: ['read', 'list'] },
  contributor: { published: ['read', 'list'] },
  // Prepares an album; an editor answers for what readers see of it.
  photographer: {
    published: ['read', 'list', 'versions'],
    draft: ['read', 'list', 'update', 'remove', 'versions'],
    none: ['create'],
  },
  editor: everything,
  admin: everything,
}

const createInState = async (state: State): Promise<number> => {
  const { payload } = portal
  if (state === 'none') return 0
  const { id } = await createAlbum(payload, { photos, _status: state === 'draft' ? 'draft' : 'published' })
  // As whoever may.
  if (state === 'trashed')
    await payload.delete({ collection: 'albums', id, trash: true, overrideAccess: true })
  return id
}

const toNewAlbum = (_status: 'draft' | 'published') => ({
  title: 'Album mới',
  date: '2026-11-11T01:00:00.000Z',
  photos,
  _status,
})

const attempt = async (api: Api, person: Person, operation: Operation, id: number): Promise<boolean> => {
  const done = (work: Promise<unknown>) => work.then(() => true).catch(() => false)
  const collection = 'albums' as const
  switch (operation) {
    case 'read':
      return done(api.read(person, collection, id))
    case 'list': {
      const albums = await api.list(person, collection).catch(() => [])
      return albums.some((album) => album.id === id)
    }
    case 'create':
      return done(api.create(person, collection, toNewAlbum('draft')))
    case 'createPublished':
      return done(api.create(person, collection, toNewAlbum('published')))
    case 'update':
      return done(api.update(person, collection, id, { place: 'Trạm Tấu' }))
    case 'publish':
      return done(api.update(person, collection, id, { _status: 'published' }))
    case 'remove':
      return done(api.remove(person, collection, id))
    case 'versions':
      return (await api.versions(person, collection).catch((): unknown[] => [])).includes(id)
  }
}

describe.each(['local', 'rest', 'graphql'] as const)('over the %s API', (name) => {
  for (const who of Object.keys(allowed) as Who[]) {
    for (const state of Object.keys(tried) as State[]) {
      for (const operation of tried[state]) {
        const isAllowed = Boolean(allowed[who][state]?.includes(operation))
        it(`${who} ${isAllowed ? 'may' : 'may not'} ${operation} an album (${state})`, async () => {
          const id = await createInState(state)

          const done = await attempt(apis[name], people[who], operation, id)

          expect(done).toBe(isAllowed)
          if (state !== 'none' && !isAllowed && operation === 'publish') await expectDraft(id)
        })
      }
    }
  }
})

const expectDraft = async (id: number): Promise<void> => {
  // Read whole, to see what was stored.
  const album = await portal.payload.findByID({ collection: 'albums', id, overrideAccess: true })
  expect(album._status).toBe('draft')
}

it('a change by a photographer publishes nothing', async () => {
  const id = await createInState('draft')

  await apis.rest.update(people.photographer, 'albums', id, { place: 'Nghĩa Lộ' })

  await expectDraft(id)
})
