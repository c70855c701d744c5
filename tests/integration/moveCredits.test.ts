import { randomBytes } from 'node:crypto'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { migrations } from '@/lib/database/migrations'
import { createDatabase, dropDatabase, toDatabaseUrl } from './databases'

const name = `moved_${randomBytes(6).toString('hex')}`
let client: Client
let db: NodePgDatabase

/** Of the portal as it was before pen names. */
const first = migrations.findIndex((migration) => migration.name.endsWith('keep_source_names'))
const last = migrations.findIndex((migration) => migration.name.endsWith('move_credits'))

const apply = async (some: typeof migrations, direction: 'up' | 'down' = 'up') => {
  // What they use of Payload's arguments.
  for (const migration of some) await migration[direction]({ db } as never)
}

const select = async (query: ReturnType<typeof sql>) => (await db.execute(query)).rows

beforeAll(async () => {
  await createDatabase(inject('serverUrl'), name)
  client = new Client({ connectionString: toDatabaseUrl(inject('serverUrl'), name) })
  await client.connect()
  db = drizzle({ client })
  await apply(migrations.slice(0, first))
  await db.execute(sql`
    INSERT INTO articles (id, title, slug, _status, source_name) VALUES
      (1, 'một', 'mot', 'published', 'Báo Yên Bái'), (2, 'hai', 'hai', 'published', ''),
      (3, 'ba', 'ba', 'draft', 'Báo Yên Bái'), (4, 'bốn', 'bon', 'published', NULL);
    INSERT INTO _articles_v (id, parent_id, latest, version_title, version_source_name) VALUES
      (11, 1, false, 'một', 'Báo cũ'), (12, 1, true, 'một', 'Báo Yên Bái'), (13, 3, true, 'ba', 'Báo Yên Bái');
    INSERT INTO articles_texts ("order", parent_id, path, text) VALUES
      (1, 1, 'bylines', 'Thu Trang'), (2, 1, 'bylines', 'Hà An'), (1, 2, 'bylines', 'Hà An'),
      (1, 3, 'bylines', 'Ha An'), (2, 3, 'bylines', ' Hà  An'), (1, 4, 'bylines', ''), (2, 4, 'bylines', NULL),
      (1, 1, 'topics', 'Thu Trang');
    INSERT INTO _articles_v_texts ("order", parent_id, path, text) VALUES
      (1, 11, 'version.bylines', 'Bỏ Bút'), (1, 12, 'version.bylines', 'Thu Trang'),
      (2, 12, 'version.bylines', 'Hà An'), (1, 12, 'version.topics', 'Thu Trang');
    INSERT INTO home (id) VALUES (1);
    INSERT INTO home_rels ("order", parent_id, path, articles_id) VALUES
      (1, 1, 'pinned', 4), (2, 1, 'pinned', 2), (3, 1, 'pinned', 3)`)
})

afterAll(async () => {
  await client?.end()
  await dropDatabase(inject('serverUrl'), name)
})

const readBylines = () =>
  select(sql`
    SELECT parent_id AS article, authors.name FROM articles_rels JOIN authors ON authors.id = authors_id
    WHERE path = 'bylines' ORDER BY parent_id, "order"`)

const expectMoved = async () => {
  expect(await readBylines()).toEqual([
    { article: 1, name: 'Thu Trang' },
    { article: 1, name: 'Hà An' },
    { article: 2, name: 'Hà An' },
    { article: 3, name: 'Ha An' },
    { article: 3, name: 'Hà An' },
  ])
  const versions = await select(sql`
    SELECT parent_id AS version, authors.name FROM _articles_v_rels JOIN authors ON authors.id = authors_id
    WHERE path = 'version.bylines' ORDER BY parent_id, "order"`)
  expect(versions).toEqual([
    { version: 11, name: 'Bỏ Bút' },
    { version: 12, name: 'Thu Trang' },
    { version: 12, name: 'Hà An' },
  ])
  const texts = sql`SELECT path, text FROM articles_texts UNION ALL SELECT path, text FROM _articles_v_texts`
  expect(await select(texts)).toEqual([
    { path: 'topics', text: 'Thu Trang' },
    { path: 'version.topics', text: 'Thu Trang' },
  ])
  const sources = await select(sql`
    SELECT articles.id AS article, name FROM articles JOIN sources ON sources.id = source_outlet_id ORDER BY 1`)
  expect(sources).toEqual([
    { article: 1, name: 'Báo Yên Bái' },
    { article: 3, name: 'Báo Yên Bái' },
  ])
  const versionSources = await select(sql`
    SELECT _articles_v.id AS version, name FROM _articles_v
    JOIN sources ON sources.id = version_source_outlet_id ORDER BY 1`)
  expect(versionSources).toEqual([
    { version: 11, name: 'Báo cũ' },
    { version: 12, name: 'Báo Yên Bái' },
    { version: 13, name: 'Báo Yên Bái' },
  ])
  expect(await select(sql`SELECT lead_id FROM home`)).toEqual([{ lead_id: 4 }])
  const focus = await select(sql`SELECT "order", path, articles_id FROM home_rels ORDER BY "order"`)
  expect(focus).toEqual([
    { order: 1, path: 'focus', articles_id: 2 },
    { order: 2, path: 'focus', articles_id: 3 },
  ])
}

it('names under articles, names of sources and pinned articles of a portal in use are moved, none is lost', async () => {
  await apply(migrations.slice(first, last + 1))

  await expectMoved()
  expect(await select(sql`SELECT name, slug FROM authors ORDER BY slug`)).toEqual([
    { name: 'Bỏ Bút', slug: 'bo-but' },
    { name: 'Ha An', slug: 'ha-an' },
    { name: 'Hà An', slug: 'ha-an-2' },
    { name: 'Thu Trang', slug: 'thu-trang' },
  ])
})

it('what was moved can be moved back, and forth again', async () => {
  await apply(migrations.slice(last, last + 1), 'down')
  const back = await select(sql`
    SELECT parent_id AS article, text FROM articles_texts WHERE path = 'bylines' ORDER BY parent_id, "order"`)
  const pinned = await select(
    sql`SELECT articles_id AS id FROM home_rels WHERE path = 'pinned' ORDER BY "order"`,
  )

  await apply(migrations.slice(last, last + 1))

  expect(back).toMatchObject([
    { article: 1, text: 'Thu Trang' },
    { article: 1, text: 'Hà An' },
    { article: 2, text: 'Hà An' },
    { article: 3 },
    { article: 3 },
  ])
  expect(pinned).toEqual([{ id: 4 }, { id: 2 }, { id: 3 }])
  await expectMoved()
})
