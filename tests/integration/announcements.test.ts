import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { announcementChannel, parseAnnouncement, type Announcement } from '@/lib/database/announcementFormat'
import { startAnnouncementListener, type AnnouncementListener } from '@/lib/server/announcementListener'
import { createArticle, createCategory } from '../factories/articles'
import { createImage } from '../factories/images'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let client: Client
let heard: Announcement[]
let category: number

beforeAll(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  client.on('notification', ({ payload }) => heard.push(parseAnnouncement(payload) as Announcement))
  await client.query(`LISTEN ${announcementChannel}`)
  heard = []
  category = (await createCategory(portal.payload)).id
})

beforeEach(async () => {
  await client.query('SELECT 1')
  heard = []
})

afterAll(() => client?.end())

/** What was announced up to now: Postgres sends it before it answers the question. */
const listen = async (): Promise<Announcement[]> => {
  await client.query('SELECT 1')
  return heard.splice(0)
}

// The tests write as a script would; who may is tested elsewhere.
const asScript = { overrideAccess: true } as const

it('a publication, an edit, a withdrawal and a deletion are announced', async () => {
  const article = await createArticle(portal.payload, { category, title: 'Báo tin' })
  const [published] = await listen()
  expect(published?.changed).toEqual(
    expect.arrayContaining([
      `article:${article.id}`,
      'newest',
      `listing:${category}`,
      'address:/bai-viet/bao-tin',
    ]),
  )

  const change = { collection: 'articles', id: article.id, ...asScript } as const
  await portal.payload.update({ ...change, data: { lead: 'Sapô khác.' } })
  expect(await listen()).toEqual([{ changed: [`article:${article.id}`, 'search'], withdrawn: [] }])

  await portal.payload.update({ ...change, data: { _status: 'draft' } })
  expect((await listen())[0]?.withdrawn).toEqual([`article:${article.id}`])

  await portal.payload.delete(change)
  expect(await listen()).toEqual([])
})

it('a published article that goes to the trash is withdrawn', async () => {
  const article = await createArticle(portal.payload, { category })
  await listen()

  await portal.payload.delete({ collection: 'articles', id: article.id, trash: true, ...asScript })

  expect((await listen())[0]?.withdrawn).toEqual([`article:${article.id}`])
})

it('drafts beside a published article, and drafts alone, are nobody’s business', async () => {
  const article = await createArticle(portal.payload, { category })
  await createArticle(portal.payload, { category, _status: 'draft' })
  await listen()

  await portal.payload.update({
    collection: 'articles',
    id: article.id,
    data: { title: 'Bản nháp' },
    draft: true,
    ...asScript,
  })

  expect(await listen()).toEqual([])
})

it('what is rolled back was never announced; what is committed is announced then', async () => {
  const { payload } = portal
  for (const end of ['rollbackTransaction', 'commitTransaction'] as const) {
    const transactionID = await payload.db.beginTransaction()
    const req = { transactionID: transactionID ?? undefined }
    await payload.update({
      collection: 'categories',
      id: category,
      data: { name: `Tên ${end}` },
      req,
      ...asScript,
    })
    expect(await listen()).toEqual([])

    await payload.db[end](transactionID as string)

    const told = await listen()
    expect(told).toHaveLength(end === 'commitTransaction' ? 1 : 0)
  }
})

it('many changes at once are all announced', async () => {
  const articles = await Promise.all(
    Array.from({ length: 12 }, () => createArticle(portal.payload, { category })),
  )
  await listen()

  await portal.payload.update({
    collection: 'articles',
    where: { id: { in: articles.map(({ id }) => id) } },
    data: { _status: 'draft' },
    ...asScript,
  })

  const told = (await listen()).flatMap(({ withdrawn }) => withdrawn)
  expect(new Set(told)).toEqual(new Set(articles.map(({ id }) => `article:${id}`)))
})

it('a picture, a global and a category are announced', async () => {
  const image = await createImage(portal.payload)
  await listen()

  await portal.payload.update({
    collection: 'images',
    id: image.id,
    data: { depictsChildren: true },
    ...asScript,
  })
  expect(await listen()).toEqual([
    { changed: [`image:${image.id}`, 'search'], withdrawn: [`image:${image.id}`] },
  ])

  await portal.payload.updateGlobal({ slug: 'home', data: { categories: [category] }, ...asScript })
  expect(await listen()).toEqual([{ changed: ['global:home'], withdrawn: [] }])

  await portal.payload.update({
    collection: 'categories',
    id: category,
    data: { description: 'Mới' },
    ...asScript,
  })
  expect(await listen()).toEqual([{ changed: [`category:${category}`], withdrawn: [] }])
})

it('a listener whose connection is cut says so, comes back, and trusts nothing from before', async () => {
  let unknown = 0
  const lost: string[] = []
  const told: Announcement[] = []
  const listener: AnnouncementListener = await startAnnouncementListener({
    url: process.env.DATABASE_URL ?? '',
    onAnnouncement: (announcement) => told.push(announcement),
    onUnknown: () => (unknown += 1),
    onLost: (reason) => lost.push(reason),
  })
  expect(unknown).toBe(1)

  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query = 'LISTEN ${announcementChannel}' AND pid <> pg_backend_pid()`,
  )

  await expect.poll(() => unknown, { timeout: 5000 }).toBe(2)
  expect(lost).toHaveLength(1)
  expect(listener.isListening()).toBe(true)
  const article = await createArticle(portal.payload, { category })
  await listener.catchUp()
  expect(told.flatMap(({ changed }) => changed)).toContain(`article:${article.id}`)
  await listener.close()
})
