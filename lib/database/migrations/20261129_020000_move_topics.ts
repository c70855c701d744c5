import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

import { toSlug } from '@/lib/vietnamese/slugs'
import { normaliseText } from '@/lib/vietnamese/typography'
import { dropFolded, keepFolded } from '../folding/keepFolded'

type Database = MigrateUpArgs['db']

const places = [
  { texts: 'articles_texts', relations: 'articles_rels', path: 'topics' },
  { texts: '_articles_v_texts', relations: '_articles_v_rels', path: 'version.topics' },
]

/** Written by hand, after the table is there: topics that stood in articles as texts become documents, each once. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const { rows } = await db.execute(sql`
    SELECT text AS raw FROM articles_texts WHERE path = 'topics'
    UNION SELECT text FROM _articles_v_texts WHERE path = 'version.topics'`)
  const names = rows
    .map(({ raw }) => ({ raw: String(raw ?? ''), name: normaliseText(String(raw ?? '')) }))
    .filter(({ name }) => name)
  await insertTopics(db, [...new Set(names.map(({ name }) => name))].sort())
  for (const { texts, relations, path } of places) {
    await db.execute(sql`
      INSERT INTO ${sql.identifier(relations)} ("order", parent_id, path, topics_id)
      SELECT min(texts."order"), texts.parent_id, ${path}, topics.id
      FROM ${sql.identifier(texts)} AS texts
      JOIN jsonb_to_recordset(${JSON.stringify(names)}::jsonb) AS names (raw text, name text) ON names.raw = texts.text
      JOIN topics ON topics.name = names.name
      WHERE texts.path = ${path} GROUP BY texts.parent_id, topics.id`)
    await db.execute(sql`DELETE FROM ${sql.identifier(texts)} WHERE path = ${path}`)
  }
  await db.execute(sql`DROP INDEX articles_texts_topics_idx`)
  await keepFolded(db, 'topics', ['name'])
}

/** Addresses as the hook `setSlug` gives them. */
async function insertTopics(db: Database, names: string[]): Promise<void> {
  const taken = new Set<string>()
  const topics = names.map((name) => {
    const wanted = toSlug(name) || 'su-kien'
    let slug = wanted
    for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`
    taken.add(slug)
    return { name, slug }
  })
  await db.execute(sql`
    INSERT INTO topics (name, slug, kind)
    SELECT name, slug, 'event' FROM jsonb_to_recordset(${JSON.stringify(topics)}::jsonb) AS given (name text, slug text)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await dropFolded(db, 'topics', ['name'])
  for (const { texts, relations, path } of places) {
    await db.execute(sql`
      INSERT INTO ${sql.identifier(texts)} ("order", parent_id, path, text)
      SELECT "order", parent_id, path, topics.name
      FROM ${sql.identifier(relations)} AS rels JOIN topics ON topics.id = rels.topics_id
      WHERE path = ${path}`)
    await db.execute(sql`DELETE FROM ${sql.identifier(relations)} WHERE path = ${path}`)
  }
  await db.execute(sql`
  CREATE INDEX articles_texts_topics_idx ON articles_texts (text, parent_id) WHERE path = 'topics';
  SET CONSTRAINTS ALL IMMEDIATE`)
}
