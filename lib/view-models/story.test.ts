import { afterEach, expect, it, vi } from 'vitest'
import { buildArticle, buildCategory } from '@/tests/factories/documents'
import { toCategoryLink, toDateText, toStory, toStoryLink } from './story'

afterEach(() => {
  vi.useRealTimers()
})

it('a date is read on the clock of Vietnam', () => {
  expect(toDateText('2020-03-22T17:30:00.000Z')).toEqual({
    iso: '2020-03-23T00:30:00+07:00',
    text: '23/03/2020',
  })
})

it.each([null, undefined, ''])('a draft whose date is %j shows the present moment', (date) => {
  vi.useFakeTimers({ now: new Date('2021-01-02T03:04:05Z') })

  expect(toDateText(date)).toEqual({ iso: '2021-01-02T10:04:05+07:00', text: '02/01/2021' })
})

it('a date is written as the page asks', () => {
  expect(toDateText('2020-03-23T02:40:00Z', () => 'sáng nay').text).toBe('sáng nay')
})

it('a link to a story has its title, address and date', () => {
  expect(toStoryLink(buildArticle())).toEqual({
    title: 'Trao học bổng cho học sinh nghèo',
    href: '/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo',
    publishedAt: { iso: '2020-03-23T09:40:00+07:00', text: '23/03/2020' },
  })
})

it('a category becomes a link to its page', () => {
  expect(toCategoryLink(buildCategory())).toEqual({ name: 'Tin tức', href: '/chuyen-muc/tin-tuc' })
})

it.each([null, buildCategory({ slug: null }), buildCategory({ slug: '' })])(
  'a category that is not there or has no address is no link',
  (category) => {
    expect(toCategoryLink(category)).toBeNull()
  },
)

it('a story shows its lead, category and picture', () => {
  expect(toStory(buildArticle())).toMatchObject({
    title: 'Trao học bổng cho học sinh nghèo',
    lead: 'Hơn 1.230 suất quà đến tay học sinh.',
    category: { name: 'Tin tức', href: '/chuyen-muc/tin-tuc' },
    picture: { src: '/anh/trao-hoc-bong.jpg', alt: 'Đại biểu trao học bổng cho học sinh' },
  })
})

it.each([undefined, null, 12])('a story whose lead picture is %j has no picture', (leadImage) => {
  expect(toStory(buildArticle({ leadImage })).picture).toBeNull()
})

it('a story whose category came as an id only shows none', () => {
  expect(toStory(buildArticle({ category: 3 })).category).toBeNull()
})
