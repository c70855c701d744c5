import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/*
 * How often articles are read, and nothing of who reads them. Written by hand: Payload knows nothing of these tables,
 * and its snapshots do not name them. Days are those of Vietnam. Hours are kept for some days only; what an article was
 * read goes with it, the sums of the days stay.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE view_hours (
    hour timestamp(0) with time zone NOT NULL,
    article_id integer NOT NULL REFERENCES articles ON DELETE CASCADE,
    views integer NOT NULL,
    PRIMARY KEY (hour, article_id)
  );
  CREATE INDEX view_hours_article_idx ON view_hours (article_id);

  CREATE TABLE view_days (
    day date NOT NULL,
    article_id integer NOT NULL REFERENCES articles ON DELETE CASCADE,
    views integer NOT NULL,
    PRIMARY KEY (day, article_id)
  );
  CREATE INDEX view_days_article_idx ON view_days (article_id);

  CREATE TABLE view_totals (
    hour timestamp(0) with time zone PRIMARY KEY,
    views integer NOT NULL
  );

  -- By what readers came from ('referrer') and what they read on ('device').
  CREATE TABLE view_origins (
    day date NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    views integer NOT NULL,
    PRIMARY KEY (day, kind, name)
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE view_origins, view_totals, view_days, view_hours`)
}
