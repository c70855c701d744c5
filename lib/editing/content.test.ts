import { expect, it } from 'vitest'

import { pickChanged, pickRewritten, toComparable, toContent } from './content'

it('the order of keys, empty fields and what the server keeps do not matter', () => {
  const one = toContent({ title: 'Một', source: { url: '', name: 'Báo' }, lead: null, updatedAt: '1' })
  const other = toContent({ source: { name: 'Báo' }, title: 'Một', topics: [], updatedAt: '2', id: 3 })

  expect(one).toBe(other)
})

it('the order of a list matters', () => {
  expect(toContent({ topics: ['a', 'b'] })).not.toBe(toContent({ topics: ['b', 'a'] }))
})

it('a derived field counts as soon as somebody writes in it', () => {
  const derived = new Set(['slug'])

  expect(toContent({ slug: 'a' }, derived)).toBe(toContent({ slug: 'b' }, derived))
  expect(toContent({ slug: 'a' })).not.toBe(toContent({ slug: 'b' }))
})

it('a text is comparable with what the typographic rules have made of it', () => {
  const typed = toContent({ title: 'Phong  trào "Gia đình học tập"'.normalize('NFD') })
  const stored = toContent({ title: 'Phong trào “Gia đình học tập”' })

  expect(toComparable(typed)).toBe(toComparable(stored))
  expect(toComparable(typed)).not.toBe(toComparable(toContent({ title: 'Phong trào' })))
})

it('only what differs is picked, and what was emptied is null', () => {
  const stored = { title: 'Một', lead: 'Hai', body: { root: 1 }, updatedAt: '1' }

  expect(pickChanged({ title: 'Một', lead: undefined, body: { root: 2 }, updatedAt: '2' }, stored)).toEqual({
    lead: null,
    body: { root: 2 },
  })
})

it('what only the typographic rules have changed was not written by anybody', () => {
  const stored = { title: 'Phong trào “Gia đình học tập”', lead: 'Hai' }

  expect(pickRewritten({ title: 'Phong  trào "Gia đình học tập"', lead: 'Hai ba' }, stored)).toEqual({
    lead: 'Hai ba',
  })
})
