import { describe, expect, it } from 'vitest'

import type { Comment, Question, Recording } from '@/lib/generated/payload-types'
import {
  buildArticle,
  buildAuthor,
  buildCategory,
  buildImage,
  buildSource,
  buildTopic,
} from '@/tests/factories/documents'
import {
  decideArticleAnnouncement,
  decideAuthorAnnouncement,
  decideCategoryAnnouncement,
  decideCommentAnnouncement,
  decideImageAnnouncement,
  decideQuestionAnnouncement,
  decideRecordingAnnouncement,
  decideSourceAnnouncement,
  decideTopicAnnouncement,
} from './decideAnnouncement'

const article = buildArticle({
  id: 7,
  category: 2,
  moreCategories: [3],
  bylines: [4],
  topics: [6],
})
const place = ['newest', 'listing:2', 'listing:3']
const lists = ['authored:4', 'articles-of-topic:6', 'authors', 'topics']
const address = 'address:/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo'

it('a publication reaches the lists and the address', () => {
  expect(decideArticleAnnouncement({ id: 7, before: null, after: article })).toEqual({
    changed: ['article:7', ...place, address, ...lists],
    withdrawn: [],
  })
})

it('a withdrawal forbids the pages that show it', () => {
  expect(decideArticleAnnouncement({ id: 7, before: article, after: null })).toEqual({
    changed: ['article:7', ...place, address, ...lists],
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

it('a recording reaches pages that name its length, and its title nobody', () => {
  const before = { id: 3, filename: 'ban-doc-1.mp3', title: 'Bài 1' } as Recording
  const decide = (change: Partial<Recording>) =>
    decideRecordingAnnouncement({ id: 3, before, after: { ...before, ...change } }).changed

  expect(decide({ filename: 'ban-doc-2.mp3' })).toEqual(['recording:3'])
  expect(decide({ title: 'Bài 2' })).toEqual([])
})

it('another date moves an article within the lists of its authors and topics', () => {
  const after = { ...article, publishedAt: '2021-01-01T00:00:00.000Z' }

  expect(decideArticleAnnouncement({ id: 7, before: article, after }).changed).toEqual(
    expect.arrayContaining(lists),
  )
})

it('a new author and a topic that was left reach those lists only', () => {
  const after = { ...article, bylines: [5, 4], topics: [] }

  expect(decideArticleAnnouncement({ id: 7, before: article, after }).changed).toEqual([
    'article:7',
    'authored:5',
    'articles-of-topic:6',
    'authors',
    'topics',
  ])
})

it.each([
  [{ bio: 'Giới thiệu mới' }, ['author:4']],
  [{ portrait: 9 }, ['author:4']],
  [{ name: 'Tên mới' }, ['author:4', 'byline:4', 'authors']],
  [
    { slug: 'moi', previousSlugs: ['thu-trang'] },
    ['author:4', 'byline:4', 'authors', 'address:/tac-gia/thu-trang', 'address:/tac-gia/moi'],
  ],
])('an author with %j', (change, changed) => {
  const before = buildAuthor({ id: 4 })

  expect(decideAuthorAnnouncement({ id: 4, before, after: { ...before, ...change } })).toEqual({
    changed,
    withdrawn: [],
  })
})

it('an author that is deleted is withdrawn, and the address is free', () => {
  expect(decideAuthorAnnouncement({ id: 4, before: buildAuthor({ id: 4 }), after: null })).toEqual({
    changed: ['author:4', 'byline:4', 'authors', 'address:/tac-gia/thu-trang'],
    withdrawn: ['author:4', 'byline:4'],
  })
})

it.each([
  [{ note: 'Đã xin phép' }, []],
  [{ name: 'Báo Lào Cai' }, ['source:2']],
  [{ url: 'https://example.org' }, ['source:2']],
])('a source with %j', (change, changed) => {
  const before = buildSource({ id: 2 })

  expect(decideSourceAnnouncement({ id: 2, before, after: { ...before, ...change } }).changed).toEqual(
    changed,
  )
})

const topicAddresses = (slug: string) => [`address:/dong-su-kien/${slug}`, `address:/the/${slug}`]

it.each([
  [{ description: 'Giới thiệu mới' }, []],
  [{ name: 'Tên mới' }, []],
  [{ kind: 'tag' as const }, topicAddresses('tuan-le-hoc-tap')],
  [
    { slug: 'moi', previousSlugs: ['tuan-le-hoc-tap'] },
    [...topicAddresses('tuan-le-hoc-tap'), ...topicAddresses('moi')],
  ],
])('a topic with %j', (change, addresses) => {
  const before = buildTopic({ id: 6 })

  expect(decideTopicAnnouncement({ id: 6, before, after: { ...before, ...change } })).toEqual({
    changed: ['topic:6', 'topics', ...addresses],
    withdrawn: [],
  })
})

describe('what readers write', () => {
  const comment = (article: number) =>
    ({ id: 1, article, name: 'A', text: 'B', state: 'approved' }) as Comment

  it('a comment that is approved changes the comments of its article, and nothing else', () => {
    expect(decideCommentAnnouncement({ id: 1, before: null, after: comment(7) })).toEqual({
      changed: ['comments:7'],
      withdrawn: [],
    })
  })

  it('one that is taken back must not be served again; one that never showed changes nothing', () => {
    expect(decideCommentAnnouncement({ id: 1, before: comment(7), after: null }).withdrawn).toEqual([
      'comments:7',
    ])
    expect(decideCommentAnnouncement({ id: 1, before: null, after: null })).toEqual({
      changed: [],
      withdrawn: [],
    })
  })

  it('an answer that is published changes the list of questions and its own address', () => {
    const question = { id: 3, slug: 'hoi-gi', publishedAt: '2026-11-29T02:00:00.000Z' } as Question

    const { changed, withdrawn } = decideQuestionAnnouncement({ id: 3, before: null, after: question })

    expect(changed).toEqual(['question:3', 'questions', 'address:/hoi-dap/hoi-gi'])
    expect(withdrawn).toEqual([])
    expect(decideQuestionAnnouncement({ id: 3, before: question, after: null }).withdrawn).toEqual([
      'question:3',
    ])
  })
})
