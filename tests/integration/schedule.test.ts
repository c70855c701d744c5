import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, beforeEach, expect, it } from 'vitest'

import type { Article, User } from '@/lib/generated/payload-types'
import { createArticle } from '../factories/articles'
import { createUser } from '../factories/users'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let editor: User & { collection: 'users' }
let author: User & { collection: 'users' }

beforeAll(async () => {
  editor = await createUser(portal.payload, 'editor')
  author = await createUser(portal.payload, 'contributor')
  portal.payload.logger.level = 'silent'
})

beforeEach(async () => void (await runAll()))

const asEditor = () => ({ overrideAccess: false, user: editor }) as const
/** Far enough off that a slow machine has written it before, in milliseconds. */
const ahead = 1500
const soon = () => new Date(Date.now() + ahead).toISOString()

const runAll = async (): Promise<number> => {
  const { runSchedule } = await import('@/lib/newsroom/runSchedule')
  let count = 0
  while (await runSchedule(portal.payload)) count += 1
  return count
}

const schedule = (id: number, scheduledAt: string, data: Partial<Article> = {}) =>
  portal.payload.update({
    collection: 'articles',
    id,
    data: { step: 'schedule', scheduledAt, ...data },
    ...asEditor(),
  })

/** The author's article, as readers see it. */
const createPublic = () => createArticle(portal.payload, { user: author })

const read = (id: number, draft = false): Promise<Article> =>
  // Read whole, whoever may see it.
  portal.payload.findByID({ collection: 'articles', id, depth: 0, draft, overrideAccess: true })

it('an article goes out when its time has come, once, and not before', async () => {
  const { id } = await createArticle(portal.payload, { _status: 'draft', user: author, publishedAt: null })
  const at = soon()
  await schedule(id, at)
  expect(await runAll()).toBe(0)

  await wait(ahead + 100)
  expect(await runAll()).toBe(1)
  expect(await runAll()).toBe(0)

  expect(await read(id)).toMatchObject({
    _status: 'published',
    stage: 'published',
    publishedAt: at,
    scheduledAt: null,
  })
})

it('the draft of a public article takes its place', async () => {
  const { id } = await createPublic()
  await schedule(id, soon(), { title: 'Tiêu đề hẹn giờ' })
  expect((await read(id)).title).not.toBe('Tiêu đề hẹn giờ')

  await wait(ahead + 100)
  await runAll()

  expect(await read(id)).toMatchObject({ title: 'Tiêu đề hẹn giờ', _status: 'published', stage: 'published' })
})

it('an article is taken down when its time has come', async () => {
  const { id } = await createPublic()
  await portal.payload.update({
    collection: 'articles',
    id,
    data: { withdrawAt: soon(), _status: 'published' },
    ...asEditor(),
  })
  await wait(ahead + 100)
  expect(await runAll()).toBe(1)

  expect(await read(id)).toMatchObject({ _status: 'draft', stage: 'withdrawn', withdrawAt: null })
})

it('what is taken off the schedule, or put into the trash, does not go out', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(() => createArticle(portal.payload, { _status: 'draft', user: author })),
  )
  const ids = [first?.id ?? 0, second?.id ?? 0] as const
  for (const id of ids) await schedule(id, soon())
  await portal.payload.update({
    collection: 'articles',
    id: ids[0],
    data: { step: 'unschedule' },
    ...asEditor(),
  })
  await portal.payload.update({
    collection: 'articles',
    id: ids[1],
    data: { deletedAt: new Date().toISOString() },
    ...asEditor(),
  })
  await wait(ahead + 100)

  expect(await runAll()).toBe(0)
  expect((await read(ids[0])).stage).toBe('approved')
})

it('what cannot go out says why, is told to whoever planned it, and holds nothing else up', async () => {
  const broken = await createArticle(portal.payload, { _status: 'draft', user: author })
  const good = await createArticle(portal.payload, { _status: 'draft', user: author })
  await schedule(broken.id, soon())
  await schedule(good.id, new Date(Date.now() + ahead + 50).toISOString())
  // Somebody empties the lead meanwhile, which a draft may.
  await portal.payload.update({
    collection: 'articles',
    id: broken.id,
    data: { lead: '' },
    draft: true,
    ...asEditor(),
  })
  await wait(ahead + 200)

  await runAll()

  expect((await read(good.id))._status).toBe('published')
  const failed = await read(broken.id, true)
  expect(failed).toMatchObject({ _status: 'draft', stage: 'approved', scheduledAt: null, lead: '' })
  expect(failed.scheduleError).toMatch(/Sapô/)
  const { docs } = await portal.payload.find({
    collection: 'notifications',
    where: { article: { equals: broken.id } },
    depth: 0,
    ...asEditor(),
  })
  expect(docs.map(({ step, note }) => [step, note])).toEqual([['failed', failed.scheduleError]])

  // Mended, it can be planned again.
  await portal.payload.update({
    collection: 'articles',
    id: broken.id,
    data: { lead: 'Đã có.' },
    draft: true,
    ...asEditor(),
  })
  await schedule(broken.id, soon())
  await wait(ahead + 100)
  await runAll()
  expect(await read(broken.id)).toMatchObject({ _status: 'published', scheduleError: null })
})
