import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" DROP COLUMN "source_name";
  ALTER TABLE "_articles_v" DROP COLUMN "version_source_name";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "source_name" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_source_name" varchar;`)
}
