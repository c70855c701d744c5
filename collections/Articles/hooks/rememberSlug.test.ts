import { expect, it } from 'vitest'
import { rememberSlug } from './rememberSlug'

const change = (data: object, originalDoc?: object) =>
  rememberSlug({ data, originalDoc } as Parameters<typeof rememberSlug>[0])

it('an article that is published for the first time has no address before', () => {
  expect(change({ slug: 'moi', _status: 'published' })).toMatchObject({
    previousSlugs: [],
    publishedSlug: 'moi',
  })
})

it('a draft may change its address, and nobody needs to know', () => {
  const before = { slug: 'nhap', _status: 'draft' }

  expect(change({ slug: 'nhap-hai', _status: 'draft' }, before)).toMatchObject({
    previousSlugs: [],
    publishedSlug: null,
  })
})

it('a published article that moves leaves its address behind', () => {
  const before = { slug: 'cu', publishedSlug: 'cu', previousSlugs: ['rat-cu'], _status: 'published' }

  expect(change({ title: 'Bài', slug: 'moi', _status: 'published' }, before)).toEqual({
    title: 'Bài',
    slug: 'moi',
    _status: 'published',
    previousSlugs: ['rat-cu', 'cu'],
    publishedSlug: 'moi',
  })
})

it('a published article that stays leaves nothing behind', () => {
  const before = { slug: 'cu', publishedSlug: 'cu', previousSlugs: [], _status: 'published' }

  expect(change({ slug: 'cu', _status: 'published' }, before)).toMatchObject({
    previousSlugs: [],
    publishedSlug: 'cu',
  })
})

it('an article that moves back no longer sends readers away from its address', () => {
  const before = { slug: 'moi', publishedSlug: 'moi', previousSlugs: ['cu'], _status: 'published' }

  expect(change({ slug: 'cu', _status: 'published' }, before)).toMatchObject({
    previousSlugs: ['moi'],
    publishedSlug: 'cu',
  })
})

it('a draft of a published article waits until it is published', () => {
  const published = { slug: 'cu', publishedSlug: 'cu', previousSlugs: [], _status: 'published' }

  const draft = change({ slug: 'moi', _status: 'draft' }, published)

  expect(draft).toMatchObject({ previousSlugs: [], publishedSlug: 'cu' })
  expect(change({ slug: 'moi', _status: 'published' }, draft)).toMatchObject({
    previousSlugs: ['cu'],
    publishedSlug: 'moi',
  })
})

it('an article that was withdrawn keeps the address that it was known by', () => {
  const before = { slug: 'cu', publishedSlug: 'cu', previousSlugs: ['rat-cu'], _status: 'published' }

  expect(change({ slug: 'cu', _status: 'draft' }, before)).toMatchObject({
    previousSlugs: ['rat-cu'],
    publishedSlug: 'cu',
  })
})

it('a restored version does not forget the addresses that came after it', () => {
  const before = { slug: 'ba', publishedSlug: 'ba', previousSlugs: ['mot', 'hai'], _status: 'published' }
  const version = { slug: 'mot', publishedSlug: 'mot', previousSlugs: [], _status: 'published' }

  expect(change(version, before)).toMatchObject({ previousSlugs: ['hai', 'ba'], publishedSlug: 'mot' })
})

it('no address is known twice', () => {
  const before = { slug: 'cu', publishedSlug: 'cu', previousSlugs: ['a', 'b'], _status: 'published' }

  const after = change({ slug: 'moi', previousSlugs: ['b', 'a', 'cu'], _status: 'published' }, before)

  expect(after).toMatchObject({ previousSlugs: ['a', 'b', 'cu'] })
})
