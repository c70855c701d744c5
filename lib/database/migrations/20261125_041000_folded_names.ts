import { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'

import { dropFolded, keepFolded } from '../folding/keepFolded'

/** Search without marks among pen names and sources, as in `folded_search`. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of ['authors', 'sources']) await keepFolded(db, table, ['name'])
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['authors', 'sources']) await dropFolded(db, table, ['name'])
}
