import type { Where } from 'payload'

/** A control above a list. It looks after the conditions on its own path and leaves all others alone. */
export type FilterControl = { path: string; label: string } & (
  | { kind: 'buttons' | 'select'; any: string; options: { value: string; label: string }[] }
  | { kind: 'text' }
  | { kind: 'dates' }
)

/** What a control is set to: the value asked for, or a period of which each end may be open. */
export interface FilterValue {
  equals?: string
  contains?: string
  from?: string
  until?: string
}

type Condition = Record<string, Record<string, unknown>>
type Branch = Condition[]

const operators: Record<keyof FilterValue, string> = {
  equals: 'equals',
  contains: 'contains',
  from: 'greater_than_equal',
  until: 'less_than',
}

/** The shape that Payload's own filter builder keeps: alternatives of conditions that hold together. */
const toBranches = (where: Where | undefined): Branch[] => {
  if (!where || Object.keys(where).length === 0) return []
  const { or, and, ...conditions } = where as { or?: Where[]; and?: Where[] } & Condition
  if (Array.isArray(or) && !and && Object.keys(conditions).length === 0) {
    return or.map((alternative) => toBranches(alternative)[0] ?? [])
  }
  return [
    [
      ...Object.entries(conditions).map(([path, tests]) => ({ [path]: tests })),
      ...(and ?? []).map((one) => one as Condition),
      ...(or ? [{ or } as unknown as Condition] : []),
    ],
  ]
}

const isOwn = (condition: Condition, path: string): boolean =>
  Object.keys(condition).length === 1 &&
  Object.keys(condition)[0] === path &&
  Object.keys(condition[path] ?? {}).every((operator) => Object.values(operators).includes(operator))

/** What the control on a path is set to in the query of a list. */
export const readFilter = (where: Where | undefined, path: string): FilterValue => {
  const value: FilterValue = {}
  for (const condition of toBranches(where)[0] ?? []) {
    if (!isOwn(condition, path)) continue
    for (const [name, operator] of Object.entries(operators)) {
      const asked = condition[path]?.[operator]
      if (asked !== undefined && asked !== '') value[name as keyof FilterValue] = String(asked)
    }
  }
  return value
}

/** The query with that control set anew; whatever else was asked stays, in every alternative. */
export const writeFilter = (where: Where | undefined, path: string, value: FilterValue): Where => {
  const own = Object.entries(operators).flatMap(([name, operator]): Branch => {
    const asked = value[name as keyof FilterValue]
    return asked ? [{ [path]: { [operator]: asked } }] : []
  })
  const before = toBranches(where)
  const branches = (before.length > 0 ? before : [[]])
    .map((branch) => [...branch.filter((condition) => !isOwn(condition, path)), ...own])
    .filter((branch) => branch.length > 0)
  return branches.length > 0 ? { or: branches.map((and) => ({ and })) } : {}
}

export const isSet = (value: FilterValue): boolean => Object.keys(value).length > 0
