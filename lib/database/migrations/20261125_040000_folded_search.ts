import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

import { createFolding, dropFolded, keepFolded } from '../folding/keepFolded'

/*
 * Search in the admin without marks. Written by hand: Payload knows nothing of the columns, and its snapshots do not
 * name them. Postgres generates them, so they are right whoever writes a row.
 */
const columns: [table: string, columns: string[]][] = [
  ['articles', ['title', 'lead']],
  ['_articles_v', ['version_title', 'version_lead']],
  ['articles_texts', ['text']],
  ['_articles_v_texts', ['text']],
  ['images', ['filename', 'caption', 'alt', 'place', 'credit']],
  ['audit_log', ['title', 'note']],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await createFolding(db)
  for (const [table, names] of columns) await keepFolded(db, table, names)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table, names] of columns) await dropFolded(db, table, names)
  await db.execute(sql`DROP FUNCTION fold_for_search`)
}
