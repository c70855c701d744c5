import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Where } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { createRandom } from '@/lib/commands/seed/pictures/parts/random'
import type { Article } from '@/lib/generated/payload-types'
import { createArticle, createCategory } from '../factories/articles'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let root: number
let child: number
let grandchild: number
let other: number
let topics: number[]

beforeAll(async () => {
  root = (await createCategory(portal.payload)).id
  child = (await createCategory(portal.payload, { parent: root })).id
  grandchild = (await createCategory(portal.payload, { parent: child })).id
  other = (await createCategory(portal.payload)).id
  topics = []
  for (const name of ['Mùa thi', 'Ngày hội sách']) {
    const data = { name, kind: 'event' as const }
    // As an editor would.
    topics.push((await portal.payload.create({ collection: 'topics', data, overrideAccess: true })).id)
  }
})

const database = () => (portal.payload.db as unknown as PostgresAdapter).drizzle

const select = async (query: ReturnType<typeof sql>) => (await database().execute(query)).rows

// The tests write as an editor would; who may is tested elsewhere.
const update = (id: number, data: Partial<Article>, draft = false) =>
  portal.payload.update({ collection: 'articles', id, data, draft, trash: true, overrideAccess: true })

const remove = (id: number) =>
  portal.payload.delete({ collection: 'articles', id, trash: true, overrideAccess: true })

/** The ids that a category's page shows, newest first, asked of the articles themselves, through Payload. */
const listPlainly = async (categories: number[] | null): Promise<number[]> => {
  const isShown: Where = categories
    ? { or: [{ category: { in: categories } }, { moreCategories: { in: categories } }] }
    : {}
  const { docs } = await portal.payload.find({
    collection: 'articles',
    depth: 0,
    pagination: false,
    sort: ['-publishedAt', '-id'],
    where: isShown,
    overrideAccess: false,
  })
  return docs.map(({ id }) => id)
}

const listKept = async (category: number): Promise<number[]> => {
  const rows = await select(sql`SELECT article_id AS id FROM listings WHERE category_id = ${category}
    ORDER BY published_at DESC, article_id DESC`)
  return rows.map(({ id }) => Number(id))
}

const expectSameEverywhere = async (): Promise<void> => {
  expect(await listKept(0)).toEqual(await listPlainly(null))
  const subtrees = { [root]: [root, child, grandchild], [child]: [child, grandchild], [other]: [other] }
  for (const [category, subtree] of Object.entries(subtrees)) {
    expect(await listKept(Number(category))).toEqual(await listPlainly(subtree))
  }
  for (const topic of topics) expect(await listKept(-topic)).toEqual(await listOfTopic(topic))
  await expectRightCounts()
}

const listOfTopic = async (topic: number): Promise<number[]> => {
  const { docs } = await portal.payload.find({
    collection: 'articles',
    depth: 0,
    pagination: false,
    sort: ['-publishedAt', '-id'],
    where: { topics: { in: [topic] } },
    overrideAccess: false,
  })
  return docs.map(({ id }) => id)
}

const expectRightCounts = async (): Promise<void> => {
  const kept = await select(sql`SELECT category_id, month, count FROM listing_months ORDER BY 1, 2`)
  const counted = await select(sql`
    SELECT category_id, listing_month(published_at) AS month, count(*)::integer AS count
    FROM listings GROUP BY 1, 2 ORDER BY 1, 2`)
  expect(kept).toEqual(counted)
  const days = await select(sql`SELECT day::text, count FROM listing_days ORDER BY 1`)
  const countedDays = await select(sql`
    SELECT (published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS day, count(*)::integer AS count
    FROM articles WHERE _status = 'published' AND deleted_at IS NULL GROUP BY 1 ORDER BY 1`)
  expect(days).toEqual(countedDays)
}

it('stays what the articles say through any series of changes', async () => {
  const random = createRandom('listings')
  const categories = [root, child, grandchild, other]
  const dates = ['2019-12-31T23:59:59.999Z', '2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z']
  const pickDate = () =>
    random.pick([...dates, new Date(Date.UTC(2020, random.integer(0, 30), 5)).toISOString()])
  const live: number[] = []
  const changes: Record<string, (id: number) => Promise<unknown>> = {
    withdraw: (id) => update(id, { _status: 'draft' }),
    publish: (id) => update(id, { _status: 'published', deletedAt: null }),
    draft: (id) => update(id, { category: random.pick(categories), publishedAt: pickDate() }, true),
    move: (id) => update(id, { category: random.pick(categories) }),
    date: (id) => update(id, { publishedAt: pickDate() }),
    more: (id) => update(id, { moreCategories: [random.pick(categories), random.pick(categories)] }),
    noMore: (id) => update(id, { moreCategories: [] }),
    topics: (id) => update(id, { topics: random.integer(0, 1) ? topics : [random.pick(topics)] }),
    noTopics: (id) => update(id, { topics: [] }),
    trash: (id) => update(id, { deletedAt: new Date().toISOString() }),
    restore: (id) => update(id, { deletedAt: null }),
    remove: async (id) => {
      await remove(id)
      live.splice(live.indexOf(id), 1)
    },
  }
  for (let index = 0; index < 12; index += 1) {
    const article = await createArticle(portal.payload, {
      category: random.pick(categories),
      publishedAt: pickDate(),
      _status: index % 4 === 0 ? 'draft' : 'published',
    })
    live.push(article.id)
  }
  await expectSameEverywhere()

  for (let step = 0; step < 40; step += 1) {
    await changes[random.pick(Object.keys(changes).filter((name) => name !== 'remove' || live.length > 8))]?.(
      random.pick(live),
    )
    if (step % 5 === 4) await expectSameEverywhere()
  }

  await expectSameEverywhere()
})

it('stays right when many write at once', async () => {
  const articles = await Promise.all(
    [root, child, grandchild, other].map((category) => createArticle(portal.payload, { category })),
  )

  await Promise.all(
    articles.flatMap(({ id }, index) => [
      update(id, { category: index % 2 ? root : other }),
      createArticle(portal.payload, { category: index % 2 ? child : other }),
    ]),
  )

  await expectSameEverywhere()
})

it('follows articles that are written in plain SQL', async () => {
  const article = await createArticle(portal.payload, { category: grandchild })
  await database().execute(sql`UPDATE articles SET category_id = ${other} WHERE id = ${article.id}`)
  const moved = [await listKept(root), await listKept(other)].map((ids) => ids.includes(article.id))

  await database().execute(sql`DELETE FROM articles WHERE id = ${article.id}`)

  expect(moved).toEqual([false, true])
  expect(await listKept(other)).not.toContain(article.id)
  await expectSameEverywhere()
})

it('changes with the commit of a transaction, and not when it is rolled back', async () => {
  const article = await createArticle(portal.payload, { category: root })
  const moveWithin = async (end: 'commitTransaction' | 'rollbackTransaction') => {
    const transactionID = (await portal.payload.db.beginTransaction()) ?? ''
    await portal.payload.update({
      collection: 'articles',
      id: article.id,
      data: { category: other },
      req: { transactionID },
      // As an editor.
      overrideAccess: true,
    })
    await portal.payload.db[end](transactionID)
    return (await listKept(other)).includes(article.id)
  }

  expect(await moveWithin('rollbackTransaction')).toBe(false)
  expect(await moveWithin('commitTransaction')).toBe(true)
  await expectSameEverywhere()
})

it('lists the articles of a category under the one that it is moved into', async () => {
  const article = await createArticle(portal.payload, { category: grandchild })
  const move = (parent: number) =>
    portal.payload.update({
      collection: 'categories',
      id: grandchild,
      data: { parent },
      // As an editor.
      overrideAccess: true,
    })

  await move(other)
  const away = [await listKept(root), await listKept(other)].map((ids) => ids.includes(article.id))
  await expectRightCounts()
  await move(child)

  expect(away).toEqual([false, true])
  await expectSameEverywhere()
})

it('shows an article that came without a date where it was made', async () => {
  const article = await createArticle(portal.payload, { category: other })
  await database().execute(sql`UPDATE articles SET published_at = NULL WHERE id = ${article.id}`)

  const [row] = await select(sql`SELECT listings.published_at = created_at AS "isCreation" FROM listings
    JOIN articles ON articles.id = article_id WHERE article_id = ${article.id} AND listings.category_id = 0`)
  await remove(article.id)

  expect(row?.isCreation).toBe(true)
})

it('cuts a category into the pages that counting through it would give', async () => {
  const { getCategoryArticles } = await import('@/lib/queries/articles')
  const category = (await createCategory(portal.payload)).id
  // Three months; on the first of the middle one many at the same moment, across the ends of pages.
  const dates = [0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2].map((month) =>
    new Date(Date.UTC(2021, month)).toISOString(),
  )
  for (const publishedAt of dates) await createArticle(portal.payload, { category, publishedAt })
  const all = await listPlainly([category])

  for (const pageSize of [1, 3, 4, 11, 20]) {
    const count = Math.ceil(all.length / pageSize)
    for (let page = 1; page <= count + 2; page += 1) {
      const found = await getCategoryArticles(category, page, pageSize)
      expect(found.docs.map(({ id }) => id)).toEqual(all.slice((page - 1) * pageSize, page * pageSize))
      expect(found.totalPages).toBe(count)
    }
  }
})

it('has no pages for a category without articles', async () => {
  const { getCategoryArticles } = await import('@/lib/queries/articles')
  const category = (await createCategory(portal.payload)).id

  expect(await getCategoryArticles(category, 1, 20)).toEqual({ docs: [], page: 1, totalPages: 0 })
})

it('finds the newest without those that are shown already', async () => {
  const { listNewest, listNewestLinks, listInCategory } = await import('@/lib/queries/articles')
  const all = await listPlainly(null)
  const inRoot = await listPlainly([root, child, grandchild])

  const newest = await listNewest(3, [all[0]!, all[2]!])
  const links = await listNewestLinks(4)
  const band = await listInCategory(root, 2, [inRoot[0]!])

  expect(newest.map(({ id }) => id)).toEqual([all[1], all[3], all[4]])
  expect(links.map(({ id }) => id)).toEqual(all.slice(0, 4))
  expect(band.map(({ id }) => id)).toEqual(inRoot.slice(1, 3))
})

it('walks through a whole category from neighbour to neighbour', async () => {
  const { getNeighbours } = await import('@/lib/queries/articles')
  const all = await listPlainly([root, child, grandchild])

  const walked = []
  for (let id: number | undefined = all[0]; id;) {
    walked.push(id)
    const [row] = await select(sql`SELECT published_at AS date FROM articles WHERE id = ${id}`)
    const publishedAt = new Date(String(row?.date)).toISOString()
    id = (await getNeighbours({ id, publishedAt, category: root })).older?.id
  }

  expect(walked).toEqual(all)
})

it('fills tables that were empty from the articles that there are', async () => {
  await database().execute(sql`DELETE FROM listings`)
  const emptied = await select(sql`SELECT * FROM listing_months`)

  await database().execute(sql`SELECT refresh_all_listings()`)

  expect(emptied).toEqual([])
  await expectSameEverywhere()
})
