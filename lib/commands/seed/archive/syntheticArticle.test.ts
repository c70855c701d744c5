import { expect, test } from 'vitest'

import { normaliseText } from '@/lib/vietnamese/typography'
import { createSyntheticArticle } from './syntheticArticle'

const around = { categories: [3, 5, 8], images: [11, 12], until: new Date('2026-06-01T00:00:00Z') }
const articles = Array.from({ length: 400 }, (_, index) => createSyntheticArticle(index + 1, around))

test('the same number gives the same article', () => {
  expect(createSyntheticArticle(7, around)).toEqual(articles[6])
})

test('articles differ, and every slot of their texts is filled', () => {
  expect(new Set(articles.map(({ title }) => title)).size).toBeGreaterThan(300)
  expect(new Set(articles.map(({ lead }) => lead)).size).toBeGreaterThan(380)
  expect(new Set(articles.map(({ slug }) => slug)).size).toBe(400)
  expect(
    JSON.stringify(articles.map(({ title, lead, body }) => [title, lead, body.root.children])),
  ).not.toMatch(/\{\w+\}/)
})

test('they are stored as an editor would write them', () => {
  for (const { title, lead } of articles) {
    expect(normaliseText(title)).toBe(title)
    expect(normaliseText(lead)).toBe(lead)
  }
})

test('none is dated before 2008 or after the given day', () => {
  const dates = articles.map(({ publishedAt }) => publishedAt).sort()

  expect(dates[0]! > '2007-12-31').toBe(true)
  expect(dates.at(-1)! <= around.until.toISOString()).toBe(true)
})

test('a portal without pictures gets articles without', () => {
  const without = createSyntheticArticle(7, { ...around, images: [] })

  expect(without.leadImage).toBeNull()
})

test('nearly all stand on the page of the first category, once', () => {
  const inFirst = articles.filter(
    ({ category, moreCategories }) => [category, ...moreCategories].filter((id) => id === 3).length === 1,
  )

  expect(inFirst.length).toBeGreaterThan(0.9 * articles.length)
})
