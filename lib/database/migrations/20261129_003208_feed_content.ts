import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_site_feed_content" AS ENUM('lead', 'full');
  ALTER TABLE "site" ADD COLUMN "feed_content" "enum_site_feed_content" DEFAULT 'lead' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site" DROP COLUMN "feed_content";
  DROP TYPE "public"."enum_site_feed_content";`)
}
