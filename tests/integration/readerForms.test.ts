import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Article } from '@/lib/generated/payload-types'
import { createArticle } from '../factories/articles'
import { createUser } from '../factories/users'
import { openFormFront, type FormFront } from './formFront'
import { useTestPortal } from './portal'

const portal = useTestPortal()
const everything = { overrideAccess: true, depth: 0 } as const // What is stored is looked at whole.
let front: FormFront
let article: Article
let silent: Article

const letter = {
  message: 'Xin hỏi về học bổng.',
  name: 'Lò Thị Mai',
  contact: 'mai@example.vn',
  consent: '1',
}
const comment = { message: 'Bài rất có ích.', name: 'Lò Thị Mai', consent: '1' }

const generous = async () => {
  const { createSendingLimits } = await import('@/lib/server/forms/sendingLimits')
  const many = { points: 10_000, duration: 60 }
  return createSendingLimits({
    tries: many,
    writings: many,
    writingsADay: many,
    triesOfAll: many,
    writingsOfAll: many,
  })
}

const listLetters = async () =>
  (await portal.payload.find({ collection: 'feedback', pagination: false, sort: 'id', ...everything })).docs

const listComments = async () =>
  (await portal.payload.find({ collection: 'comments', pagination: false, sort: 'id', ...everything })).docs

beforeAll(async () => {
  const { payload } = portal
  await payload.updateGlobal({ slug: 'participation', data: { commentsOn: true }, ...everything })
  article = await createArticle(payload, {})
  const data = { commentsOpen: true, _status: 'published' as const }
  await payload.update({ collection: 'articles', id: article.id, data, ...everything })
  silent = await createArticle(payload, {})
  front = await openFormFront(portal, await generous())
})
afterAll(() => front?.close())

describe('a letter', () => {
  it('is stored once with all that was written, and its sender is given a ticket', async () => {
    const editor = await createUser(portal.payload, 'editor')

    const answer = await front.post('/gop-y', letter)

    const stored = (await listLetters()).at(-1)
    const year = new Date(Date.now() + 7 * 3600_000).getUTCFullYear()
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe(`/gop-y/da-gui?phieu=${stored?.ticket}`)
    expect(stored).toMatchObject({
      kind: 'message',
      state: 'new',
      message: letter.message,
      name: letter.name,
      contact: letter.contact,
      consentAt: expect.any(String),
      ticket: `GY-${year}-${String(stored?.id).padStart(6, '0')}`,
    })
    const { docs } = await portal.payload.find({
      collection: 'notifications',
      where: { and: [{ feedback: { equals: stored?.id } }, { recipient: { equals: editor.id } }] },
      ...everything,
    })
    expect(docs).toMatchObject([{ actor: 'Bạn đọc', step: 'message', title: stored?.ticket }])
    expect(JSON.stringify(docs)).not.toContain(letter.message)
  })

  it('leaves no word of the sender in the audit log', async () => {
    await front.post('/gop-y', letter)

    const { docs } = await portal.payload.find({ collection: 'audit-log', pagination: false, ...everything })

    expect(docs.filter(({ subject }) => subject === 'feedback')).toEqual([])
    expect(JSON.stringify(docs)).not.toContain(letter.name)
  })

  it('shows its ticket on the page that thanks, and nothing but a ticket', async () => {
    expect((await front.get('/gop-y/da-gui?phieu=GY-2026-000123')).body).toContain('Mã phiếu: GY-2026-000123')
    for (const invented of ['<b>', 'GY-2026-1', 'GY-2026-000123<script>', ''])
      expect((await front.get(`/gop-y/da-gui?phieu=${encodeURIComponent(invented)}`)).status).toBe(404)
  })

  it('goes to a department where there are any, and only to one that there is', async () => {
    const member = await createUser(portal.payload, 'editor')
    const department = await portal.payload.create({
      collection: 'departments',
      data: { name: 'Ban Học bổng', members: [member.id] },
      ...everything,
    })

    const refused = [
      await front.post('/gop-y', letter),
      await front.post('/gop-y', { ...letter, department: '999999' }),
      await front.post('/gop-y', { ...letter, department: "1' OR 1=1" }),
    ]
    const sent = await front.post('/gop-y', { ...letter, department: String(department.id) })

    expect(refused.map(({ status }) => status)).toEqual([422, 422, 422])
    expect(refused[0]?.body).toContain('Hãy chọn nơi nhận góp ý.')
    expect(sent.status).toBe(303)
    const stored = (await listLetters()).at(-1)
    const { docs } = await portal.payload.find({
      collection: 'notifications',
      where: { feedback: { equals: stored?.id } },
      ...everything,
    })
    expect(docs.map(({ recipient }) => recipient)).toEqual([member.id])
    await portal.payload.delete({ collection: 'departments', id: department.id, ...everything })
  })

  it('sent by a double click, or again over a bad line, is one letter', async () => {
    const { createFormToken } = await import('@/lib/participation/formToken')
    const { secret } = await import('./formFront')
    const token = createFormToken('/gop-y', Date.now() - 60_000, secret)
    const before = (await listLetters()).length

    const answers = await Promise.all(
      Array.from({ length: 4 }, () => front.post('/gop-y', { ...letter, token })),
    )
    const later = await front.post('/gop-y', { ...letter, token })
    const other = await front.post('/gop-y', { ...letter, message: 'Thư khác.', token })

    const places = new Set([...answers, later].map(({ status, headers }) => `${status} ${headers.location}`))
    expect(places.size).toBe(1)
    expect([...places][0]).toMatch(/^303 \/gop-y\/da-gui\?phieu=GY-/)
    expect(other.headers.location).not.toBe(later.headers.location)
    expect((await listLetters()).length).toBe(before + 2)
  })

  it('is not taken while the portal takes none', async () => {
    await portal.payload.updateGlobal({ slug: 'participation', data: { feedbackOff: true }, ...everything })

    const answer = await front.post('/gop-y', letter)

    await portal.payload.updateGlobal({ slug: 'participation', data: { feedbackOff: false }, ...everything })
    expect(answer.status).toBe(409)
    expect(answer.body).toContain(letter.message)
  })
})

describe('what comes back', () => {
  it('holds every word that was typed, is kept by nobody, and says what to do', async () => {
    const before = await listLetters()

    const answer = await front.post('/gop-y', { ...letter, contact: 'sai', consent: '' })

    expect(answer.status).toBe(422)
    expect(answer.headers['cache-control']).toBe('private, no-store')
    expect(answer.headers['content-security-policy']).toBeDefined()
    for (const typed of [letter.message, letter.name, 'sai']) expect(answer.body).toContain(typed)
    expect(answer.body).toContain('Hãy ghi thư điện tử')
    expect(answer.body).toContain('Hãy đánh dấu đồng ý')
    expect(await listLetters()).toEqual(before)
  })

  it.each([
    ['no token', { token: '' }],
    ['an invented token', { token: 'k.AAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA' }],
    ['the field that people do not see', { website: 'https://a.example' }],
  ])('is what had %s', async (_, change) => {
    const before = await listLetters()

    const answer = await front.post('/gop-y', { ...letter, ...change })

    expect(answer.status).toBe(422)
    expect(answer.body).toMatch(/name="token" value="[^"]{30,}"/)
    expect(await listLetters()).toEqual(before)
  })

  it('is what was sent at once, as programs do; its token ripens', async () => {
    const { createFormToken } = await import('@/lib/participation/formToken')
    const { secret } = await import('./formFront')
    const token = createFormToken('/gop-y', Date.now(), secret)

    const answer = await front.post('/gop-y', { ...letter, token })

    expect(answer.status).toBe(422)
    expect(answer.body).toContain(`value="${token}"`)
  })
})

describe('hostile input', () => {
  it.each([
    [
      'markup',
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
    ],
    ['NFD and controls', `${'Hòa bình'.normalize('NFD')}\u0000\u0007\u202e!`, 'Hòa bình!'],
    ['a template', '{{7*7}} ${7*7} %s', '{{7*7}} ${7*7} %s'],
  ])('%s is stored as the text that it is', async (_, message, stored) => {
    expect((await front.post('/gop-y', { ...letter, message })).status).toBe(303)

    expect((await listLetters()).at(-1)?.message).toBe(stored)
  })

  it('1 MB is refused without being read to its end, and the front goes on', async () => {
    const before = await listLetters()

    const answer = await front.post('/gop-y', { ...letter, message: 'a'.repeat(1024 * 1024) })
    const streamed = await front.send('POST', '/gop-y', 'a=' + 'b'.repeat(200_000), {
      'content-type': 'application/x-www-form-urlencoded',
      'transfer-encoding': 'chunked',
    })

    expect([answer.status, streamed.status]).toEqual([413, 413])
    expect(await listLetters()).toEqual(before)
    expect((await front.get('/gop-y')).status).toBe(200)
  })

  it.each([
    ['another site', {}, { 'sec-fetch-site': 'cross-site' }, 403],
    [
      'another origin of an old browser',
      {},
      { 'sec-fetch-site': undefined, origin: 'https://evil.example' },
      403,
    ],
    ['JSON', {}, { 'content-type': 'application/json' }, 415],
    ['a file', {}, { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ])('from %s nothing is taken', async (_, change, headers, status) => {
    const before = await listLetters()
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
    const { createFormToken } = await import('@/lib/participation/formToken')
    const { secret } = await import('./formFront')
    const token = createFormToken('/gop-y', Date.now() - 60_000, secret)
    const body = new URLSearchParams({ ...letter, ...change, token }).toString()

    const answer = await front.send('POST', '/gop-y', body, {
      'content-type': 'application/x-www-form-urlencoded',
      ...given,
    })

    expect(answer.status).toBe(status)
    expect(await listLetters()).toEqual(before)
  })

  it('what is not UTF-8 is refused', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }

    expect((await front.send('POST', '/gop-y', 'message=%C3%28', headers)).status).toBe(400)
    expect((await front.send('POST', '/gop-y', 'message=%zz', headers)).status).toBe(400)
  })

  it('fields that no form has change nothing', async () => {
    await front.post('/gop-y', {
      ...letter,
      state: 'closed',
      ticket: 'GY-1',
      kind: 'errorReport',
      reply: 'x',
      id: '1',
    })

    expect((await listLetters()).at(-1)).toMatchObject({ state: 'new', kind: 'message' })
    expect((await listLetters()).at(-1)?.reply ?? null).toBeNull()
  })
})

describe('limits', () => {
  it('one address writes five times in ten minutes, and what came after is not lost', async () => {
    const { createSendingLimits } = await import('@/lib/server/forms/sendingLimits')
    const limited = await openFormFront(portal, createSendingLimits())
    const from = (address: string) => ({ 'x-forwarded-for': address })

    const statuses: number[] = []
    for (let number = 1; number <= 6; number += 1)
      statuses.push(
        (await limited.post('/gop-y', { ...letter, message: `Thư ${number}` }, from('203.0.113.9'))).status,
      )
    const over = await limited.post('/gop-y', letter, from('203.0.113.9'))
    const another = await limited.post('/gop-y', letter, from('203.0.113.10'))
    await limited.close()

    expect(statuses).toEqual([303, 303, 303, 303, 303, 429])
    expect(over.status).toBe(429)
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0)
    expect(over.body).toContain(letter.message)
    expect(another.status).toBe(303)
  })

  it('a flood of tries costs no rendering', async () => {
    const { createSendingLimits } = await import('@/lib/server/forms/sendingLimits')
    const limited = await openFormFront(portal, createSendingLimits({ tries: { points: 2, duration: 60 } }))

    const answers = []
    for (let number = 1; number <= 3; number += 1) answers.push(await limited.post('/gop-y', { message: '' }))
    await limited.close()

    expect(answers.map(({ status }) => status)).toEqual([422, 422, 429])
    expect(answers[2]?.body).not.toContain('<pre>')
  })
})

describe('an error in an article', () => {
  it('is reported with the passage, and needs no word about who found it', async () => {
    const answer = await front.post(`/bao-loi?bai=${article.slug}`, {
      passage: 'năm 2021',
      message: 'Đúng ra là năm 2020.',
    })

    expect(answer.headers.location).toMatch(/phieu=BL-\d{4}-\d{6}$/)
    expect((await listLetters()).at(-1)).toMatchObject({
      kind: 'errorReport',
      article: article.id,
      passage: 'năm 2021',
      message: 'Đúng ra là năm 2020.',
      consentAt: null,
    })
  })

  it('is not taken for an article that the public does not see', async () => {
    const draft = await createArticle(portal.payload, { _status: 'draft' })
    const before = await listLetters()

    const answer = await front.post(`/bao-loi?bai=${draft.slug}`, { message: 'Có bản nháp này không?' })

    expect(answer.status).toBe(409)
    expect(await listLetters()).toEqual(before)
  })
})

describe('a comment', () => {
  it('waits, and one that advertises waits apart; neither is public', async () => {
    const path = `/bai-viet/${article.slug}/y-kien`

    const answer = await front.post(path, comment)
    await front.post(path, { ...comment, message: 'http://a.example http://b.example' })

    expect(answer.headers.location).toBe(`${path}/da-gui`)
    expect((await listComments()).map(({ state }) => state)).toEqual(['pending', 'spam'])
    const seen = await portal.payload.find({ collection: 'comments', overrideAccess: false })
    expect(seen.docs).toEqual([])
  })

  it.each([
    ['an article that takes none', () => silent.slug],
    ['an article that there is not', () => 'khong-co-bai-nay'],
  ])('is not taken under %s', async (_, toSlug) => {
    const before = await listComments()

    const answer = await front.post(`/bai-viet/${toSlug()}/y-kien`, comment)

    expect(answer.status).toBe(409)
    expect(await listComments()).toEqual(before)
  })
})

it('an article that is deleted for good takes its comments along, and leaves the letters about it', async () => {
  const { payload } = portal
  const { id, slug } = await createArticle(payload, {})
  const data = { commentsOpen: true, _status: 'published' as const }
  await payload.update({ collection: 'articles', id, data, ...everything })
  await front.post(`/bai-viet/${slug}/y-kien`, comment)
  await front.post(`/bao-loi?bai=${slug}`, { message: 'Sai tên người.' })
  const under = { article: { equals: id } }
  const count = async () =>
    (await payload.count({ collection: 'comments', where: under, ...everything })).totalDocs
  expect(await count()).toBe(1)

  await payload.delete({ collection: 'articles', id, ...everything })

  expect(await count()).toBe(0)
  expect((await listLetters()).at(-1)).toMatchObject({ message: 'Sai tên người.', article: null })
})

describe('what is needed no more', () => {
  it('names and contacts go from letters long dealt with, and comments that were never shown go', async () => {
    const { eraseOld, lookAgain } = await import('@/lib/participation/eraseOld')
    const { payload } = portal
    const create = (state: 'new' | 'closed') =>
      payload.create({ collection: 'feedback', data: { ...toLetter(), state }, ...everything })
    const toLetter = () => ({
      kind: 'message' as const,
      message: 'Thư cũ.',
      name: 'Tên cũ',
      contact: '0912345678',
    })
    const [open, closed, fresh] = [await create('new'), await create('closed'), await create('closed')]
    const refused = await payload.create({
      collection: 'comments',
      data: { article: article.id, name: 'A', text: 'B', state: 'refused' },
      ...everything,
    })
    const shown = await payload.create({
      collection: 'comments',
      data: { article: article.id, name: 'A', text: 'B', state: 'approved' },
      ...everything,
    })
    const updatedAt = new Date(Date.now() - 400 * 24 * 3600_000).toISOString()
    for (const { id } of [open, closed])
      await payload.db.updateOne({ collection: 'feedback', id, data: { updatedAt } })
    for (const { id } of [refused, shown])
      await payload.db.updateOne({ collection: 'comments', id, data: { updatedAt } })

    lookAgain()
    const more = await eraseOld(payload)

    const stored = await listLetters()
    const find = (id: number) => stored.find((one) => one.id === id)
    expect(more).toBe(false)
    expect(find(closed.id)).toMatchObject({ name: null, contact: null, message: 'Thư cũ.' })
    expect(find(open.id)?.contact).toBe('0912345678')
    expect(find(fresh.id)?.contact).toBe('0912345678')
    const left = (await listComments()).map(({ id }) => id)
    expect(left).toContain(shown.id)
    expect(left).not.toContain(refused.id)
  })
})
