import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "images" ADD COLUMN "sizes_jpeg_url" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg_width" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg_height" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg_mime_type" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg_filesize" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg_filename" varchar;
  CREATE INDEX "images_sizes_jpeg_sizes_jpeg_filename_idx" ON "images" USING btree ("sizes_jpeg_filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "images_sizes_jpeg_sizes_jpeg_filename_idx";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg_url";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg_width";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg_height";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg_mime_type";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg_filesize";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg_filename";`)
}
