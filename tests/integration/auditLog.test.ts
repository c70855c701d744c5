import type { CollectionSlug, Where } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { AuditLog, User } from '@/lib/generated/payload-types'
import { buildBody, createArticle, createCategory } from '../factories/articles'
import { createImage } from '../factories/images'
import { createUser, password } from '../factories/users'
import { toRestClient, type RestClient } from './restClient'
import { useTestPortal } from './portal'

const portal = useTestPortal()
type Person = User & { collection: 'users' }
let editor: Person
let admin: Person
let rest: RestClient
let adminRest: RestClient
let category: number

beforeAll(async () => {
  editor = await createUser(portal.payload, 'editor')
  admin = await createUser(portal.payload, 'admin')
  rest = await toRestClient(portal.payload, editor, { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' })
  adminRest = await toRestClient(portal.payload, admin)
  category = (await createCategory(portal.payload)).id
})

/** Entries, oldest first. */
const readLog = async (where: Where): Promise<AuditLog[]> => {
  const { docs } = await portal.payload.find({
    collection: 'audit-log',
    pagination: false,
    sort: 'id',
    // Read as the portal, which alone wrote it.
    overrideAccess: true,
    showHiddenFields: true,
    where,
  })
  return docs
}

const about = (subject: string, id: number) =>
  readLog({ and: [{ subject: { equals: subject } }, { documentId: { equals: String(id) } }] })

const actionsOf = async (subject: string, id: number) =>
  (await about(subject, id)).map(({ action }) => action)

/** Puts what has been written so far out of the quarter of an hour. */
const letTimePass = async () => {
  await portal.payload.db.updateMany({
    collection: 'audit-log',
    data: { createdAt: new Date(Date.now() - 16 * 60_000).toISOString() } as never,
    where: { id: { exists: true } },
  })
}

const body = buildBody('Một đoạn.')
const draft = { title: 'Bản nháp', lead: 'Sapô.', body, _status: 'draft' }

const createDraft = async (data: object = {}): Promise<number> => {
  const answer = await rest.send('POST', '/articles?draft=true', { ...draft, category, ...data })
  return (answer.doc as { id: number }).id
}
const patch = (id: number, data: object, query = '') => rest.send('PATCH', `/articles/${id}${query}`, data)

describe('an article', () => {
  const steps: [name: string, action: string, act: (id: number) => Promise<unknown>][] = [
    ['a draft that is changed', 'update', (id) => patch(id, { lead: 'Khác.' }, '?draft=true')],
    ['an autosave', 'update', (id) => patch(id, { lead: 'Khác nữa.' }, '?draft=true&autosave=true')],
    ['publishing', 'publish', (id) => patch(id, { _status: 'published' })],
    ['a change of what is published', 'republish', (id) => patch(id, { lead: 'Mới.', _status: 'published' })],
    ['a draft beside what is published', 'update', (id) => patch(id, { lead: 'Nháp.' }, '?draft=true')],
    ['publishing that draft', 'republish', (id) => patch(id, { _status: 'published' })],
    ['withdrawing', 'withdraw', (id) => patch(id, { _status: 'draft' })],
    ['the trash', 'trash', (id) => patch(id, { deletedAt: new Date().toISOString() })],
    ['restoring', 'restore', (id) => patch(id, { deletedAt: null }, '?trash=true')],
    ['deleting', 'delete', (id) => rest.send('DELETE', `/articles/${id}`)],
  ]

  it('leaves an entry for each thing that is done, in order', async () => {
    const id = await createDraft()
    for (const [name, action, act] of steps) {
      await letTimePass()
      await act(id)
      const entries = await about('articles', id)
      expect(entries.at(-1)?.action, name).toBe(action)
    }

    expect(await actionsOf('articles', id)).toEqual(['create', ...steps.map(([, action]) => action)])
  })

  it('says who, from where, and what it was called then', async () => {
    const id = await createDraft({ title: 'Tên ban đầu' })
    await letTimePass()
    await patch(id, { title: 'Tên về sau' }, '?draft=true')

    const [first, second] = await about('articles', id)

    expect(first).toMatchObject({ title: 'Tên ban đầu', userName: editor.name, userId: editor.id })
    expect(second).toMatchObject({
      title: 'Tên về sau',
      changes: 'Tiêu đề · Đường dẫn',
      origin: '198.51.100.7',
    })
  })

  it('names the fields that changed, and no others', async () => {
    const id = await createDraft()
    await letTimePass()
    const other = (await createCategory(portal.payload)).id
    await patch(
      id,
      { ...draft, lead: 'Khác.', body: buildBody('Khác.'), bylines: ['Thu Trang'], category: other },
      '?draft=true',
    )

    expect((await about('articles', id)).at(-1)?.changes?.split(' · ').sort()).toEqual(
      ['Sapô', 'Nội dung', 'Tác giả (bút danh)', 'Chuyên mục'].sort(),
    )
  })

  it('has one entry for autosaves in a row, and none for one that changes nothing', async () => {
    const id = await createDraft({ title: '' })
    await letTimePass()
    for (const lead of ['M', 'Mộ', 'Một']) await patch(id, { lead }, '?draft=true&autosave=true')
    await patch(id, { title: 'Xong' }, '?draft=true&autosave=true')
    await patch(id, { title: 'Xong' }, '?draft=true&autosave=true')

    const [, ...entries] = await about('articles', id)

    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      action: 'update',
      title: 'Xong',
      changes: 'Sapô · Tiêu đề · Đường dẫn',
      count: 4,
    })
    expect(entries[0]!.updatedAt >= entries[0]!.createdAt).toBe(true)
  })

  it('belongs to the entry of its making while that is fresh', async () => {
    const id = await createDraft({ title: '' })
    await patch(id, { title: 'Bây giờ có tên' }, '?draft=true&autosave=true')

    expect(await about('articles', id)).toMatchObject([{ action: 'create', title: 'Bây giờ có tên' }])
  })

  it('has another entry when somebody else comes in between, or time has passed', async () => {
    const id = await createDraft()
    await letTimePass()
    await patch(id, { lead: 'Một.' }, '?draft=true')
    await adminRest.send('PATCH', `/articles/${id}?draft=true`, { lead: 'Hai.' })
    await patch(id, { lead: 'Ba.' }, '?draft=true')
    await letTimePass()
    await patch(id, { lead: 'Bốn.' }, '?draft=true')

    const names = (await about('articles', id)).map(({ userName }) => userName)

    expect(names).toEqual([editor.name, editor.name, admin.name, editor.name, editor.name])
  })

  it('that is published at once is made and published', async () => {
    const article = await createArticle(portal.payload, { category, user: editor })

    expect(await actionsOf('articles', article.id)).toEqual(['create', 'publish'])
  })

  it('leaves nothing when the change is refused', async () => {
    const id = await createDraft({ lead: '' })

    await expect(patch(id, { _status: 'published' })).rejects.toThrow()

    expect(await actionsOf('articles', id)).toEqual(['create'])
  })

  it('that was duplicated says so of the copy', async () => {
    const id = await createDraft()
    const { doc } = await rest.send('POST', `/articles/${id}/duplicate`, { _status: 'draft' })

    expect(await actionsOf('articles', (doc as { id: number }).id)).toEqual(['duplicate'])
  })

  it('whose old version came back says so', async () => {
    const id = await createDraft({ title: 'Tên cũ' })
    await patch(id, { title: 'Tên mới' }, '?draft=true')
    const { docs } = await rest.send('GET', `/articles/versions?where[parent][equals]=${id}&sort=createdAt`)
    await rest.send('POST', `/articles/versions/${(docs as { id: number }[])[0]?.id}?draft=true`)

    expect((await about('articles', id)).at(-1)).toMatchObject({ action: 'restoreVersion', title: 'Tên cũ' })
  })
})

describe('everything else', () => {
  it('of every collection that people write is noted when it is made, changed and deleted', async () => {
    const { payload } = portal
    const { id: newCategory } = await createCategory(payload, { name: 'Sẽ xóa' })
    const { id: image } = await createImage(payload, { user: editor })
    const { id: person } = await createUser(payload, 'contributor')
    const rows: [CollectionSlug, number, object, string][] = [
      ['categories', newCategory, { description: 'Mới' }, 'Giới thiệu'],
      ['images', image, { caption: 'Mới' }, 'Chú thích'],
      ['users', person, { role: 'editor', password: 'mot-mat-khau-khac' }, 'Vai trò · Mật khẩu'],
    ]
    for (const [slug, id, data, changes] of rows) {
      await letTimePass()
      await adminRest.send('PATCH', `/${slug}/${id}`, data)
      await adminRest.send('DELETE', `/${slug}/${id}`)

      const [made, changed, deleted] = await about(slug, id)
      expect(made, slug).toMatchObject({ action: 'create' })
      expect(changed, slug).toMatchObject({ action: 'update', changes, userName: admin.name })
      expect(deleted, slug).toMatchObject({ action: 'delete', title: made?.title })
    }
    expect(JSON.stringify(await readLog({}))).not.toContain('mot-mat-khau-khac')
  })

  it('of the globals is noted with what changed', async () => {
    await adminRest.send('POST', '/globals/navigation', { links: [{ label: 'Trang', url: '/x' }] })

    expect((await readLog({ subject: { equals: 'navigation' } })).at(-1)).toMatchObject({
      action: 'update',
      userName: admin.name,
      title: 'Thanh chuyên mục',
    })
  })
})

describe('signing in', () => {
  const signIn = async (email: string, secret: string) => {
    const anonymous = await toRestClient(portal.payload, null, { 'x-forwarded-for': '198.51.100.7' })
    return anonymous.fetch('POST', '/users/login', { email, password: secret })
  }
  const log = () => readLog({ action: { in: ['signIn', 'signInFailed'] } })

  beforeEach(letTimePass)

  it('is noted with the account', async () => {
    const person = await createUser(portal.payload, 'contributor')

    expect((await signIn(person.email, password)).status).toBe(200)

    expect((await log()).at(-1)).toMatchObject({
      action: 'signIn',
      userName: person.name,
      origin: '198.51.100.7',
    })
  })

  it('that failed is noted once for attempts in a row, with their number', async () => {
    const person = await createUser(portal.payload, 'contributor')

    for (let attempt = 0; attempt < 7; attempt += 1)
      expect((await signIn(person.email.toUpperCase(), 'sai')).status).toBe(401)

    const entries = await about('users', person.id)
    expect(entries.at(-1)).toMatchObject({ action: 'signInFailed', title: person.name, count: 7 })
    expect(entries.map(({ action }) => action)).toEqual(['create', 'signInFailed'])
  })

  it('with an unknown account is noted without what was typed', async () => {
    await signIn('mat-khau-go-nham-o', 'x')
    await signIn('mot-nguoi-khac@example.org', 'x')

    const entry = (await log()).at(-1)

    expect(entry).toMatchObject({ action: 'signInFailed', userName: 'Không rõ', count: 2 })
    expect(JSON.stringify(await readLog({}))).not.toContain('go-nham')
  })
})

describe('the file for a spreadsheet', () => {
  const download = (client: RestClient, query = '') => client.fetch('GET', `/audit-log/nhat-ky.csv${query}`)

  it('is refused to anybody but an admin', async () => {
    const anonymous = await toRestClient(portal.payload, null)

    expect((await download(rest)).status).toBe(403)
    expect((await download(anonymous)).status).toBe(403)
  })

  it('opens in Excel: a byte order mark, Vietnamese names, and no formula', async () => {
    await createDraft({ title: '=HYPERLINK("http://x","Trúng thưởng")' })

    const response = await download(adminRest)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

    expect(response.headers.get('content-type')).toContain('text/csv')
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(text.split('\r\n')[0]).toContain('"Ai","Việc","Loại"')
    expect(text).toContain('"Chuyển vào thùng rác","Bài viết"')
    expect(text).toContain(`"'=HYPERLINK(`)
    expect(text).not.toMatch(/(^|,|\r\n)"?=/m)
  })

  it('holds what the list was asked for', async () => {
    const response = await download(adminRest, '?where[action][equals]=signInFailed')
    const lines = (await response.text()).trim().split('\r\n').slice(1)

    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every((line) => line.includes('"Đăng nhập không được"'))).toBe(true)
  })

  it('comes in batches, complete and without repetition', async () => {
    const rows = Array.from({ length: 1203 }, (_, index) => `('đợt', 'Máy', 'articles', 'Dòng ${index}.')`)
    const { drizzle } = portal.payload.db as unknown as {
      drizzle: { execute(query: string): Promise<unknown> }
    }
    await drizzle.execute(
      `INSERT INTO audit_log (action, user_name, subject, title) VALUES ${rows.join(',')}`,
    )

    const response = await download(adminRest, `?where[action][equals]=${encodeURIComponent('đợt')}`)
    const chunks: string[] = []
    const decoder = new TextDecoder()
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      chunks.push(decoder.decode(chunk, { stream: true }))
    const titles = chunks.join('').match(/Dòng \d+\./g) ?? []

    expect(chunks.length).toBe(3)
    expect(new Set(titles).size).toBe(1203)
    expect(titles).toHaveLength(1203)
  })

  it('refuses a question that nobody can answer, before it sends anything', async () => {
    expect((await download(adminRest, '?where[khong_co][equals]=1')).status).toBe(400)
  })
})
