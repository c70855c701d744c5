import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drizzle } from 'drizzle-orm/node-postgres'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'

import { migrations } from '@/lib/database/migrations'
import type { Article, Topic } from '@/lib/generated/payload-types'
import { createRenderContext, renderContext } from '@/lib/server/renderContext'
import { toIds } from '@/lib/view-models/relations'
import { createArticle, createCategory } from '../factories/articles'
import { createUser } from '../factories/users'
import { toGraphqlApi, toLocalApi, toRestApi } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let category: number

beforeAll(async () => {
  category = (await createCategory(portal.payload)).id
})

// Written as an editor would; who may is tested elsewhere.
const asEditor = { overrideAccess: true } as const

let count = 0
const createTopic = (data: Partial<Topic> = {}): Promise<Topic> => {
  count += 1
  return portal.payload.create({
    collection: 'topics',
    data: { name: `Sự kiện thử ${count}`, kind: 'event', ...data },
    ...asEditor,
  })
}

const publishInto = (topic: Topic, data: Parameters<typeof createArticle>[1] = {}) =>
  createArticle(portal.payload, { category, topics: [topic.name], ...data })

const update = (id: number, data: Partial<Article>) =>
  portal.payload.update({ collection: 'articles', id, data, ...asEditor })

/** What a page would note while it runs a query. */
const noteOf = async <T>(query: () => Promise<T>) => {
  const context = createRenderContext()
  return { result: await renderContext.run(context, query), keys: [...context.keys] }
}

const queries = () => import('@/lib/queries/topics')

describe('a topic', () => {
  it('is named by its name, found or made once, and may be named by its id', async () => {
    const made = await createArticle(portal.payload, { category, topics: ['Ngày hội đọc', 'ngày  hội đọc'] })
    const [first] = toIds(made.topics)
    const again = await update(made.id, { topics: [first as number, 'Ngày hội đọc' as never] })

    const { docs } = await portal.payload.find({
      collection: 'topics',
      ...asEditor,
      where: { name: { equals: 'Ngày hội đọc' } },
    })
    expect(toIds(again.topics)).toEqual([first])
    expect(docs).toMatchObject([{ id: first, kind: 'event', slug: 'ngay-hoi-doc' }])
  })

  it('is seen by nobody outside while only drafts name it, whichever door is tried', async () => {
    const topic = await createTopic({ name: 'Chưa ai được biết' })
    const article = await publishInto(topic, { _status: 'draft' })
    const { payload } = portal
    const apis = [toLocalApi(payload), await toRestApi(payload), await toGraphqlApi(payload)]
    const seen = () =>
      Promise.all(apis.map(async (api) => (await api.list(null, 'topics')).map(({ id }) => id)))

    const before = await seen()
    await update(article.id, { _status: 'published' })
    const published = await seen()
    await update(article.id, { _status: 'draft' })
    const after = await seen()

    expect(before.flat()).not.toContain(topic.id)
    for (const ids of published) expect(ids).toContain(topic.id)
    expect(after.flat()).not.toContain(topic.id)
  })

  it('that articles name cannot be deleted, the others can', async () => {
    const [used, unused] = [await createTopic(), await createTopic()]
    await publishInto(used, { _status: 'draft' })
    const remove = ({ id }: Topic) => portal.payload.delete({ collection: 'topics', id, ...asEditor })

    const error = await remove(used).catch((reason: Error) => reason)
    await remove(unused)

    expect(String(error)).toContain('còn 1 bài viết')
  })

  it('has a description that contributors do not write', async () => {
    const contributor = await createUser(portal.payload, 'contributor')
    const rest = await toRestApi(portal.payload)

    const made = await rest.create(contributor, 'topics', {
      name: 'Của cộng tác viên',
      description: 'Tự viết',
    })

    expect(made).toMatchObject({ name: 'Của cộng tác viên', kind: 'event' })
    expect(made.description ?? null).toBeNull()
  })
})

describe('the page of a topic', () => {
  it('has what is published into it, newest first, page by page, and nothing else', async () => {
    const topic = await createTopic()
    for (const day of ['01', '03', '02']) {
      await publishInto(topic, { title: `Ngày ${day}`, publishedAt: `2021-05-${day}T01:00:00Z` })
    }
    await publishInto(topic, { _status: 'draft' })
    const { getTopicArticles } = await queries()

    const first = await noteOf(() => getTopicArticles(topic.id, 1, 2))
    const second = await noteOf(() => getTopicArticles(topic.id, 2, 2))

    expect(first.result.docs.map(({ title }) => title)).toEqual(['Ngày 03', 'Ngày 02'])
    expect(second.result.docs.map(({ title }) => title)).toEqual(['Ngày 01'])
    expect(first.result.totalPages).toBe(2)
    expect(first.keys).toContain(`articles-of-topic:${topic.id}`)
  })

  it('is found at former addresses, and by whoever waits for its first article', async () => {
    const topic = await createTopic({ slug: 'dia-chi-cu' })
    const { getTopicByFormerSlug, getTopicBySlug } = await queries()
    const empty = await noteOf(() => getTopicBySlug('dia-chi-cu'))
    await portal.payload.update({
      collection: 'topics',
      id: topic.id,
      data: { slug: 'dia-chi-moi' },
      ...asEditor,
    })
    const hidden = await noteOf(() => getTopicByFormerSlug('dia-chi-cu'))
    await publishInto(topic)

    const found = await noteOf(() => getTopicByFormerSlug('dia-chi-cu'))

    expect([empty.result, hidden.result]).toEqual([null, null])
    expect(empty.keys).toEqual(
      expect.arrayContaining(['topics', 'address:/dong-su-kien/dia-chi-cu', 'address:/the/dia-chi-cu']),
    )
    expect(found.result).toMatchObject({ id: topic.id, slug: 'dia-chi-moi' })
  })

  it('stands in the list with its count, the one with the newest article first', async () => {
    const [older, newer] = [await createTopic(), await createTopic()]
    await publishInto(newer, { publishedAt: '2035-01-02T00:00:00Z' })
    await publishInto(older, { publishedAt: '2035-01-01T00:00:00Z' })
    await publishInto(older, { publishedAt: '2019-01-01T00:00:00Z' })
    const { listTopics } = await queries()

    const { result } = await noteOf(listTopics)

    expect(result.slice(0, 2).map(({ topic, count }) => [topic.id, count])).toEqual([
      [newer.id, 1],
      [older.id, 2],
    ])
  })
})

describe('the archive', () => {
  beforeEach(async () => {
    await portal.payload.delete({ collection: 'articles', where: { id: { exists: true } }, ...asEditor })
  })

  const put = (title: string, publishedAt: string) =>
    createArticle(portal.payload, { category, title, publishedAt })

  it('goes by days of Vietnam: the last hours of a day in UTC belong to the next one', async () => {
    await put('trước nửa đêm', '2020-03-22T16:59:59.999Z')
    await put('nửa đêm', '2020-03-22T17:00:00.000Z')
    await put('cuối ngày', '2020-03-23T16:59:59.000Z')
    await put('hôm sau', '2020-03-23T17:00:00.000Z')
    const { getArchiveArticles, getArchiveDays } = await import('@/lib/queries/archive')
    const { parseArchiveDate } = await import('@/lib/view-models/archive')
    const span = parseArchiveDate(['2020', '03', '23'])
    if (!span) throw new Error('A day.')

    const { result, keys } = await noteOf(() => getArchiveArticles(span, 1, 20))
    const { result: around } = await noteOf(() => getArchiveDays(span))

    expect(result.docs.map(({ title }) => title)).toEqual(['cuối ngày', 'nửa đêm'])
    expect(result.total).toBe(2)
    expect(around).toEqual({
      days: [{ day: '2020-03-23', count: 2 }],
      earlier: '2020-03-22',
      later: '2020-03-24',
    })
    expect(keys).toContain('newest')
  })

  it('pages through a month as through one list', async () => {
    const titles: string[] = []
    for (let index = 0; index < 11; index += 1) {
      const day = String(1 + 3 * Math.floor(index / 3)).padStart(2, '0')
      titles.unshift(`Bài ${index}`)
      await put(`Bài ${index}`, `2022-06-${day}T0${index % 3}:30:00Z`)
    }
    await put('tháng sau', '2022-06-30T17:00:00Z')
    const { getArchiveArticles } = await import('@/lib/queries/archive')
    const span = { from: '2022-06-01', until: '2022-07-01' }

    const pages = []
    for (let page = 1; page <= 4; page += 1) pages.push((await getArchiveArticles(span, page, 4)).docs)

    expect(pages.flat().map(({ title }) => title)).toEqual(titles)
    expect(pages.map(({ length }) => length)).toEqual([4, 4, 3, 0])
  })

  it('of an empty day says which days around it have something', async () => {
    await put('đầu', '2018-01-05T03:00:00Z')
    await put('cuối', '2018-03-09T03:00:00Z')
    const { getArchiveDays, getArchiveMonths } = await import('@/lib/queries/archive')

    const { result } = await noteOf(() => getArchiveDays({ from: '2018-02-01', until: '2018-02-02' }))

    expect(result).toEqual({ days: [], earlier: '2018-01-05', later: '2018-03-09' })
    expect((await noteOf(getArchiveMonths)).result).toEqual([
      { month: '2018-03', count: 1 },
      { month: '2018-01', count: 1 },
    ])
  })
})

describe('a portal in use', () => {
  it('keeps the topics of its articles and of their versions, each as one document, there and back', async () => {
    const { payload } = portal
    const database = new Client({ connectionString: process.env.DATABASE_URL })
    await database.connect()
    const db = drizzle({ client: database })
    const move = migrations.filter(({ name }) => /_(?:move_topics|topic_lists)$/.test(name))
    const apply = async (direction: 'up' | 'down') => {
      for (const migration of direction === 'up' ? move : move.toReversed()) {
        await migration[direction]({ db } as never)
      }
    }
    const article = await createArticle(payload, { category, topics: ['Đêm hội trăng rằm', 'Quỹ mùa đông'] })
    const read = async () => {
      const { rows } = await db.execute(sql`
        SELECT topics.name FROM articles_rels AS rels JOIN topics ON topics.id = rels.topics_id
        WHERE rels.parent_id = ${article.id} AND rels.path = 'topics' ORDER BY rels."order"`)
      return rows.map(({ name }) => name)
    }
    const before = await read()

    await apply('down')
    const texts = await db.execute(sql`
      SELECT text FROM articles_texts WHERE parent_id = ${article.id} AND path = 'topics' ORDER BY "order"`)
    await db.execute(sql`DELETE FROM topics`)
    await apply('up')

    expect(before).toEqual(['Đêm hội trăng rằm', 'Quỹ mùa đông'])
    expect(texts.rows.map(({ text }) => text)).toEqual(before)
    expect(await read()).toEqual(before)
    const { rows } = await db.execute(sql`
      SELECT count(*)::integer AS lists FROM listings WHERE article_id = ${article.id} AND category_id < 0`)
    expect(rows).toEqual([{ lists: 2 }])
    await database.end()
  })
})
