import { describe, expect, it } from 'vitest'

import { readFilter, writeFilter } from './filterState'

const draft = { _status: { equals: 'draft' } }
const category = { category: { equals: '3' } }
const from = { publishedAt: { greater_than_equal: '2020-01-01T00:00:00.000+07:00' } }

describe('readFilter', () => {
  it.each([
    ['nothing', undefined, {}],
    ['an empty query', {}, {}],
    ['a bare condition', draft, { equals: 'draft' }],
    ['conditions that hold together', { and: [category, draft] }, { equals: 'draft' }],
    ["the shape of Payload's filter builder", { or: [{ and: [category, draft] }] }, { equals: 'draft' }],
    ['another operator on the path', { _status: { not_equals: 'draft' } }, {}],
  ])('reads %s', (_, where, expected) => {
    expect(readFilter(where, '_status')).toEqual(expected)
  })

  it('reads both ends of a period', () => {
    const until = { publishedAt: { less_than: '2021-01-01T00:00:00.000+07:00' } }

    expect(readFilter({ or: [{ and: [from, until] }] }, 'publishedAt')).toEqual({
      from: '2020-01-01T00:00:00.000+07:00',
      until: '2021-01-01T00:00:00.000+07:00',
    })
  })
})

describe('writeFilter', () => {
  it.each([
    ['sets it where nothing was asked', undefined, { equals: 'draft' }, { or: [{ and: [draft] }] }],
    [
      'keeps the others',
      { or: [{ and: [category] }] },
      { equals: 'draft' },
      { or: [{ and: [category, draft] }] },
    ],
    [
      'replaces its own',
      { or: [{ and: [draft, category] }] },
      { equals: 'published' },
      { or: [{ and: [category, { _status: { equals: 'published' } }] }] },
    ],
    ['takes it away', { or: [{ and: [draft, category] }] }, {}, { or: [{ and: [category] }] }],
    ['leaves nothing behind', { or: [{ and: [draft] }] }, {}, {}],
    [
      'sets it in every alternative',
      { or: [{ and: [category] }, { and: [from] }] },
      { equals: 'draft' },
      { or: [{ and: [category, draft] }, { and: [from, draft] }] },
    ],
    [
      'keeps alternatives among conditions',
      { and: [{ or: [category, from] }] },
      { equals: 'draft' },
      { or: [{ and: [{ or: [category, from] }, draft] }] },
    ],
    [
      "keeps an editor's own condition on the path",
      { _status: { exists: 'true' } },
      { equals: 'draft' },
      { or: [{ and: [{ _status: { exists: 'true' } }, draft] }] },
    ],
  ])('%s', (_, where, value, expected) => {
    expect(writeFilter(where, '_status', value)).toEqual(expected)
  })

  it('writes a period with one end open', () => {
    expect(writeFilter({}, 'publishedAt', { from: '2020-01-01T00:00:00.000+07:00' })).toEqual({
      or: [{ and: [from] }],
    })
  })
})
