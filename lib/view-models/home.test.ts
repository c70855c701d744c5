import { expect, it } from 'vitest'
import { buildArticle, buildCategory } from '@/tests/factories/documents'
import {
  bandStoryCount,
  decideBandLead,
  decideLatest,
  decideTopStories,
  toHomePage,
  topStoryCount,
} from './home'

const buildStories = (...ids: number[]) =>
  ids.map((id) => buildArticle({ id, title: `Bài ${id}`, slug: `bai-${id}` }))
const withoutPicture = (id: number) =>
  buildArticle({ id, title: `Bài ${id}`, slug: `bai-${id}`, leadImage: null })

const toIds = (documents: { id: number }[]) => documents.map(({ id }) => id)

const arrange = (arranged: (number | null)[], published = arranged.filter((id) => id !== null)) => ({
  arranged,
  published: buildStories(...published),
})

it('what an editor arranged comes before what is featured, and this before the newest', () => {
  const top = decideTopStories({
    ...arrange([9, 8]),
    featured: buildStories(5),
    newest: buildStories(1, 2),
  })

  expect(toIds(top)).toEqual([9, 8, 5, 1, 2])
})

it('the places of a lead and a focus story that were taken down are filled, and the others stay in theirs', () => {
  const top = decideTopStories({
    ...arrange([9, 8, 7, 6], [8, 6]),
    featured: buildStories(5, 8),
    newest: buildStories(1, 5, 2, 3),
  })

  expect(toIds(top)).toEqual([5, 8, 1, 6, 2])
})

it('without a lead the focus stories stay in their places', () => {
  const top = decideTopStories({ ...arrange([null, 8, 7]), featured: [], newest: buildStories(1, 8, 2, 3) })

  expect(toIds(top)).toEqual([1, 8, 7, 2, 3])
})

it('where nothing is left to fill with, the others move up', () => {
  const top = decideTopStories({ ...arrange([9, 8, 7], [8]), featured: [], newest: buildStories(8) })

  expect(toIds(top)).toEqual([8])
})

it('no story is at the top twice', () => {
  const top = decideTopStories({
    ...arrange([1, 1, 4]),
    featured: buildStories(2, 1),
    newest: buildStories(1, 2, 3),
  })

  expect(toIds(top)).toEqual([1, 4, 2, 3])
})

it('the top holds no more than a first screen does', () => {
  const top = decideTopStories({ ...arrange([]), featured: [], newest: buildStories(1, 2, 3, 4, 5, 6, 7) })

  expect(toIds(top)).toEqual([1, 2, 3, 4, 5])
  expect(topStoryCount).toBe(5)
})

it('the newest go on from what the top shows, and stand in no band', () => {
  const top = buildStories(1, 3)
  const latest = decideLatest(buildStories(1, 2, 3, 4, 5, 6, 7, 8, 9), top)
  const page = toHomePage(
    top,
    [{ category: buildCategory(), stories: buildStories(1, 2, 8, 9) }],
    latest as ReturnType<typeof buildStories>,
  )

  expect(toIds(latest)).toEqual([2, 4, 5, 6, 7, 8])
  expect(page.bands[0]).toMatchObject({ lead: { title: 'Bài 9' }, others: [] })
})

it('the first story of the top leads, the others stand beside it', () => {
  const { lead, secondary } = toHomePage(buildStories(1, 2, 3), [], [])

  expect(lead?.title).toBe('Bài 1')
  expect(secondary.map(({ title }) => title)).toEqual(['Bài 2', 'Bài 3'])
})

it('an empty portal has an empty home page', () => {
  expect(toHomePage([], [], [])).toEqual({
    lead: null,
    secondary: [],
    bands: [],
    latest: [],
    albums: [],
    mostRead: [],
    visits: null,
  })
})

it('a band is led by its newest story with a picture, and the others keep their order', () => {
  const stories = [withoutPicture(1), ...buildStories(2), withoutPicture(3), ...buildStories(4)]

  const { bands } = toHomePage([], [{ category: buildCategory(), stories }], [])

  expect(bands).toHaveLength(1)
  expect(bands[0]).toMatchObject({
    category: { name: 'Tin tức', href: '/chuyen-muc/tin-tuc' },
    lead: { title: 'Bài 2' },
    others: [{ title: 'Bài 1' }, { title: 'Bài 3' }, { title: 'Bài 4' }],
  })
})

it('a story stands in one place only, and each band has one before any has more', () => {
  const bands = [
    { category: buildCategory({ name: 'Tin tức' }), stories: buildStories(1, 2, 3, 5) },
    { category: buildCategory({ name: 'Phong trào' }), stories: buildStories(3, 1, 4) },
    { category: buildCategory({ name: 'Văn bản' }), stories: buildStories(2, 4) },
  ]

  const page = toHomePage(buildStories(1), bands, [])

  expect(page.bands).toMatchObject([
    { category: { name: 'Tin tức' }, lead: { title: 'Bài 5' }, others: [] },
    { category: { name: 'Phong trào' }, lead: { title: 'Bài 3' }, others: [{ title: 'Bài 4' }] },
    { category: { name: 'Văn bản' }, lead: { title: 'Bài 2' }, others: [] },
  ])
})

it('a band is full at five, and stories that the top shows do not count', () => {
  const stories = buildStories(1, 2, 3, 4, 5, 6, 7, 8)

  const { bands } = toHomePage(buildStories(1, 2), [{ category: buildCategory(), stories }], [])

  expect(bands[0]?.others.map(({ title }) => title)).toEqual(['Bài 4', 'Bài 5', 'Bài 6', 'Bài 7'])
  expect(bandStoryCount).toBe(5)
})

it('a category without stories, or without an address, has no band', () => {
  const empty = { category: buildCategory(), stories: [] }
  const unfinished = { category: buildCategory({ slug: null }), stories: buildStories(1) }

  expect(toHomePage([], [empty, unfinished], []).bands).toEqual([])
})

it('the latest are links with a date', () => {
  expect(toHomePage([], [], buildStories(1)).latest).toEqual([
    {
      title: 'Bài 1',
      href: '/bai-viet/bai-1',
      publishedAt: { iso: '2020-03-23T09:40:00+07:00', text: '23/03/2020' },
    },
  ])
})

it.each([
  ['without any picture, the first', [{ id: 1, picture: null }], 1],
  [
    'the first with a picture',
    [
      { id: 1, picture: null },
      { id: 2, picture: 'a' },
      { id: 3, picture: 'b' },
    ],
    2,
  ],
])('%s leads a band', (_, stories, id) => {
  expect(decideBandLead(stories)?.id).toBe(id)
})

it('nothing leads a band of nothing', () => {
  expect(decideBandLead([])).toBeUndefined()
})

it('the newest albums stand on the home page as they are given', () => {
  const album = { title: 'Lễ trao học bổng', slug: 'le-trao', date: '2026-11-11T01:00:00Z', place: null }

  const { albums } = toHomePage([], [], [], {
    albums: [{ album, cover: null, count: 3 }],
    mostRead: [],
    visits: null,
  })

  expect(albums).toMatchObject([{ href: '/thu-vien-anh/le-trao', count: '3 ảnh' }])
})
