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
  // What the list of articles counts and pages through: the newest version of each, of all that were ever saved.
  await db.execute(sql`
    CREATE INDEX _articles_v_listed_idx ON _articles_v (version_published_at DESC, version__status)
    WHERE latest AND version_deleted_at IS NULL`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX _articles_v_listed_idx`)
  for (const [table, names] of columns) await dropFolded(db, table, names)
  await db.execute(sql`DROP FUNCTION fold_for_search`)
}
