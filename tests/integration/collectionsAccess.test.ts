import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '@/collections/access/roles'
import { createCategory } from '../factories/articles'
import { buildJpeg, createImage } from '../factories/images'
import { createRecording } from '../factories/recordings'
import { createUser, password } from '../factories/users'
import { attempt, toGraphqlApi, toLocalApi, toRestApi, type Api, type Operation, type Person } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
type Who = Role | 'anonymous'
const people = {} as Record<Who, Person>
const apis = {} as Record<'local' | 'rest' | 'graphql', Api>
/** Somebody whose account or picture the others try. */
let stranger: Person

beforeAll(async () => {
  const { payload } = portal
  people.anonymous = null
  for (const role of ['admin', 'editor', 'contributor', 'photographer'] as const) {
    people[role] = await createUser(payload, role)
  }
  stranger = await createUser(payload, 'contributor')
  apis.local = toLocalApi(payload)
  apis.rest = await toRestApi(payload)
  apis.graphql = await toGraphqlApi(payload)
})

type State = 'theirs' | 'own' | 'withoutConsent' | 'none'

interface Row {
  collection: CollectionSlug
  state: State
  operation: Operation
  /** Everybody who is not named here is refused. */
  allowed: Who[]
}

const staff: Who[] = ['admin', 'editor', 'contributor', 'photographer']
const everybody: Who[] = ['anonymous', ...staff]

const table: Row[] = [
  { collection: 'categories', state: 'theirs', operation: 'read', allowed: everybody },
  { collection: 'categories', state: 'theirs', operation: 'list', allowed: everybody },
  { collection: 'categories', state: 'none', operation: 'create', allowed: ['admin', 'editor'] },
  { collection: 'categories', state: 'theirs', operation: 'update', allowed: ['admin', 'editor'] },
  { collection: 'categories', state: 'theirs', operation: 'remove', allowed: ['admin', 'editor'] },
  ...(['authors', 'sources'] as const).flatMap((collection): Row[] => [
    { collection, state: 'theirs', operation: 'read', allowed: everybody },
    { collection, state: 'theirs', operation: 'list', allowed: everybody },
    { collection, state: 'none', operation: 'create', allowed: ['admin', 'editor', 'contributor'] },
    { collection, state: 'theirs', operation: 'update', allowed: ['admin', 'editor'] },
    { collection, state: 'theirs', operation: 'remove', allowed: ['admin', 'editor'] },
  ]),
  // Readers see a topic once something published belongs to it: tests/integration/topics.test.ts.
  { collection: 'topics', state: 'theirs', operation: 'read', allowed: staff },
  { collection: 'topics', state: 'theirs', operation: 'list', allowed: staff },
  { collection: 'topics', state: 'none', operation: 'create', allowed: ['admin', 'editor', 'contributor'] },
  { collection: 'topics', state: 'theirs', operation: 'update', allowed: ['admin', 'editor'] },
  { collection: 'topics', state: 'theirs', operation: 'remove', allowed: ['admin', 'editor'] },
  { collection: 'images', state: 'theirs', operation: 'read', allowed: everybody },
  { collection: 'images', state: 'withoutConsent', operation: 'read', allowed: staff },
  { collection: 'images', state: 'withoutConsent', operation: 'list', allowed: staff },
  {
    collection: 'images',
    state: 'theirs',
    operation: 'update',
    allowed: ['admin', 'editor', 'photographer'],
  },
  {
    collection: 'images',
    state: 'theirs',
    operation: 'remove',
    allowed: ['admin', 'editor', 'photographer'],
  },
  { collection: 'images', state: 'own', operation: 'update', allowed: staff },
  { collection: 'images', state: 'own', operation: 'remove', allowed: staff },
  ...(['read', 'list', 'update'] as const).map((operation): Row => ({
    collection: 'consent-forms',
    state: 'theirs',
    operation,
    allowed: ['admin', 'editor', 'photographer'],
  })),
  { collection: 'consent-forms', state: 'theirs', operation: 'remove', allowed: ['admin'] },
  { collection: 'recordings', state: 'theirs', operation: 'read', allowed: staff },
  { collection: 'recordings', state: 'theirs', operation: 'list', allowed: staff },
  { collection: 'recordings', state: 'theirs', operation: 'update', allowed: ['admin', 'editor'] },
  { collection: 'recordings', state: 'theirs', operation: 'remove', allowed: ['admin', 'editor'] },
  { collection: 'users', state: 'theirs', operation: 'read', allowed: ['admin'] },
  { collection: 'users', state: 'theirs', operation: 'list', allowed: ['admin'] },
  { collection: 'users', state: 'own', operation: 'read', allowed: staff },
  { collection: 'users', state: 'none', operation: 'create', allowed: ['admin'] },
  { collection: 'users', state: 'theirs', operation: 'update', allowed: ['admin'] },
  { collection: 'users', state: 'own', operation: 'update', allowed: staff },
  { collection: 'users', state: 'theirs', operation: 'remove', allowed: ['admin'] },
  { collection: 'audit-log', state: 'theirs', operation: 'read', allowed: ['admin'] },
  { collection: 'audit-log', state: 'theirs', operation: 'list', allowed: ['admin'] },
  { collection: 'audit-log', state: 'none', operation: 'create', allowed: [] },
  { collection: 'audit-log', state: 'theirs', operation: 'update', allowed: [] },
  { collection: 'audit-log', state: 'theirs', operation: 'remove', allowed: [] },
]

const createInState = async ({ collection, state }: Row, person: Person): Promise<number> => {
  const { payload } = portal
  switch (collection) {
    case 'categories':
      return (await createCategory(payload)).id
    case 'authors':
    case 'sources':
      // Stands there before anybody tries.
      return (await payload.create({ collection, data: { name: toNewName() }, overrideAccess: true })).id
    case 'topics': {
      const data = { name: toNewName(), kind: 'event' as const }
      // As above.
      return (await payload.create({ collection, data, overrideAccess: true })).id
    }
    case 'images': {
      const user = (state === 'own' ? person : stranger) ?? undefined
      const data = { depictsChildren: state === 'withoutConsent' }
      return (await createImage(payload, { user, data, file: await buildJpeg(200, 150) })).id
    }
    case 'consent-forms': {
      const data = await buildJpeg(200, 150)
      const file = { data, name: 'phieu.jpg', mimetype: 'image/jpeg', size: data.length }
      // Stands there before anybody tries.
      return (await payload.create({ collection, data: {}, file, overrideAccess: true })).id
    }
    case 'recordings':
      return (await createRecording(payload)).id
    case 'audit-log':
      return createAuditEntry()
    default:
      return state === 'own' ? (person?.id ?? 0) : (await createUser(payload, 'contributor')).id
  }
}

const createAuditEntry = async (): Promise<number> => {
  const data = { action: 'update', subject: 'articles', userName: 'Một người' }
  // The portal alone writes here.
  return (await portal.payload.create({ collection: 'audit-log', data, overrideAccess: true })).id
}

let count = 0

const toNewName = (): string => {
  count += 1
  return `Tên mới ${count}`
}

const toNewData = (collection: CollectionSlug): Record<string, unknown> => {
  count += 1
  switch (collection) {
    case 'users':
      return {
        name: 'Người mới',
        email: `moi-${count}@example.org`,
        password,
        role: 'admin',
      }
    case 'audit-log':
      return { action: 'update', subject: 'articles', userName: 'Người khác' }
    case 'topics':
      return { name: toNewName(), kind: 'tag' }
    default:
      return { name: toNewName() }
  }
}

const toChange = (collection: CollectionSlug): Record<string, unknown> => {
  switch (collection) {
    case 'images':
      return { alt: 'Khác' }
    case 'consent-forms':
      return { note: 'Khác' }
    case 'recordings':
      return { title: 'Khác' }
    case 'audit-log':
      return { userName: 'Khác' }
    default:
      return { name: toNewName() }
  }
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
    change: () => toChange(collection),
  })

describe.each(['local', 'rest', 'graphql'] as const)('over the %s API', (name) => {
  for (const row of table) {
    for (const who of everybody.filter((person) => person !== 'anonymous' || row.state !== 'own')) {
      const isAllowed = row.allowed.includes(who)
      it(`${who} ${isAllowed ? 'may' : 'may not'} ${row.operation} ${row.collection} (${row.state})`, async () => {
        const id = row.state === 'none' ? 0 : await createInState(row, people[who])

        const done = await attemptRow(name, who, row, id)

        expect(done).toBe(isAllowed)
      })
    }
  }
})

it('lets nobody but an admin raise rights, their own neither', async () => {
  const contributor = await createUser(portal.payload, 'contributor')

  await apis.rest.update(contributor, 'users', contributor.id, { role: 'admin' })

  // Read whole, to see what was stored.
  const stored = await portal.payload.findByID({
    collection: 'users',
    id: contributor.id,
    overrideAccess: true,
  })
  expect(stored.role).toBe('contributor')
})

it('shows the public no e-mail address and no creator, whatever depth it asks for', async () => {
  const editor = await createUser(portal.payload, 'editor')
  const category = await createCategory(portal.payload)
  const { createArticle } = await import('../factories/articles')
  const article = await createArticle(portal.payload, { category: category.id, user: editor })

  const seen = await portal.payload.findByID({
    collection: 'articles',
    id: article.id,
    depth: 3,
    overrideAccess: false,
  })

  expect(JSON.stringify(seen)).not.toContain(editor.email)
  expect(seen.createdBy).toBeUndefined()
})

describe('globals', () => {
  const editors: Who[] = ['admin', 'editor']
  const rows: { slug: 'site' | 'navigation' | 'home' | 'notice'; allowed: Who[]; data: object }[] = [
    { slug: 'site', allowed: ['admin'], data: { name: 'Tên khác' } },
    { slug: 'navigation', allowed: editors, data: { links: [] } },
    { slug: 'home', allowed: editors, data: { focus: [] } },
    { slug: 'notice', allowed: editors, data: { text: 'Hoãn lễ' } },
  ]
  const identity = {
    name: 'Hội Khuyến học',
    governingBody: 'Trung ương Hội',
    responsiblePerson: 'Thường trực Hội',
    address: 'Phường Yên Bái',
    telephone: '0216 000 0000',
    email: 'hoi@example.org',
  }

  for (const { slug, allowed, data } of rows) {
    for (const who of everybody) {
      const isAllowed = allowed.includes(who)
      it(`${who} may read and ${isAllowed ? 'may' : 'may not'} change ${slug}`, async () => {
        const as = { overrideAccess: false, user: people[who] } as const

        const read = await portal.payload.findGlobal({ slug, ...as })
        const changed = await portal.payload
          .updateGlobal({ slug, data: (slug === 'site' ? { ...identity, ...data } : data) as never, ...as })
          .then(() => true)
          .catch(() => false)

        expect(read).toBeDefined()
        expect(changed).toBe(isAllowed)
      })
    }
  }

  it('asks an admin for what the law wants on the home page', async () => {
    const error = await portal.payload
      // As the admin.
      .updateGlobal({ slug: 'site', data: { ...identity, address: '', telephone: '' }, overrideAccess: true })
      .catch((reason) => reason)

    expect(error.data.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      'address',
      'telephone',
    ])
  })
})

describe('categories', () => {
  it('stand in no circle', async () => {
    const parent = await createCategory(portal.payload)
    const child = await createCategory(portal.payload, { parent: parent.id })

    const error = await apis.local
      .update(people.editor, 'categories', parent.id, { parent: child.id })
      .catch((reason: Error) => reason)

    expect(error).toBeInstanceOf(Error)
  })

  it('are not deleted while articles stand in them', async () => {
    const { createArticle } = await import('../factories/articles')
    const category = await createCategory(portal.payload)
    await createArticle(portal.payload, { category: category.id, _status: 'draft' })

    const error = await apis.rest
      .remove(people.editor, 'categories', category.id)
      .catch((reason: Error) => reason)

    expect(String(error)).toContain('409')
    expect(String(error)).toContain('còn 1 bài viết')
  })
})
