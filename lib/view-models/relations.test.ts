import { expect, it } from 'vitest'
import { buildCategory } from '@/tests/factories/documents'
import { toDocument, toDocuments, toId, toIds } from './relations'

const category = buildCategory({ id: 7 })

it('a related document that came whole is the document', () => {
  expect(toDocument(category)).toBe(category)
})

it.each([7, '7', 0, null, undefined])('a related document that came as %j is not there', (value) => {
  expect(toDocument(value)).toBeNull()
})

it('of several, those that came whole stay in their order', () => {
  const other = buildCategory({ id: 8 })

  expect(toDocuments([other, 3, category, '4'])).toEqual([other, category])
})

it.each([null, undefined, []])('a list that is %j holds no documents and no ids', (values) => {
  expect(toDocuments(values)).toEqual([])
  expect(toIds(values)).toEqual([])
})

it.each([
  [category, 7],
  [7, 7],
  [null, null],
  [undefined, null],
])('the id of %j is %j', (value, id) => {
  expect(toId(value)).toBe(id)
})

it('ids are read from documents and ids alike', () => {
  expect(toIds([category, 3])).toEqual([7, 3])
})
