import type { CollectionSlug, Payload } from 'payload'

import type { User } from '@/lib/generated/payload-types'
import { password } from '../factories/users'

export type Person = (User & { collection: 'users' }) | null
type Values = Record<string, unknown>

/** The four things that anybody can try with a document, through one of Payload's doors. Each throws when refused. */
export interface Api {
  read(
    person: Person,
    collection: CollectionSlug,
    id: number,
    options?: { draft?: boolean; trash?: boolean },
  ): Promise<Values>
  list(
    person: Person,
    collection: CollectionSlug,
    options?: { draft?: boolean; trash?: boolean },
  ): Promise<Values[]>
  create(person: Person, collection: CollectionSlug, data: Values): Promise<Values>
  update(person: Person, collection: CollectionSlug, id: number, data: Values): Promise<Values>
  remove(person: Person, collection: CollectionSlug, id: number): Promise<unknown>
  /** Ids of the documents whose versions are shown. */
  versions(person: Person, collection: CollectionSlug): Promise<unknown[]>
}

export class Refused extends Error {}

const asRefusal = (error: unknown): never => {
  throw new Refused(error instanceof Error ? error.message : String(error))
}

const toParents = (versions: Values[]): unknown[] =>
  versions.map(({ parent }) =>
    typeof parent === 'object' && parent !== null && 'id' in parent ? parent.id : parent,
  )

export const toLocalApi = (payload: Payload): Api => {
  const as = (person: Person) => ({ overrideAccess: false, user: person }) as const
  return {
    read: async (person, collection, id, options) =>
      (await payload
        .findByID({ collection, id, depth: 1, ...options, ...as(person) })
        .catch(asRefusal)) as unknown as Values,
    list: async (person, collection, options) => {
      const { docs } = await payload
        .find({ collection, depth: 1, limit: 100, ...options, ...as(person) })
        .catch(asRefusal)
      return docs as unknown as Values[]
    },
    create: async (person, collection, data) =>
      (await payload
        .create({ collection, data: data as never, draft: data._status !== 'published', ...as(person) })
        .catch(asRefusal)) as unknown as Values,
    update: async (person, collection, id, data) =>
      (await payload
        .update({ collection, id, data: data as never, ...as(person) })
        .catch(asRefusal)) as unknown as Values,
    remove: async (person, collection, id) =>
      payload.delete({ collection, id, ...as(person) }).catch(asRefusal),
    versions: async (person, collection) => {
      const { docs } = await payload
        .findVersions({ collection, depth: 0, limit: 0, ...as(person) })
        .catch(asRefusal)
      return toParents(docs as unknown as Values[])
    },
  }
}

const tokens = new Map<string, string>()

const toHeaders = async (payload: Payload, person: Person): Promise<Record<string, string>> => {
  if (!person) return { 'content-type': 'application/json' }
  const known = tokens.get(person.email)
  const token =
    known ?? (await payload.login({ collection: 'users', data: { email: person.email, password } })).token
  tokens.set(person.email, token ?? '')
  return { 'content-type': 'application/json', authorization: `JWT ${token}` }
}

const answer = async (response: Response): Promise<Values> => {
  const body = (await response.json()) as Values
  if (!response.ok) throw new Refused(`${response.status} ${JSON.stringify(body)}`)
  return body
}

/** Payload's REST handlers, called as Next calls them; `post` for whatever has no name of its own. */
export const toRestApi = async (
  payload: Payload,
): Promise<Api & { post(person: Person, path: string, data?: Values): Promise<Values> }> => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const send = async (person: Person, method: string, path: string, data?: Values): Promise<Values> =>
    answer(
      await handleEndpoints({
        config,
        request: new Request(`http://localhost/api${path}`, {
          method,
          headers: await toHeaders(payload, person),
          body: data ? JSON.stringify(data) : undefined,
        }),
      }),
    )
  const toQuery = (options: Values = {}) =>
    new URLSearchParams({ depth: '1', limit: '100', ...(options as Record<string, string>) }).toString()
  return {
    post: (person, path, data) => send(person, 'POST', path, data),
    read: (person, collection, id, options) =>
      send(person, 'GET', `/${collection}/${id}?${toQuery(options)}`),
    list: async (person, collection, options) =>
      (await send(person, 'GET', `/${collection}?${toQuery(options)}`)).docs as Values[],
    create: async (person, collection, data) =>
      (await send(person, 'POST', `/${collection}?draft=${data._status !== 'published'}`, data))
        .doc as Values,
    update: async (person, collection, id, data) =>
      (await send(person, 'PATCH', `/${collection}/${id}`, data)).doc as Values,
    remove: (person, collection, id) => send(person, 'DELETE', `/${collection}/${id}`),
    versions: async (person, collection) =>
      toParents((await send(person, 'GET', `/${collection}/versions?depth=0&limit=0`)).docs as Values[]),
  }
}

/** GraphQL's names of a collection: `Article` for one, `Articles` for many, as Payload makes them from the slug. */
const names: Record<string, { one: string; many: string; label: string }> = {
  articles: { one: 'Article', many: 'Articles', label: 'title' },
  albums: { one: 'Album', many: 'Albums', label: 'title' },
  images: { one: 'Image', many: 'Images', label: 'alt' },
  categories: { one: 'Category', many: 'Categories', label: 'name' },
  notifications: { one: 'Notification', many: 'Notifications', label: 'title' },
  topics: { one: 'Topic', many: 'Topics', label: 'name' },
  authors: { one: 'Author', many: 'Authors', label: 'name' },
  sources: { one: 'Source', many: 'Sources', label: 'name' },
  'consent-forms': { one: 'ConsentForm', many: 'ConsentForms', label: 'note' },
  recordings: { one: 'Recording', many: 'Recordings', label: 'title' },
  users: { one: 'User', many: 'Users', label: 'name' },
  feedback: { one: 'Feedback', many: 'Feedbacks', label: 'message' },
  comments: { one: 'Comment', many: 'Comments', label: 'text' },
  questions: { one: 'Question', many: 'Questions', label: 'title' },
  departments: { one: 'Department', many: 'Departments', label: 'name' },
  'audit-log': { one: 'AuditLog', many: 'AuditLogs', label: 'userName' },
}

export const toGraphqlApi = async (payload: Payload): Promise<Api> => {
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const { default: config } = await import('@/payload.config')
  const post = GRAPHQL_POST(config)
  const run = async (person: Person, query: string, variables: Values = {}): Promise<Values> => {
    const request = new Request('http://localhost/api/graphql', {
      method: 'POST',
      headers: await toHeaders(payload, person),
      body: JSON.stringify({ query, variables }),
    })
    const body = await answer(await post(request))
    if (body.errors) throw new Refused(JSON.stringify(body.errors))
    return body.data as Values
  }
  const nameOf = (collection: string) => {
    const found = names[collection]
    if (!found) throw new Error(`No GraphQL names for ${collection}`)
    return found
  }
  return {
    read: async (person, collection, id, options = {}) => {
      const { one, label } = nameOf(collection)
      const extra = Object.entries(options).map(([key, value]) => `, ${key}: ${value}`)
      const data = await run(person, `{ ${one}(id: ${id}${extra.join('')}) { id ${label} } }`)
      if (!data[one]) throw new Refused('null')
      return data[one] as Values
    },
    list: async (person, collection, options = {}) => {
      const { many, label } = nameOf(collection)
      const extra = Object.entries(options).map(([key, value]) => `, ${key}: ${value}`)
      const data = await run(person, `{ ${many}(limit: 100${extra.join('')}) { docs { id ${label} } } }`)
      return (data[many] as Values).docs as Values[]
    },
    create: async (person, collection, data) => {
      const { one } = nameOf(collection)
      const draft = collection === 'articles' ? `, draft: ${data._status !== 'published'}` : ''
      const result = await run(
        person,
        `mutation($data: mutation${one}Input!) { create${one}(data: $data${draft}) { id } }`,
        { data },
      )
      return result[`create${one}`] as Values
    },
    update: async (person, collection, id, data) => {
      const { one } = nameOf(collection)
      const result = await run(
        person,
        `mutation($data: mutation${one}UpdateInput!) { update${one}(id: ${id}, data: $data) { id } }`,
        { data },
      )
      if (!result[`update${one}`]) throw new Refused('null')
      return result[`update${one}`] as Values
    },
    remove: (person, collection, id) => {
      const { one } = nameOf(collection)
      return run(person, `mutation { delete${one}(id: ${id}) { id } }`)
    },
    versions: async (person, collection) => {
      const { many } = nameOf(collection)
      const data = await run(person, `{ versions${many}(limit: 0) { docs { parent { id } } } }`)
      return toParents((data[`versions${many}`] as Values).docs as Values[])
    },
  }
}

export type Operation = 'read' | 'list' | 'create' | 'update' | 'remove'

interface Attempt {
  api: Api
  person: Person
  collection: CollectionSlug
  operation: Operation
  /** Whatever where there is no document yet. */
  id: number
  newData: () => Values
  change: () => Values
}

/** Whether one person can do one thing with a document; a list counts when it has the document. */
export const attempt = async ({
  api,
  person,
  collection,
  operation,
  id,
  newData,
  change,
}: Attempt): Promise<boolean> => {
  const done = (work: Promise<unknown>) => work.then(() => true).catch(() => false)
  switch (operation) {
    case 'read':
      return done(api.read(person, collection, id))
    case 'list': {
      const documents = await api.list(person, collection).catch((): Values[] => [])
      return documents.some((document) => document.id === id)
    }
    case 'create':
      return done(api.create(person, collection, newData()))
    case 'update':
      return done(api.update(person, collection, id, change()))
    case 'remove':
      return done(api.remove(person, collection, id))
  }
}
