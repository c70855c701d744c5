import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

import { toSlug } from '@/lib/vietnamese/slugs'
import { normaliseText } from '@/lib/vietnamese/typography'

type Database = MigrateUpArgs['db']

/*
 * Written by hand, and run after the tables are there: names under articles become pen names, names of sources become
 * sources, in articles and in their versions; the first pinned article leads the home page, the others follow it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await moveBylines(db)
  await moveSources(db)
  await movePinned(db)
  // The articles of a topic, read from the newest on, and no more of them than are asked for.
  await db.execute(sql`
  CREATE INDEX articles_texts_topics_idx ON articles_texts (text, parent_id) WHERE path = 'topics';
  SET CONSTRAINTS ALL IMMEDIATE`)
}

interface Name {
  /** As it stands in the database; data from before the house's rules need not follow them. */
  raw: string
  name: string
}

const toNames = (rows: Record<string, unknown>[]): Name[] =>
  rows.map(({ raw }) => ({ raw: String(raw), name: normaliseText(String(raw)) })).filter(({ name }) => name)

async function moveBylines(db: Database): Promise<void> {
  const { rows } = await db.execute(sql`
    SELECT text AS raw FROM articles_texts WHERE path = 'bylines'
    UNION SELECT text FROM _articles_v_texts WHERE path = 'version.bylines'`)
  const names = toNames(rows.filter(({ raw }) => raw !== null))
  await insertAuthors(db, [...new Set(names.map(({ name }) => name))].sort())
  const map = JSON.stringify(names)
  for (const { texts, relations, path } of places) {
    await db.execute(sql`
      INSERT INTO ${sql.identifier(relations)} ("order", parent_id, path, authors_id)
      SELECT min(texts."order"), texts.parent_id, ${path}, authors.id
      FROM ${sql.identifier(texts)} AS texts
      JOIN jsonb_to_recordset(${map}::jsonb) AS names (raw text, name text) ON names.raw = texts.text
      JOIN (SELECT name, min(id) AS id FROM authors GROUP BY name) AS authors ON authors.name = names.name
      WHERE texts.path = ${path} GROUP BY texts.parent_id, authors.id`)
    await db.execute(sql`DELETE FROM ${sql.identifier(texts)} WHERE path = ${path}`)
  }
}

const places = [
  { texts: 'articles_texts', relations: 'articles_rels', path: 'bylines' },
  { texts: '_articles_v_texts', relations: '_articles_v_rels', path: 'version.bylines' },
]

/** Addresses as the hook `setSlug` gives them. */
async function insertAuthors(db: Database, names: string[]): Promise<void> {
  const { rows } = await db.execute(sql`SELECT name, slug FROM authors`)
  const taken = new Set(rows.map(({ slug }) => slug))
  const known = new Set(rows.map(({ name }) => name))
  const authors = names
    .filter((name) => !known.has(name))
    .map((name) => {
      const wanted = toSlug(name) || 'tac-gia'
      let slug = wanted
      for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`
      taken.add(slug)
      return { name, slug }
    })
  await db.execute(sql`
    INSERT INTO authors (name, slug)
    SELECT name, slug FROM jsonb_to_recordset(${JSON.stringify(authors)}::jsonb) AS given (name text, slug text)`)
}

async function moveSources(db: Database): Promise<void> {
  const { rows } = await db.execute(sql`SELECT DISTINCT name AS raw FROM former_source_names`)
  const names = JSON.stringify(toNames(rows))
  await db.execute(sql`
    INSERT INTO sources (name)
    SELECT DISTINCT name FROM jsonb_to_recordset(${names}::jsonb) AS names (name text) ON CONFLICT DO NOTHING`)
  const found = sql`former_source_names AS former
    JOIN jsonb_to_recordset(${names}::jsonb) AS names (raw text, name text) ON names.raw = former.name
    JOIN sources ON sources.name = names.name`
  await db.execute(sql`
    UPDATE articles SET source_outlet_id = sources.id FROM ${found} WHERE former.article_id = articles.id`)
  await db.execute(sql`
    UPDATE _articles_v SET version_source_outlet_id = sources.id FROM ${found}
    WHERE former.version_id = _articles_v.id`)
  await db.execute(sql`DROP TABLE former_source_names`)
}

async function movePinned(db: Database): Promise<void> {
  await db.execute(sql`
  UPDATE home SET lead_id = (
    SELECT articles_id FROM home_rels WHERE parent_id = home.id AND path = 'pinned' ORDER BY "order" LIMIT 1
  );
  DELETE FROM home_rels USING home
    WHERE home_rels.parent_id = home.id AND path = 'pinned' AND articles_id = home.lead_id;
  UPDATE home_rels SET path = 'focus', "order" = "order" - 1 WHERE path = 'pinned'`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX articles_texts_topics_idx;
  UPDATE home_rels SET path = 'pinned', "order" = "order" + 1 WHERE path = 'focus';
  INSERT INTO home_rels ("order", parent_id, path, articles_id)
    SELECT 1, id, 'pinned', lead_id FROM home WHERE lead_id IS NOT NULL;
  CREATE TABLE former_source_names AS
    SELECT articles.id AS article_id, NULL::integer AS version_id, sources.name
    FROM articles JOIN sources ON sources.id = source_outlet_id
    UNION ALL
    SELECT NULL, _articles_v.id, sources.name
    FROM _articles_v JOIN sources ON sources.id = version_source_outlet_id`)
  for (const { texts, relations, path } of places) {
    await db.execute(sql`
      INSERT INTO ${sql.identifier(texts)} ("order", parent_id, path, text)
      SELECT "order", parent_id, path, authors.name
      FROM ${sql.identifier(relations)} AS rels JOIN authors ON authors.id = rels.authors_id
      WHERE path = ${path}`)
    await db.execute(sql`DELETE FROM ${sql.identifier(relations)} WHERE path = ${path}`)
  }
}
