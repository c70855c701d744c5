import { beforeAll, expect, it } from 'vitest'

import { createArticle, createCategory } from '../factories/articles'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let category: number

beforeAll(async () => {
  category = (await createCategory(portal.payload)).id
})

it('finds the newer and the older article of a category, also among those of one moment', async () => {
  const { getNeighbours } = await import('@/lib/queries/articles')
  const publishedAt = '2021-05-05T00:00:00.000Z'
  const articles = []
  for (let index = 0; index < 3; index += 1) {
    articles.push(await createArticle(portal.payload, { category, publishedAt }))
  }
  const [first, middle, last] = articles.map(({ id }) => id)

  const titles = await getNeighbours({ id: middle!, publishedAt, category })
  const atEnd = await getNeighbours({ id: last!, publishedAt, category })

  expect(titles.newer?.id).toBe(last)
  expect(titles.older?.id).toBe(first)
  expect(atEnd.newer).toBeNull()
})

it('lists an article in its further categories, once on each page', async () => {
  const { getCategoryArticles } = await import('@/lib/queries/articles')
  const above = (await createCategory(portal.payload)).id
  const other = (await createCategory(portal.payload, { parent: above })).id
  const article = await createArticle(portal.payload, { category })
  // Written as an editor would.
  await portal.payload.update({
    collection: 'articles',
    id: article.id,
    data: { moreCategories: [other, above, category] },
    overrideAccess: true,
  })

  const page = await getCategoryArticles(category, 1, 20)

  expect(page.docs.filter(({ id }) => id === article.id)).toHaveLength(1)
  for (const place of [other, above]) {
    expect((await getCategoryArticles(place, 1, 20)).docs.map(({ id }) => id)).toEqual([article.id])
  }
})
