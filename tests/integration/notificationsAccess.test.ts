import { beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '@/collections/access/roles'
import { createArticle } from '../factories/articles'
import { createUser } from '../factories/users'
import { toGraphqlApi, toLocalApi, toRestApi, type Api, type Person } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
const people = {} as Record<Role | 'anonymous', Person>
const apis = {} as Record<'local' | 'rest' | 'graphql', Api>
let article: number
let stranger: NonNullable<Person>

beforeAll(async () => {
  const { payload } = portal
  people.anonymous = null
  for (const role of ['admin', 'editor', 'contributor', 'photographer'] as const) {
    people[role] = await createUser(payload, role)
  }
  stranger = await createUser(payload, 'editor')
  article = (await createArticle(payload)).id
  apis.local = toLocalApi(payload)
  apis.rest = await toRestApi(payload)
  apis.graphql = await toGraphqlApi(payload)
})

const toData = (recipient: number) => ({
  recipient,
  article,
  step: 'submit',
  actor: 'Ai đó',
  email: 'none' as const,
})

const createFor = async (person: NonNullable<Person>): Promise<number> => {
  // As the portal leaves one.
  const { id } = await portal.payload.create({
    collection: 'notifications',
    data: toData(person.id),
    overrideAccess: true,
  })
  return id
}

const succeeds = (work: Promise<unknown>): Promise<boolean> => work.then(() => true).catch(() => false)

describe.each(['local', 'rest', 'graphql'] as const)('over the %s API', (name) => {
  it.each(['admin', 'editor', 'contributor', 'photographer'] as const)(
    '%s reads their own and marks them as read, and nothing else',
    async (role) => {
      const person = people[role] as NonNullable<Person>
      const id = await createFor(person)
      const api = apis[name]

      expect(await succeeds(api.read(person, 'notifications', id))).toBe(true)
      expect(
        await succeeds(api.update(person, 'notifications', id, { readAt: '2026-01-01T00:00:00.000Z' })),
      ).toBe(true)
      await succeeds(api.update(person, 'notifications', id, { recipient: stranger.id, actor: 'Người khác' }))
      // Read whole, whoever it is meant for.
      const kept = await portal.payload.findByID({
        collection: 'notifications',
        id,
        depth: 0,
        overrideAccess: true,
      })
      expect(kept).toMatchObject({ recipient: person.id, actor: 'Ai đó', readAt: '2026-01-01T00:00:00.000Z' })
      expect(await succeeds(api.remove(person, 'notifications', id))).toBe(false)
      expect(await succeeds(api.create(person, 'notifications', toData(stranger.id)))).toBe(false)
    },
  )

  it.each(['anonymous', 'admin', 'editor', 'contributor', 'photographer'] as const)(
    '%s sees nothing of what is meant for others',
    async (who) => {
      const id = await createFor(stranger)
      const api = apis[name]

      expect(await succeeds(api.read(people[who], 'notifications', id))).toBe(false)
      expect(
        await succeeds(api.update(people[who], 'notifications', id, { readAt: '2026-01-01T00:00:00.000Z' })),
      ).toBe(false)
      const listed = await api.list(people[who], 'notifications').catch((): Record<string, unknown>[] => [])
      expect(listed.map((one) => one.id)).not.toContain(id)
    },
  )
})
