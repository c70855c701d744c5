import { expect, it } from 'vitest'

import { buildArticle, buildCategory, buildImage } from '@/tests/factories/documents'
import {
  decideArticleAnnouncement,
  decideCategoryAnnouncement,
  decideImageAnnouncement,
} from './decideAnnouncement'

const article = buildArticle({ id: 7, category: 2, moreCategories: [3] })
const place = ['newest', 'listing:2', 'listing:3']
const address = 'address:/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo'

it('a publication reaches the lists and the address', () => {
  expect(decideArticleAnnouncement({ id: 7, before: null, after: article })).toEqual({
    changed: ['article:7', ...place, address],
    withdrawn: [],
  })
})

it('a withdrawal forbids the pages that show it', () => {
  expect(decideArticleAnnouncement({ id: 7, before: article, after: null })).toEqual({
    changed: ['article:7', ...place, address],
    withdrawn: ['article:7'],
  })
})

it('new words reach only the pages that show the article', () => {
  const after = { ...article, title: 'Tiêu đề mới', lead: 'Sapô mới' }

  expect(decideArticleAnnouncement({ id: 7, before: article, after })).toEqual({
    changed: ['article:7'],
    withdrawn: [],
  })
})

it('a move to another category reaches both', () => {
  const after = { ...article, category: 5 }

  const { changed } = decideArticleAnnouncement({ id: 7, before: article, after })

  expect(changed).toEqual(['article:7', 'newest', 'listing:2', 'listing:3', 'listing:5'])
})

it('another date or a mark as featured changes the order', () => {
  const moved = { ...article, publishedAt: '2021-01-01T00:00:00.000Z' }
  const featured = { ...article, featured: true }

  expect(decideArticleAnnouncement({ id: 7, before: article, after: moved }).changed).toContain('newest')
  expect(decideArticleAnnouncement({ id: 7, before: article, after: featured }).changed).toContain('featured')
})

it('a new address reaches the new one, the old one and those before', () => {
  const after = { ...article, slug: 'moi', previousSlugs: ['cu'] }

  const { changed } = decideArticleAnnouncement({ id: 7, before: { ...article, slug: 'cu' }, after })

  expect(changed).toEqual(['article:7', 'address:/bai-viet/cu', 'address:/bai-viet/moi'])
})

it('what nobody sees before and after is not told', () => {
  expect(decideArticleAnnouncement({ id: 7, before: null, after: null })).toEqual({
    changed: [],
    withdrawn: [],
  })
})

it('a picture that may no longer be shown is withdrawn', () => {
  const image = buildImage()

  expect(decideImageAnnouncement({ id: 4, before: image, after: null })).toEqual({
    changed: ['image:4'],
    withdrawn: ['image:4'],
  })
  expect(decideImageAnnouncement({ id: 4, before: image, after: { ...image, caption: 'Mới' } })).toEqual({
    changed: ['image:4'],
    withdrawn: [],
  })
})

it.each([
  [{ name: 'Tên mới' }, ['category:2', 'categories']],
  [{ position: 9 }, ['category:2', 'categories']],
  [{ parent: 5 }, ['category:2', 'categories', 'listing:2']],
  [{ description: 'Giới thiệu mới' }, ['category:2']],
  [
    { slug: 'moi', previousSlugs: ['tin-tuc'] },
    ['category:2', 'categories', 'address:/chuyen-muc/tin-tuc', 'address:/chuyen-muc/moi'],
  ],
])('a category with %j', (change, changed) => {
  const before = buildCategory({ id: 2 })

  expect(decideCategoryAnnouncement({ id: 2, before, after: { ...before, ...change } })).toEqual({
    changed,
    withdrawn: [],
  })
})
