import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "images_sizes_w640_sizes_w640_filename_idx";
  DROP INDEX "images_sizes_w960_sizes_w960_filename_idx";
  ALTER TABLE "images" DROP COLUMN "sizes_w640_url";
  ALTER TABLE "images" DROP COLUMN "sizes_w640_width";
  ALTER TABLE "images" DROP COLUMN "sizes_w640_height";
  ALTER TABLE "images" DROP COLUMN "sizes_w640_mime_type";
  ALTER TABLE "images" DROP COLUMN "sizes_w640_filesize";
  ALTER TABLE "images" DROP COLUMN "sizes_w640_filename";
  ALTER TABLE "images" DROP COLUMN "sizes_w960_url";
  ALTER TABLE "images" DROP COLUMN "sizes_w960_width";
  ALTER TABLE "images" DROP COLUMN "sizes_w960_height";
  ALTER TABLE "images" DROP COLUMN "sizes_w960_mime_type";
  ALTER TABLE "images" DROP COLUMN "sizes_w960_filesize";
  ALTER TABLE "images" DROP COLUMN "sizes_w960_filename";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "images" ADD COLUMN "sizes_w640_url" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w640_width" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w640_height" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w640_mime_type" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w640_filesize" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w640_filename" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w960_url" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w960_width" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w960_height" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w960_mime_type" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w960_filesize" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w960_filename" varchar;
  CREATE INDEX "images_sizes_w640_sizes_w640_filename_idx" ON "images" USING btree ("sizes_w640_filename");
  CREATE INDEX "images_sizes_w960_sizes_w960_filename_idx" ON "images" USING btree ("sizes_w960_filename");`)
}
