import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** Articles from before there were steps: what readers see is published, everything else is being written. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  UPDATE articles SET stage = 'published' WHERE _status = 'published';
  UPDATE _articles_v SET version_stage = 'published'
    FROM articles WHERE articles.id = _articles_v.parent_id AND articles._status = 'published';
  SET CONSTRAINTS ALL IMMEDIATE;`)
}

/** The columns go with the migration before. */
export async function down(_: MigrateDownArgs): Promise<void> {}
