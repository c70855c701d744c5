import type { Field } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'

import { nobody } from '../../access/roles'

type Values = Record<string, unknown>

/** What is hidden, or what nobody may write, is the portal's own book-keeping. */
const isWritten = (field: Field): boolean =>
  !('hidden' in field && field.hidden) && !('access' in field && field.access?.update === nobody)

/** Fields that Payload adds and sets with every write. */
const bookkeeping = new Set(['updatedAt', 'createdAt', '_status', 'deletedAt', 'sessions'])

/** Labels of the fields of a form in which two states of a document differ; a group or a table counts as one. */
export const listChangedFields = (fields: Field[], before: Values, after: Values): string[] => {
  const labels: string[] = []
  const compare = (name: string, label: unknown) => {
    if (bookkeeping.has(name) || !(name in after)) return
    if (describe(before[name]) !== describe(after[name]))
      labels.push(typeof label === 'string' && label ? label : name)
  }
  for (const field of fields.filter(isWritten)) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if (tabHasName(tab)) compare(tab.name, tab.label)
        else labels.push(...listChangedFields(tab.fields, before, after))
      }
    } else if (fieldAffectsData(field)) compare(field.name, field.label)
    else if ('fields' in field) labels.push(...listChangedFields(field.fields, before, after))
  }
  return [...new Set(labels)]
}

/**
 * A text that is the same for values that mean the same: nothing is nothing however it is written, a populated relation
 * is its id, and the ids of rows, which Payload makes anew, say nothing.
 */
const describe = (value: unknown): string => JSON.stringify(simplify(value)) ?? ''

const simplify = (value: unknown): unknown => {
  if (value === null || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => simplify(item) ?? null) : undefined
  if (typeof value !== 'object') return toMoment(value)
  const { id, ...others } = value as Values
  if (typeof id === 'number' && 'createdAt' in others) return id
  const entries = Object.entries(others)
    .map(([key, item]) => [key, simplify(item)] as const)
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** One moment can be written with and without its zone. */
const toMoment = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/.test(value)
    ? new Date(value).toISOString()
    : value
