import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setPublishedAt } from './setPublishedAt'

const change = (data: object) => setPublishedAt({ data } as Parameters<typeof setPublishedAt>[0])

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2020-03-23T02:40:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

it.each([undefined, null, ''])('an article that goes out with the date %j goes out now', (publishedAt) => {
  expect(change({ title: 'Bài', _status: 'published', publishedAt })).toEqual({
    title: 'Bài',
    _status: 'published',
    publishedAt: '2020-03-23T02:40:00.000Z',
  })
})

it.each(['2019-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z'])('the date %s stays', (publishedAt) => {
  expect(change({ _status: 'published', publishedAt })).toEqual({ _status: 'published', publishedAt })
})

it.each([{ _status: 'draft' }, { _status: 'draft', publishedAt: null }, {}])(
  'what is not published (%j) gets no date',
  (data) => {
    expect(change(data)).toEqual(data)
  },
)
