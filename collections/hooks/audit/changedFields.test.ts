import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { nobody } from '../../access/roles'
import { listChangedFields } from './changedFields'

const fields: Field[] = [
  { name: 'title', label: 'Tiêu đề', type: 'text' },
  { name: 'featured', label: 'Nổi bật', type: 'checkbox' },
  { name: 'date', label: 'Ngày', type: 'date' },
  { name: 'topics', label: 'Dòng sự kiện', type: 'text', hasMany: true },
  { name: 'category', label: 'Chuyên mục', type: 'relationship', relationTo: 'categories' },
  { name: 'rows', label: 'Các dòng', type: 'array', fields: [{ name: 'text', type: 'text' }] },
  { type: 'row', fields: [{ name: 'place', label: 'Nơi', type: 'text' }] },
  { type: 'tabs', tabs: [{ label: 'Thẻ', fields: [{ name: 'inTab', label: 'Trong thẻ', type: 'text' }] }] },
  { name: 'source', label: 'Nguồn', type: 'group', fields: [{ name: 'name', type: 'text' }] },
  { name: 'hiddenOne', type: 'text', hidden: true },
  { name: 'machine', label: 'Máy', type: 'text', access: { update: nobody } },
]

describe('listChangedFields', () => {
  it.each([
    [{ title: 'Một' }, { title: 'Hai' }, ['Tiêu đề']],
    [{ title: 'Hòa' }, { title: 'Hoà' }, ['Tiêu đề']],
    [{ place: 'A' }, { place: 'B' }, ['Nơi']],
    [{ inTab: 'A' }, { inTab: 'B' }, ['Trong thẻ']],
    [{ topics: ['a', 'b'] }, { topics: ['b', 'a'] }, ['Dòng sự kiện']],
    [{ category: 1 }, { category: 2 }, ['Chuyên mục']],
    [{ source: { name: 'A' } }, { source: { name: 'B' } }, ['Nguồn']],
    [{ rows: [{ id: 'x', text: 'a' }] }, { rows: [] }, ['Các dòng']],
    [{}, { title: 'Một', featured: true }, ['Tiêu đề', 'Nổi bật']],
  ])('from %j to %j', (before, after, labels) => {
    expect(listChangedFields(fields, before, after)).toEqual(labels)
  })

  it.each([
    ['what is not written', { title: 'Một' }, {}],
    [
      'nothing, written in another way',
      { title: null, featured: false, topics: [] },
      { title: '', topics: null },
    ],
    ['a populated relation', { category: 1 }, { category: { id: 1, name: 'Tin', createdAt: 'x' } }],
    ['one moment in two zones', { date: '2020-03-23T02:40:00.000Z' }, { date: '2020-03-23T09:40:00+07:00' }],
    ['ids of rows', { rows: [{ id: 'x', text: 'a' }] }, { rows: [{ id: 'y', text: 'a' }] }],
    ['an empty group', { source: {} }, { source: { name: null } }],
    ['what is hidden, or only a machine writes', { hiddenOne: 1, machine: 1 }, { hiddenOne: 2, machine: 2 }],
  ])('leaves out %s', (_, before, after) => {
    expect(listChangedFields(fields, before, after)).toEqual([])
  })
})
