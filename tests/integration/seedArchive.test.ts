import { beforeAll, expect, it } from 'vitest'

import { seedArchive } from '@/lib/commands/seed/archive/seedArchive'
import { toIds } from '@/lib/view-models/relations'
import { useTestPortal } from './portal'

const portal = useTestPortal()
const until = new Date('2026-01-01T00:00:00Z')

beforeAll(() => seedArchive(portal.payload, { count: 300, until }))

const countArticles = async (): Promise<number> => {
  const { totalDocs } = await portal.payload.count({ collection: 'articles', overrideAccess: false })
  return totalDocs
}

it('writes as many published articles as it was told, none of them in the future', async () => {
  const { listNewest } = await import('@/lib/queries/articles')

  const newest = await listNewest(300)

  expect(newest).toHaveLength(300)
  expect(newest[0]!.publishedAt! < until.toISOString()).toBe(true)
  expect(newest.at(-1)!.publishedAt! < '2012').toBe(true)
  expect(new Set(newest.map(({ slug }) => slug)).size).toBe(300)
})

it('fills the pages of every category, each article once', async () => {
  const { getCategoryArticles } = await import('@/lib/queries/articles')
  const { listCategories } = await import('@/lib/queries/categories')
  const categories = await listCategories()

  for (const { id } of categories) {
    const { docs, totalPages } = await getCategoryArticles(id, 1, 20)
    expect(docs.length).toBeGreaterThan(10)
    const last = await getCategoryArticles(id, totalPages, 20)
    expect(last.docs.length).toBeGreaterThan(0)
  }
  const [first] = categories
  const seen = new Set<number>()
  const { totalPages } = await getCategoryArticles(first!.id, 1, 20)
  for (let page = 1; page <= totalPages; page += 1) {
    for (const { id } of (await getCategoryArticles(first!.id, page, 20)).docs) seen.add(id)
  }
  expect(Math.ceil(seen.size / 20)).toBe(totalPages)
  expect(seen.size).toBeGreaterThan(0.9 * 300)
})

it('writes articles that an editor finds, opens and saves like any other', async () => {
  const { getArticleBySlug } = await import('@/lib/queries/articles')
  // As an editor, in the list that reads versions.
  const list = await portal.payload.find({
    collection: 'articles',
    draft: true,
    depth: 0,
    limit: 10,
    sort: '-publishedAt',
    overrideAccess: true,
  })
  const article = list.docs.find(({ bylines }) => bylines?.length)!

  await portal.payload.update({
    collection: 'articles',
    id: article.id,
    data: { title: 'Tiêu đề đã sửa' },
    // As above.
    overrideAccess: true,
  })
  const saved = await getArticleBySlug(article.slug ?? '')

  expect(list.totalDocs).toBe(300)
  expect(saved).toMatchObject({ title: 'Tiêu đề đã sửa', lead: article.lead })
  expect(toIds(saved?.bylines)).toEqual(article.bylines)
  expect(saved?.moreCategories).toHaveLength(article.moreCategories?.length ?? 0)
  expect(saved?.body).toEqual(article.body)
})

it('adds to what is there when it is run again, also twice at once', async () => {
  const before = await countArticles()

  await Promise.all([1, 2].map(() => seedArchive(portal.payload, { count: 20, until })))

  expect(await countArticles()).toBe(before + 40)
})
