import { expect, it } from 'vitest'
import { buildCategory } from '@/tests/factories/documents'
import type { Category } from '@/lib/generated/payload-types'
import { toAncestors, toChildren, toChosen, toRoots } from './categoryTree'

const news = buildCategory({ id: 1, name: 'Tin tức' })
const movement = buildCategory({ id: 2, name: 'Phong trào', parent: 1 })
const families = buildCategory({ id: 3, name: 'Gia đình học tập', parent: movement })
const clans = buildCategory({ id: 4, name: 'Dòng họ học tập', parent: 2 })
const documents = buildCategory({ id: 5, name: 'Văn bản' })
const all = [families, news, movement, documents, clans]

const toNames = (categories: Category[]) => categories.map(({ name }) => name)

it('roots are the categories without a parent, in the given order', () => {
  expect(toRoots(all)).toEqual([news, documents])
})

it('children are found whether their parent came whole or as an id', () => {
  expect(toNames(toChildren(all, 2))).toEqual(['Gia đình học tập', 'Dòng họ học tập'])
})

it('ancestors go from the root down to the parent', () => {
  expect(toNames(toAncestors(all, 3))).toEqual(['Tin tức', 'Phong trào'])
})

it.each([
  ['a root', 1],
  ['an unknown category', 99],
])('%s has no ancestors', (_, id) => {
  expect(toAncestors(all, id)).toEqual([])
})

it('ancestors end below a parent that is gone', () => {
  expect(toNames(toAncestors([movement, families], 3))).toEqual(['Phong trào'])
})

it('categories that are parents of each other do not go round for ever', () => {
  const circle = [buildCategory({ id: 1, parent: 2 }), buildCategory({ id: 2, parent: 1 })]

  expect(toAncestors(circle, 1).length).toBeLessThanOrEqual(2)
})

it("chosen categories stand in the editor's order, without those that are gone", () => {
  expect(toNames(toChosen(all, [5, 99, 2]))).toEqual(['Văn bản', 'Phong trào'])
})

it('without a choice, all root categories stand there', () => {
  expect(toChosen(all, [])).toEqual([news, documents])
})
