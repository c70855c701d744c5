import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/*
 * Names of sources are put aside, since the column that held them goes. Written by hand, like `move_credits`, which
 * brings them back as documents: whatever is generated in between may add and drop columns in any order.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE former_source_names AS
    SELECT id AS article_id, NULL::integer AS version_id, source_name AS name
    FROM articles WHERE source_name <> ''
    UNION ALL
    SELECT NULL, id, version_source_name FROM _articles_v WHERE version_source_name <> ''`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  UPDATE articles SET source_name = former.name
    FROM former_source_names AS former WHERE former.article_id = articles.id;
  UPDATE _articles_v SET version_source_name = former.name
    FROM former_source_names AS former WHERE former.version_id = _articles_v.id;
  DROP TABLE former_source_names`)
}
