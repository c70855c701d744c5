import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

import { dropFolded, keepFolded } from '../folding/keepFolded'

/*
 * Where each picture is used (docs/quyet-dinh/0015). Written by hand: Payload knows nothing of these tables, and its
 * snapshots do not name them. Triggers keep them, whichever way a document is written: a deferred one looks once at
 * each document that a transaction has touched, when all its rows stand.
 *
 * A field that names a picture joins `expected_picture_uses`, and its table the triggers; a test walks the configuration
 * and finds those that are left out (tests/integration/pictureUses.test.ts).
 */
const owners: [table: string, owner: string, when?: string][] = [
  [
    'articles',
    'articles',
    '(OLD.lead_image_id, OLD.body, OLD._status, OLD.deleted_at) IS DISTINCT FROM (NEW.lead_image_id, NEW.body, NEW._status, NEW.deleted_at)',
  ],
  [
    'albums',
    'albums',
    '(OLD.cover_id, OLD._status, OLD.deleted_at) IS DISTINCT FROM (NEW.cover_id, NEW._status, NEW.deleted_at)',
  ],
  ['authors', 'authors', 'OLD.portrait_id IS DISTINCT FROM NEW.portrait_id'],
]

const versions: [table: string, owner: string, when: string][] = [
  [
    '_articles_v',
    'articles',
    '(OLD.latest, OLD.version_lead_image_id, OLD.version_body) IS DISTINCT FROM (NEW.latest, NEW.version_lead_image_id, NEW.version_body)',
  ],
  ['_albums_v', 'albums', '(OLD.latest, OLD.version_cover_id) IS DISTINCT FROM (NEW.latest, NEW.version_cover_id)'],
]

/** @param stored whether all documents are read first, whatever is asked for */
export const defineUses = (stored: 'MATERIALIZED' | 'NOT MATERIALIZED'): string => `
  -- What stands for readers, and the newest version beside it, which a draft is. In the order of the alphabet a document
  -- in the trash comes before what readers see, and that before a draft: max() picks what is said of it.
  CREATE OR REPLACE VIEW expected_picture_uses AS
    WITH stored AS ${stored} (
      SELECT 'articles'::text AS owner, id, lead_image_id AS image_id, body,
        CASE WHEN deleted_at IS NOT NULL THEN 'trashed' WHEN _status = 'published' THEN 'published' ELSE 'draft' END AS state
      FROM articles
      UNION ALL
      SELECT 'articles', articles.id, version_lead_image_id, version_body,
        CASE WHEN deleted_at IS NOT NULL THEN 'trashed' ELSE 'draft' END
      FROM articles JOIN _articles_v ON parent_id = articles.id AND latest
      UNION ALL
      SELECT 'albums', albums.id, named.image_id, NULL,
        CASE WHEN deleted_at IS NOT NULL THEN 'trashed' WHEN _status = 'published' THEN 'published' ELSE 'draft' END
      FROM albums CROSS JOIN LATERAL (
        SELECT cover_id UNION SELECT images_id FROM albums_rels WHERE parent_id = albums.id
      ) AS named (image_id)
      UNION ALL
      SELECT 'albums', albums.id, named.image_id, NULL,
        CASE WHEN deleted_at IS NOT NULL THEN 'trashed' ELSE 'draft' END
      FROM albums JOIN _albums_v ON parent_id = albums.id AND latest CROSS JOIN LATERAL (
        SELECT version_cover_id UNION SELECT images_id FROM _albums_v_rels WHERE parent_id = _albums_v.id
      ) AS named (image_id)
      UNION ALL
      SELECT 'authors', id, portrait_id, NULL, 'published' FROM authors
    ), named AS (
      SELECT owner, id AS owner_id, image_id, state FROM stored
      UNION ALL
      SELECT owner, id, pictures.image_id, state
      FROM stored CROSS JOIN LATERAL list_body_images(body) AS pictures (image_id)
      WHERE body IS NOT NULL
    )
    SELECT owner, owner_id, image_id, max(state) AS state
    FROM named WHERE image_id IN (SELECT id FROM images)
    GROUP BY owner, owner_id, image_id;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // What the list of pictures searches besides (docs/quyet-dinh/0008).
  await keepFolded(db, 'images', ['event'])
  await keepFolded(db, 'images_texts', ['text'])

  await db.execute(sql`
  CREATE TABLE picture_uses (
    image_id integer NOT NULL REFERENCES images ON DELETE CASCADE,
    owner text NOT NULL,
    owner_id integer NOT NULL,
    state text NOT NULL,
    PRIMARY KEY (image_id, owner, owner_id)
  );
  CREATE INDEX picture_uses_owner_idx ON picture_uses (owner, owner_id);

  -- Documents that this transaction has touched. It is empty whenever no transaction runs.
  CREATE TABLE picture_use_changes (
    owner text NOT NULL,
    owner_id integer NOT NULL,
    PRIMARY KEY (owner, owner_id)
  );

  -- Pictures of a text: the fields of its blocks, as listArticlePictures in lib/images/pictureUses.ts reads them.
  CREATE FUNCTION list_body_images(body jsonb) RETURNS SETOF integer LANGUAGE sql IMMUTABLE AS $$
    SELECT DISTINCT (coalesce(named -> 'id', named) #>> '{}')::integer
    FROM (
      SELECT jsonb_path_query(body, '$.**.fields.image')
      UNION ALL
      SELECT jsonb_path_query(body, '$.**.fields.images[*]')
    ) AS found (named)
    WHERE coalesce(named -> 'id', named) #>> '{}' ~ '^[0-9]{1,9}$'
  $$;`)
  await db.execute(sql.raw(defineUses('MATERIALIZED')))
  await db.execute(sql`
  -- Touches only what has changed, and locks pictures in one order.
  CREATE FUNCTION refresh_picture_uses(changed_owner text, changed_id integer) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE touched integer[];
  BEGIN
    WITH expected AS (
      SELECT image_id, state FROM expected_picture_uses WHERE owner = changed_owner AND owner_id = changed_id
    ), kept AS (
      SELECT image_id, state FROM picture_uses WHERE owner = changed_owner AND owner_id = changed_id
    ), differing AS (
      (SELECT * FROM expected EXCEPT SELECT * FROM kept) UNION (SELECT * FROM kept EXCEPT SELECT * FROM expected)
    )
    SELECT array_agg(DISTINCT image_id) INTO touched FROM differing;
    IF touched IS NULL THEN RETURN; END IF;
    PERFORM FROM images WHERE id = ANY (touched) ORDER BY id FOR NO KEY UPDATE;
    DELETE FROM picture_uses
      WHERE owner = changed_owner AND owner_id = changed_id AND image_id = ANY (touched);
    INSERT INTO picture_uses (image_id, owner, owner_id, state)
      SELECT image_id, owner, owner_id, state FROM expected_picture_uses
      WHERE owner = changed_owner AND owner_id = changed_id AND image_id = ANY (touched);
    UPDATE images SET use_count = use_count WHERE id = ANY (touched);
  END $$;

  -- Whoever writes a picture, with whatever number they read before: the count is that of the table.
  CREATE FUNCTION count_picture_uses() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.use_count := (SELECT count(*) FROM picture_uses WHERE image_id = NEW.id);
    RETURN NEW;
  END $$;
  CREATE TRIGGER picture_uses_counted BEFORE INSERT OR UPDATE ON images
    FOR EACH ROW EXECUTE FUNCTION count_picture_uses();

  CREATE FUNCTION note_picture_use_change(changed_owner text, changed_id integer) RETURNS void LANGUAGE sql AS $$
    INSERT INTO picture_use_changes SELECT changed_owner, changed_id WHERE changed_id IS NOT NULL
    ON CONFLICT DO NOTHING
  $$;

  CREATE FUNCTION picture_owner_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM note_picture_use_change(TG_ARGV[0], coalesce(NEW.id, OLD.id));
    RETURN NULL;
  END $$;

  CREATE FUNCTION picture_owner_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM note_picture_use_change(TG_ARGV[0], coalesce(NEW.parent_id, OLD.parent_id));
    RETURN NULL;
  END $$;

  CREATE FUNCTION album_version_photos_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM note_picture_use_change('albums', (
      SELECT parent_id FROM _albums_v WHERE id = coalesce(NEW.parent_id, OLD.parent_id) AND latest));
    RETURN NULL;
  END $$;

  CREATE FUNCTION picture_use_change_noted() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM picture_use_changes WHERE owner = NEW.owner AND owner_id = NEW.owner_id;
    PERFORM refresh_picture_uses(NEW.owner, NEW.owner_id);
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER picture_use_change_settled AFTER INSERT ON picture_use_changes
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION picture_use_change_noted();

  CREATE TRIGGER picture_uses_photos AFTER INSERT OR UPDATE OR DELETE ON albums_rels
    FOR EACH ROW EXECUTE FUNCTION picture_owner_part_changed('albums');
  CREATE TRIGGER picture_uses_photos AFTER INSERT OR UPDATE OR DELETE ON _albums_v_rels
    FOR EACH ROW EXECUTE FUNCTION album_version_photos_changed();`)

  for (const [table, owner, when] of owners) {
    await db.execute(
      sql.raw(`
      CREATE TRIGGER picture_uses_written AFTER INSERT OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION picture_owner_changed('${owner}');
      CREATE TRIGGER picture_uses_updated AFTER UPDATE ON ${table}
        FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION picture_owner_changed('${owner}')`),
    )
  }
  for (const [table, owner, when] of versions) {
    await db.execute(
      sql.raw(`
      CREATE TRIGGER picture_uses_written AFTER INSERT OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION picture_owner_part_changed('${owner}');
      CREATE TRIGGER picture_uses_updated AFTER UPDATE ON ${table}
        FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION picture_owner_part_changed('${owner}')`),
    )
  }

  await db.execute(sql`
  INSERT INTO picture_uses (image_id, owner, owner_id, state)
    SELECT image_id, owner, owner_id, state FROM expected_picture_uses;
  UPDATE images SET use_count = use_count;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table] of [...owners, ...versions])
    await db.execute(
      sql.raw(`DROP TRIGGER picture_uses_updated ON ${table}; DROP TRIGGER picture_uses_written ON ${table}`),
    )
  await db.execute(sql`
  DROP TRIGGER picture_uses_photos ON _albums_v_rels;
  DROP TRIGGER picture_uses_photos ON albums_rels;
  DROP TRIGGER picture_uses_counted ON images;
  DROP TABLE picture_use_changes;
  DROP FUNCTION picture_use_change_noted, album_version_photos_changed, picture_owner_part_changed,
    picture_owner_changed, note_picture_use_change, count_picture_uses, refresh_picture_uses;
  DROP VIEW expected_picture_uses;
  DROP FUNCTION list_body_images;
  DROP TABLE picture_uses;`)
  await dropFolded(db, 'images_texts', ['text'])
  await dropFolded(db, 'images', ['event'])
}
