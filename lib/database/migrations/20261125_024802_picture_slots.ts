import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_images_avif" AS ENUM('pending', 'done', 'failed');
  ALTER TABLE "images" ADD COLUMN "avif" "enum_images_avif" DEFAULT 'pending';
  ALTER TABLE "images" ADD COLUMN "sizes_w480_url" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w480_width" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w480_height" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w480_mime_type" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w480_filesize" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w480_filename" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w720_url" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w720_width" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w720_height" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w720_mime_type" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w720_filesize" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w720_filename" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w1080_url" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w1080_width" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w1080_height" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w1080_mime_type" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_w1080_filesize" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_w1080_filename" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg640_url" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg640_width" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg640_height" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg640_mime_type" varchar;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg640_filesize" numeric;
  ALTER TABLE "images" ADD COLUMN "sizes_jpeg640_filename" varchar;
  CREATE INDEX "images_avif_idx" ON "images" USING btree ("avif");
  CREATE INDEX "images_sizes_w480_sizes_w480_filename_idx" ON "images" USING btree ("sizes_w480_filename");
  CREATE INDEX "images_sizes_w720_sizes_w720_filename_idx" ON "images" USING btree ("sizes_w720_filename");
  CREATE INDEX "images_sizes_w1080_sizes_w1080_filename_idx" ON "images" USING btree ("sizes_w1080_filename");
  CREATE INDEX "images_sizes_jpeg640_sizes_jpeg640_filename_idx" ON "images" USING btree ("sizes_jpeg640_filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "images_avif_idx";
  DROP INDEX "images_sizes_w480_sizes_w480_filename_idx";
  DROP INDEX "images_sizes_w720_sizes_w720_filename_idx";
  DROP INDEX "images_sizes_w1080_sizes_w1080_filename_idx";
  DROP INDEX "images_sizes_jpeg640_sizes_jpeg640_filename_idx";
  ALTER TABLE "images" DROP COLUMN "avif";
  ALTER TABLE "images" DROP COLUMN "sizes_w480_url";
  ALTER TABLE "images" DROP COLUMN "sizes_w480_width";
  ALTER TABLE "images" DROP COLUMN "sizes_w480_height";
  ALTER TABLE "images" DROP COLUMN "sizes_w480_mime_type";
  ALTER TABLE "images" DROP COLUMN "sizes_w480_filesize";
  ALTER TABLE "images" DROP COLUMN "sizes_w480_filename";
  ALTER TABLE "images" DROP COLUMN "sizes_w720_url";
  ALTER TABLE "images" DROP COLUMN "sizes_w720_width";
  ALTER TABLE "images" DROP COLUMN "sizes_w720_height";
  ALTER TABLE "images" DROP COLUMN "sizes_w720_mime_type";
  ALTER TABLE "images" DROP COLUMN "sizes_w720_filesize";
  ALTER TABLE "images" DROP COLUMN "sizes_w720_filename";
  ALTER TABLE "images" DROP COLUMN "sizes_w1080_url";
  ALTER TABLE "images" DROP COLUMN "sizes_w1080_width";
  ALTER TABLE "images" DROP COLUMN "sizes_w1080_height";
  ALTER TABLE "images" DROP COLUMN "sizes_w1080_mime_type";
  ALTER TABLE "images" DROP COLUMN "sizes_w1080_filesize";
  ALTER TABLE "images" DROP COLUMN "sizes_w1080_filename";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg640_url";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg640_width";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg640_height";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg640_mime_type";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg640_filesize";
  ALTER TABLE "images" DROP COLUMN "sizes_jpeg640_filename";
  DROP TYPE "public"."enum_images_avif";`)
}
