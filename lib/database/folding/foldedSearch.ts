import type { postgresAdapter } from '@payloadcms/db-postgres'
import { getTableName, is, sql, type Column, type SQL } from 'drizzle-orm'
import { PgText, PgVarchar } from 'drizzle-orm/pg-core'

import { foldForSearch } from '@/lib/vietnamese/folding'
import { isKeptFolded, toFoldedName } from './foldedColumns'

type Adapter = ReturnType<typeof postgresAdapter>
type Operator = (column: Column, value: unknown) => SQL

/** Payload puts the percent signs around what was typed; inside they, and the underscore, are what they look like. */
export const toFoldedPattern = (value: string): string => {
  const [, start, typed, end] = /^(%?)(.*?)(%?)$/su.exec(value) ?? []
  return `${start}${foldForSearch(typed ?? '').replace(/[\\%_]/g, '\\$&')}${end}`
}

/** The column with folded text, of the same table or of the same alias of it. */
const toFoldedColumn = (column: Column): Column | undefined => {
  const isKept = isKeptFolded(toOriginalTable(column), column.name)
  return isKept ? Object.create(column, { name: { value: toFoldedName(column.name) } }) : undefined
}

const originalName = Symbol.for('drizzle:OriginalName')

/** A join gives the table a name of its own. */
const toOriginalTable = ({ table }: Column): string =>
  (table as unknown as Record<symbol, string | undefined>)[originalName] ?? getTableName(table)

const foldText =
  (plain: Operator, { negate = false } = {}): Operator =>
  (column, value) => {
    const isText = is(column, PgText) || is(column, PgVarchar)
    if (!isText || typeof value !== 'string') return plain(column, value)
    const folded = toFoldedColumn(column) ?? sql`fold_for_search(${column})`
    // Payload forgets the percent signs of `not_like`.
    return negate
      ? sql`${folded} NOT LIKE ${toFoldedPattern(`%${value}%`)}`
      : sql`${folded} LIKE ${toFoldedPattern(value)}`
  }

/**
 * `like`, `contains` and `not_like` see neither case nor marks nor encoding, in every collection, field, list and picker:
 * `nguyen dinh` finds `Nguyễn Đình`. Payload's own are a plain ILIKE.
 */
export const withFoldedSearch = (database: Adapter): Adapter => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const operators = adapter.operators as unknown as Record<'like' | 'contains' | 'not_like', Operator>
    Object.assign(adapter, {
      operators: {
        ...operators,
        like: foldText(operators.like),
        contains: foldText(operators.contains),
        not_like: foldText(operators.not_like, { negate: true }),
      },
    })
    return adapter
  },
})
