import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_source_publishedat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__articles_v_version_source_publishedat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_notice_startsat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_notice_endsat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TABLE "authors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"office" varchar,
  	"bio" varchar,
  	"portrait_id" integer,
  	"account_id" integer,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authors_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notice" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_on" boolean DEFAULT false,
  	"text" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"startsat_tz" "enum_notice_startsat_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"ends_at" timestamp(3) with time zone,
  	"endsat_tz" "enum_notice_endsat_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"article_id" integer,
  	"url" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "articles" ADD COLUMN "source_outlet_id" integer;
  ALTER TABLE "articles" ADD COLUMN "source_author" varchar;
  ALTER TABLE "articles" ADD COLUMN "source_published_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "source_publishedat_tz" "enum_articles_source_publishedat_tz" DEFAULT 'Asia/Ho_Chi_Minh';
  ALTER TABLE "articles_rels" ADD COLUMN "authors_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_source_outlet_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_source_author" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_source_published_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_source_publishedat_tz" "enum__articles_v_version_source_publishedat_tz" DEFAULT 'Asia/Ho_Chi_Minh';
  ALTER TABLE "_articles_v_rels" ADD COLUMN "authors_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "authors_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "sources_id" integer;
  ALTER TABLE "home" ADD COLUMN "lead_id" integer;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait_id_images_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors_texts" ADD CONSTRAINT "authors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notice" ADD CONSTRAINT "notice_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "authors_name_idx" ON "authors" USING btree ("name");
  CREATE INDEX "authors_portrait_idx" ON "authors" USING btree ("portrait_id");
  CREATE INDEX "authors_account_idx" ON "authors" USING btree ("account_id");
  CREATE UNIQUE INDEX "authors_slug_idx" ON "authors" USING btree ("slug");
  CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
  CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
  CREATE INDEX "authors_texts_order_parent" ON "authors_texts" USING btree ("order","parent_id");
  CREATE INDEX "authors_texts_text_idx" ON "authors_texts" USING btree ("text");
  CREATE UNIQUE INDEX "sources_name_idx" ON "sources" USING btree ("name");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE INDEX "notice_article_idx" ON "notice" USING btree ("article_id");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_source_outlet_id_sources_id_fk" FOREIGN KEY ("source_outlet_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_source_outlet_id_sources_id_fk" FOREIGN KEY ("version_source_outlet_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home" ADD CONSTRAINT "home_lead_id_articles_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_source_source_outlet_idx" ON "articles" USING btree ("source_outlet_id");
  CREATE INDEX "articles_rels_authors_id_idx" ON "articles_rels" USING btree ("authors_id");
  CREATE INDEX "_articles_v_version_source_version_source_outlet_idx" ON "_articles_v" USING btree ("version_source_outlet_id");
  CREATE INDEX "_articles_v_rels_authors_id_idx" ON "_articles_v_rels" USING btree ("authors_id");
  CREATE INDEX "payload_locked_documents_rels_authors_id_idx" ON "payload_locked_documents_rels" USING btree ("authors_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "home_lead_idx" ON "home" USING btree ("lead_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "authors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "authors_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notice" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "authors" CASCADE;
  DROP TABLE "authors_texts" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "notice" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_source_outlet_id_sources_id_fk";
  
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_authors_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_source_outlet_id_sources_id_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_authors_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_authors_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_sources_fk";
  
  ALTER TABLE "home" DROP CONSTRAINT "home_lead_id_articles_id_fk";
  
  DROP INDEX "articles_source_source_outlet_idx";
  DROP INDEX "articles_rels_authors_id_idx";
  DROP INDEX "_articles_v_version_source_version_source_outlet_idx";
  DROP INDEX "_articles_v_rels_authors_id_idx";
  DROP INDEX "payload_locked_documents_rels_authors_id_idx";
  DROP INDEX "payload_locked_documents_rels_sources_id_idx";
  DROP INDEX "home_lead_idx";
  ALTER TABLE "articles" DROP COLUMN "source_outlet_id";
  ALTER TABLE "articles" DROP COLUMN "source_author";
  ALTER TABLE "articles" DROP COLUMN "source_published_at";
  ALTER TABLE "articles" DROP COLUMN "source_publishedat_tz";
  ALTER TABLE "articles_rels" DROP COLUMN "authors_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_source_outlet_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_source_author";
  ALTER TABLE "_articles_v" DROP COLUMN "version_source_published_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_source_publishedat_tz";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "authors_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "authors_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "sources_id";
  ALTER TABLE "home" DROP COLUMN "lead_id";
  DROP TYPE "public"."enum_articles_source_publishedat_tz";
  DROP TYPE "public"."enum__articles_v_version_source_publishedat_tz";
  DROP TYPE "public"."enum_notice_startsat_tz";
  DROP TYPE "public"."enum_notice_endsat_tz";`)
}
