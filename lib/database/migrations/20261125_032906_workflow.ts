import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_stage" AS ENUM('writing', 'submitted', 'returned', 'approved', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_articles_scheduledat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_articles_withdrawat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__articles_v_version_stage" AS ENUM('writing', 'submitted', 'returned', 'approved', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__articles_v_version_scheduledat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__articles_v_version_withdrawat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_notifications_email" AS ENUM('none', 'pending', 'sent', 'failed');
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" integer
  );
  
  CREATE TABLE "notifications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"recipient_id" integer NOT NULL,
  	"article_id" integer,
  	"step" varchar NOT NULL,
  	"actor" varchar NOT NULL,
  	"title" varchar,
  	"note" varchar,
  	"read_at" timestamp(3) with time zone,
  	"email" "enum_notifications_email" DEFAULT 'none' NOT NULL,
  	"email_error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "stage" "enum_articles_stage" DEFAULT 'writing';
  ALTER TABLE "articles" ADD COLUMN "schedule_error" varchar;
  ALTER TABLE "articles" ADD COLUMN "scheduled_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "scheduledat_tz" "enum_articles_scheduledat_tz" DEFAULT 'Asia/Ho_Chi_Minh';
  ALTER TABLE "articles" ADD COLUMN "withdraw_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "withdrawat_tz" "enum_articles_withdrawat_tz" DEFAULT 'Asia/Ho_Chi_Minh';
  ALTER TABLE "articles" ADD COLUMN "scheduled_by_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_stage" "enum__articles_v_version_stage" DEFAULT 'writing';
  ALTER TABLE "_articles_v" ADD COLUMN "version_schedule_error" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_scheduled_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_scheduledat_tz" "enum__articles_v_version_scheduledat_tz" DEFAULT 'Asia/Ho_Chi_Minh';
  ALTER TABLE "_articles_v" ADD COLUMN "version_withdraw_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_withdrawat_tz" "enum__articles_v_version_withdrawat_tz" DEFAULT 'Asia/Ho_Chi_Minh';
  ALTER TABLE "_articles_v" ADD COLUMN "version_scheduled_by_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "notifications_id" integer;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_categories_id_idx" ON "users_rels" USING btree ("categories_id");
  CREATE INDEX "notifications_recipient_idx" ON "notifications" USING btree ("recipient_id");
  CREATE INDEX "notifications_article_idx" ON "notifications" USING btree ("article_id");
  CREATE INDEX "notifications_email_idx" ON "notifications" USING btree ("email");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_scheduled_by_id_users_id_fk" FOREIGN KEY ("scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_scheduled_by_id_users_id_fk" FOREIGN KEY ("version_scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notifications_fk" FOREIGN KEY ("notifications_id") REFERENCES "public"."notifications"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_stage_idx" ON "articles" USING btree ("stage");
  CREATE INDEX "articles_scheduled_at_idx" ON "articles" USING btree ("scheduled_at");
  CREATE INDEX "articles_withdraw_at_idx" ON "articles" USING btree ("withdraw_at");
  CREATE INDEX "articles_scheduled_by_idx" ON "articles" USING btree ("scheduled_by_id");
  CREATE INDEX "_articles_v_version_version_stage_idx" ON "_articles_v" USING btree ("version_stage");
  CREATE INDEX "_articles_v_version_version_scheduled_at_idx" ON "_articles_v" USING btree ("version_scheduled_at");
  CREATE INDEX "_articles_v_version_version_withdraw_at_idx" ON "_articles_v" USING btree ("version_withdraw_at");
  CREATE INDEX "_articles_v_version_version_scheduled_by_idx" ON "_articles_v" USING btree ("version_scheduled_by_id");
  CREATE INDEX "payload_locked_documents_rels_notifications_id_idx" ON "payload_locked_documents_rels" USING btree ("notifications_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notifications" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "notifications" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_scheduled_by_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_scheduled_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_notifications_fk";
  
  DROP INDEX "articles_stage_idx";
  DROP INDEX "articles_scheduled_at_idx";
  DROP INDEX "articles_withdraw_at_idx";
  DROP INDEX "articles_scheduled_by_idx";
  DROP INDEX "_articles_v_version_version_stage_idx";
  DROP INDEX "_articles_v_version_version_scheduled_at_idx";
  DROP INDEX "_articles_v_version_version_withdraw_at_idx";
  DROP INDEX "_articles_v_version_version_scheduled_by_idx";
  DROP INDEX "payload_locked_documents_rels_notifications_id_idx";
  ALTER TABLE "articles" DROP COLUMN "stage";
  ALTER TABLE "articles" DROP COLUMN "schedule_error";
  ALTER TABLE "articles" DROP COLUMN "scheduled_at";
  ALTER TABLE "articles" DROP COLUMN "scheduledat_tz";
  ALTER TABLE "articles" DROP COLUMN "withdraw_at";
  ALTER TABLE "articles" DROP COLUMN "withdrawat_tz";
  ALTER TABLE "articles" DROP COLUMN "scheduled_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_stage";
  ALTER TABLE "_articles_v" DROP COLUMN "version_schedule_error";
  ALTER TABLE "_articles_v" DROP COLUMN "version_scheduled_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_scheduledat_tz";
  ALTER TABLE "_articles_v" DROP COLUMN "version_withdraw_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_withdrawat_tz";
  ALTER TABLE "_articles_v" DROP COLUMN "version_scheduled_by_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "notifications_id";
  DROP TYPE "public"."enum_articles_stage";
  DROP TYPE "public"."enum_articles_scheduledat_tz";
  DROP TYPE "public"."enum_articles_withdrawat_tz";
  DROP TYPE "public"."enum__articles_v_version_stage";
  DROP TYPE "public"."enum__articles_v_version_scheduledat_tz";
  DROP TYPE "public"."enum__articles_v_version_withdrawat_tz";
  DROP TYPE "public"."enum_notifications_email";`)
}
