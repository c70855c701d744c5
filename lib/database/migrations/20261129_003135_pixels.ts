import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "images" ADD COLUMN "hidden_faces" jsonb;
  ALTER TABLE "images" ADD COLUMN "private_original" varchar;
  ALTER TABLE "images" ADD COLUMN "placeholder" varchar;
  CREATE INDEX "images_private_original_idx" ON "images" USING btree ("private_original");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "images_private_original_idx";
  ALTER TABLE "images" DROP COLUMN "hidden_faces";
  ALTER TABLE "images" DROP COLUMN "private_original";
  ALTER TABLE "images" DROP COLUMN "placeholder";`)
}
