import type { Category } from '@/lib/generated/payload-types'
import { toId } from './relations'

export const toRoots = (categories: Category[]): Category[] =>
  categories.filter(({ parent }) => !toId(parent))

export const toChildren = (categories: Category[], id: number): Category[] =>
  categories.filter(({ parent }) => toId(parent) === id)

/** From the root down to the parent. */
export const toAncestors = (categories: Category[], id: number): Category[] => {
  const ancestors: Category[] = []
  let parent = toId(categories.find((category) => category.id === id)?.parent)
  while (parent) {
    const category = categories.find((candidate) => candidate.id === parent)
    if (!category || ancestors.includes(category)) break
    ancestors.unshift(category)
    parent = toId(category.parent)
  }
  return ancestors
}

/** Those that an editor chose, in their order; all root categories when none were chosen. */
export const toChosen = (categories: Category[], chosen: number[]): Category[] =>
  chosen.length > 0
    ? chosen.flatMap((id) => categories.filter((category) => category.id === id))
    : toRoots(categories)
