import { sql, type SQL } from 'drizzle-orm'

import { toFoldedName } from './foldedColumns'
import { buildFoldingFunction } from './foldingFunction'

interface Database {
  execute(query: SQL): PromiseLike<{ rows: Record<string, unknown>[] }>
}

/** For migrations: what `keepFolded` and every search need. `pg_trgm` is an extension that any owner may create. */
export const createFolding = async (db: Database): Promise<void> => {
  const { rows } = await db.execute(sql`SELECT FROM pg_collation WHERE collname = 'und-x-icu'`)
  await db.execute(sql`CREATE EXTENSION IF NOT EXISTS pg_trgm`)
  await db.execute(sql.raw(buildFoldingFunction(rows.length > 0)))
}

/** For migrations: Postgres itself keeps the folded text of these columns, whichever way a row is written. */
export const keepFolded = async (db: Database, table: string, columns: string[]): Promise<void> => {
  const toAdded = (column: string) => {
    const [name, folded] = [sql.identifier(column), sql.identifier(toFoldedName(column))]
    return sql`ADD COLUMN ${folded} text GENERATED ALWAYS AS (fold_for_search(${name})) STORED`
  }
  await db.execute(sql`ALTER TABLE ${sql.identifier(table)} ${sql.join(columns.map(toAdded), sql`, `)}`)
  for (const column of columns) {
    const index = sql.identifier(`${table}_${toFoldedName(column)}_idx`)
    await db.execute(sql`
      CREATE INDEX ${index} ON ${sql.identifier(table)} USING gin (${sql.identifier(toFoldedName(column))} gin_trgm_ops)`)
  }
}

/** Undoes `keepFolded`. */
export const dropFolded = async (db: Database, table: string, columns: string[]): Promise<void> => {
  const dropped = columns.map((column) => sql`DROP COLUMN ${sql.identifier(toFoldedName(column))}`)
  await db.execute(sql`ALTER TABLE ${sql.identifier(table)} ${sql.join(dropped, sql`, `)}`)
}
