import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "images" ADD COLUMN "use_count" numeric DEFAULT 0;
  CREATE INDEX "images_use_count_idx" ON "images" USING btree ("use_count");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "images_use_count_idx";
  ALTER TABLE "images" DROP COLUMN "use_count";`)
}
