import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "edited_by" varchar;
  ALTER TABLE "articles" ADD COLUMN "edit_session" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_edited_by" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_edit_session" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" DROP COLUMN "edited_by";
  ALTER TABLE "articles" DROP COLUMN "edit_session";
  ALTER TABLE "_articles_v" DROP COLUMN "version_edited_by";
  ALTER TABLE "_articles_v" DROP COLUMN "version_edit_session";`)
}
