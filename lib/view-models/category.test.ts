import { expect, it } from 'vitest'
import { buildArticle, buildCategory } from '@/tests/factories/documents'
import { toCategoryPage } from './category'

const news = buildCategory({ id: 1, name: 'Tin tức', slug: 'tin-tuc' })
const movement = buildCategory({ id: 2, name: 'Phong trào', slug: 'phong-trao', parent: 1 })
const families = buildCategory({ id: 3, name: 'Gia đình học tập', slug: 'gia-dinh-hoc-tap', parent: 2 })
const unfinished = buildCategory({ id: 4, name: 'Đang lập', slug: null, parent: 2 })
const all = [news, movement, families, unfinished]

it('a category page shows where it stands, what lies under it, and its stories', () => {
  const articles = { docs: [buildArticle({ title: 'Bài một' })], page: 2, totalPages: 3 }

  const page = toCategoryPage({ ...movement, description: 'Các phong trào thi đua' }, all, articles)

  expect(page).toMatchObject({
    name: 'Phong trào',
    description: 'Các phong trào thi đua',
    ancestors: [{ name: 'Tin tức', href: '/chuyen-muc/tin-tuc' }],
    stories: [{ title: 'Bài một' }],
  })
  expect(page.children).toEqual([{ name: 'Gia đình học tập', href: '/chuyen-muc/gia-dinh-hoc-tap' }])
})

it('the pages of a category link to each other, the first without a number', () => {
  const { pagination } = toCategoryPage(movement, all, { docs: [], page: 2, totalPages: 3 })

  expect(pagination).toMatchObject({
    current: 2,
    total: 3,
    previous: '/chuyen-muc/phong-trao',
    next: '/chuyen-muc/phong-trao?trang=3',
  })
})

it('a category without stories has one page', () => {
  const { stories, pagination } = toCategoryPage(news, all, { docs: [], totalPages: 0 })

  expect(stories).toEqual([])
  expect(pagination).toMatchObject({ current: 1, total: 1, next: null, last: null })
})

it.each([undefined, null, ''])('a description that is %j is none', (description) => {
  const articles = { docs: [], page: 1, totalPages: 1 }

  expect(toCategoryPage({ ...news, description }, all, articles).description).toBeNull()
})
