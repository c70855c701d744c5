const columns = 'kind, document, published_at, tags, images, due_at, title, lead, more, body, exact, plain'

/**
 * `search_entries`: one row for everything that readers can find, and what keeps it. Payload knows nothing of it.
 *
 * Triggers note what changed in `search_queue`, whoever writes; at the end of the transaction, when an article is there
 * with all its relations, what was noted is worked off at once. It shares the lock of the `listings`, so that a commit
 * sees what the one before it did, and no two wait for each other: Payload would lose an error at COMMIT without a word.
 */
export const createEntries = `
  CREATE TABLE search_entries (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    document integer NOT NULL,
    published_at timestamptz NOT NULL,
    -- What can be filtered by, each with a # before it.
    tags text[] NOT NULL,
    -- Pictures that it refers to, also those that nobody may see now.
    images integer[] NOT NULL,
    -- When the consent for one of them begins or ends by itself.
    due_at timestamptz,
    title text NOT NULL,
    lead text NOT NULL,
    -- Captions, credits, bylines, source, topics.
    more text NOT NULL,
    body text NOT NULL,
    -- The words of all these, with their marks and without.
    exact text NOT NULL,
    plain text NOT NULL,
    UNIQUE (kind, document)
  ) WITH (toast_tuple_target = 128);
  -- The long texts lie elsewhere: a search looks at many rows, and shows ten.
  ALTER TABLE search_entries ALTER tags SET STORAGE MAIN, ALTER images SET STORAGE MAIN, ALTER title SET STORAGE MAIN;

  -- Words that texts have, or had: what a near miss is compared with. Nothing of it is shown that finds nothing.
  CREATE TABLE search_words (word text COLLATE "C" PRIMARY KEY);
  CREATE INDEX search_words_similar_idx ON search_words USING gin (word gin_trgm_ops);

  CREATE TABLE search_queue (
    transaction xid8 NOT NULL,
    kind text NOT NULL,
    document integer NOT NULL,
    PRIMARY KEY (transaction, kind, document)
  );

  CREATE FUNCTION search_id(value jsonb) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN jsonb_typeof(value) = 'number' THEN
      CASE WHEN value::numeric BETWEEN 1 AND 2147483647 THEN value::numeric::integer END
    END $$;

  -- A day of Vietnam counts from its first moment (collections/Images/consent.ts).
  CREATE FUNCTION search_first_moment(date timestamptz) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT date_trunc('day', date AT TIME ZONE 'Asia/Ho_Chi_Minh') AT TIME ZONE 'Asia/Ho_Chi_Minh' $$;

  -- Whether anybody may see a picture: the rule of collections/Images/consent.ts.
  CREATE FUNCTION search_shows(image images) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT image.filename IS NOT NULL AND (NOT coalesce(image.depicts_children, false) OR (
      coalesce(search_first_moment(image.consent_given_at) <= now(), false)
      AND coalesce(btrim(image.consent_given_by) <> '', false)
      AND coalesce(search_first_moment(image.consent_withdrawn_at) > now(), true)
    )) $$;

  -- The next moment from which that is otherwise, though nobody writes anything.
  CREATE FUNCTION search_next_moment(image images) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT min(moment) FROM (VALUES
      (search_first_moment(image.consent_given_at)), (search_first_moment(image.consent_withdrawn_at))
    ) AS moments (moment) WHERE coalesce(image.depicts_children, false) AND moment > now() $$;

  -- Lexical's nodes in the order of reading; a block begins with a line of its own.
  CREATE FUNCTION search_body_text(body jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(btrim(regexp_replace(string_agg(
      CASE node->>'type' WHEN 'text' THEN node->>'text' WHEN 'link' THEN '' WHEN 'autolink' THEN '' ELSE E'\\n' END,
      '' ORDER BY place), '\\s*\\n\\s*', E'\\n', 'g'), E'\\n '), '')
    FROM jsonb_path_query(body, 'strict $.root.**{0 to 200} ? (exists (@.type))', '{}', true)
      WITH ORDINALITY AS nodes (node, place) $$;

  -- Pictures of an article with the words that stand under them there.
  CREATE FUNCTION search_photos(article articles)
    RETURNS TABLE (place bigint, image integer, is_lost boolean, caption text, credit text)
    LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT 0, article.lead_image_id, false, NULL, NULL WHERE article.lead_image_id IS NOT NULL
    UNION ALL
    SELECT place, CASE node->>'blockType' WHEN 'photo' THEN search_id(node->'image') END,
      node->>'blockType' = 'photo' AND coalesce(jsonb_typeof(node->'image'), 'null') = 'null',
      node->>'caption', node->>'credit'
    FROM jsonb_path_query(article.body, 'strict $.root.**{0 to 200} ? (@.type == "block").fields', '{}', true)
      WITH ORDINALITY AS blocks (node, place)
    WHERE node->>'blockType' = 'photo'
    UNION ALL
    SELECT place, search_id(member), false, NULL, NULL
    FROM jsonb_path_query(article.body, 'strict $.root.**{0 to 200} ? (@.type == "block").fields', '{}', true)
      WITH ORDINALITY AS blocks (node, place),
      jsonb_path_query(node, 'strict $.images[*]', '{}', true) AS member
    WHERE node->>'blockType' = 'photoGroup' $$;

  -- What stands under a row of pictures, as long as one of them may be seen.
  CREATE FUNCTION search_group_captions(article articles) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT string_agg(node->>'caption', E'\\n' ORDER BY place)
    FROM jsonb_path_query(article.body, 'strict $.root.**{0 to 200} ? (@.type == "block").fields', '{}', true)
      WITH ORDINALITY AS blocks (node, place)
    WHERE node->>'blockType' = 'photoGroup' AND EXISTS (
      SELECT FROM jsonb_path_query(node, 'strict $.images[*]', '{}', true) AS member
      JOIN images ON images.id = search_id(member) WHERE search_shows(images)) $$;

  CREATE FUNCTION search_date_tags(moment timestamptz) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT ARRAY[to_char(local, '"#y:"YYYY'), to_char(local, '"#m:"YYYY-MM')]
    FROM (SELECT moment AT TIME ZONE 'Asia/Ho_Chi_Minh' AS local) AS moments $$;

  -- What the entries have to be: what is published, with what readers see of it.
  CREATE VIEW expected_search_entries AS SELECT shown.*, words.exact, search_strip(words.exact) AS plain FROM (
    SELECT 'article' AS kind, article.id AS document,
      coalesce(article.published_at, article.created_at)::timestamptz AS published_at,
      ARRAY['#k:article'] || search_date_tags(coalesce(article.published_at, article.created_at))
        || coalesce('#c:' || article.category_id, '#c:0')
        || coalesce(related.tags, '{}') || coalesce('#s:' || article.source_outlet_id, '#s:0')
        AS tags,
      coalesce(photos.images, '{}') AS images, photos.due_at,
      coalesce(article.title, '') AS title, coalesce(article.lead, '') AS lead,
      concat_ws(E'\\n', photos.words, search_group_captions(article), related.names, outlet.name, article.source_author) AS more,
      left(search_body_text(article.body), 200000) AS body
    FROM articles AS article
    LEFT JOIN sources AS outlet ON outlet.id = article.source_outlet_id
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT photo.image) FILTER (WHERE photo.image IS NOT NULL) AS images,
        min(search_next_moment(file)) AS due_at,
        string_agg(CASE
          WHEN photo.is_lost THEN photo.caption
          WHEN search_shows(file) THEN concat_ws(E'\\n',
            coalesce(nullif(photo.caption, ''), file.caption), coalesce(nullif(photo.credit, ''), file.credit))
        END, E'\\n' ORDER BY photo.place, photo.image) AS words
      FROM search_photos(article) AS photo LEFT JOIN images AS file ON file.id = photo.image
    ) AS photos ON true
    LEFT JOIN LATERAL (
      SELECT string_agg(coalesce(authors.name, topics.name), E'\\n' ORDER BY rels.path, rels."order", rels.id) AS names,
        array_agg(CASE rels.path WHEN 'bylines' THEN '#a:' || rels.authors_id WHEN 'topics' THEN '#d:' || rels.topics_id
          ELSE '#c:' || rels.categories_id END ORDER BY rels.path, rels."order", rels.id)
          FILTER (WHERE coalesce(rels.authors_id, rels.topics_id, rels.categories_id) IS NOT NULL) AS tags
      FROM articles_rels AS rels LEFT JOIN authors ON authors.id = rels.authors_id AND rels.path = 'bylines'
      LEFT JOIN topics ON topics.id = rels.topics_id AND rels.path = 'topics'
      WHERE rels.parent_id = article.id AND rels.path IN ('bylines', 'topics', 'moreCategories')
    ) AS related ON true
    WHERE article._status = 'published' AND article.deleted_at IS NULL
  UNION ALL
    SELECT 'album', album.id, coalesce(album.date, album.created_at),
      CASE WHEN photos.shows_some THEN ARRAY['#k:album'] || search_date_tags(coalesce(album.date, album.created_at))
        ELSE '{}' END,
      photos.images, photos.due_at,
      CASE WHEN photos.shows_some THEN coalesce(album.title, '') ELSE '' END,
      CASE WHEN photos.shows_some THEN coalesce(album.description, '') ELSE '' END,
      CASE WHEN photos.shows_some THEN concat_ws(E'\\n', album.place, photos.words) ELSE '' END, ''
    FROM albums AS album
    CROSS JOIN LATERAL (
      SELECT array_agg(DISTINCT image.id) AS images, min(search_next_moment(image)) AS due_at,
        bool_or(search_shows(image)) AS shows_some,
        string_agg(concat_ws(E'\\n', image.caption, image.credit), E'\\n' ORDER BY rels."order", rels.id)
          FILTER (WHERE search_shows(image)) AS words
      FROM albums_rels AS rels JOIN images AS image ON image.id = rels.images_id
      WHERE rels.parent_id = album.id AND rels.path = 'photos'
    ) AS photos
    -- One of which nothing may be shown waits without a word, so that it is found from the day on which something may.
    WHERE album._status = 'published' AND album.deleted_at IS NULL AND photos.images IS NOT NULL
  ) AS shown CROSS JOIN LATERAL (
    -- Once, and not again for what is made of it.
    SELECT search_exact(title || ' ' || lead || ' ' || more || ' ' || body) AS exact OFFSET 0
  ) AS words;

  -- Few documents among many, also while a new portal's statistics still say that there are none.
  CREATE FUNCTION refresh_search(kinds text[], documents integer[]) RETURNS void LANGUAGE plpgsql
    SET enable_seqscan = off
  AS $$
  BEGIN
    PERFORM lock_listings();
    WITH asked AS (
      SELECT DISTINCT kind, document FROM unnest(kinds, documents) AS asked (kind, document)
    ), expected AS MATERIALIZED (
      SELECT entry.* FROM asked CROSS JOIN LATERAL (
        SELECT * FROM expected_search_entries AS entry
        WHERE entry.kind = asked.kind AND entry.document = asked.document LIMIT 1
      ) AS entry
    ), removed AS (
      DELETE FROM search_entries AS entry USING asked
      WHERE entry.kind = asked.kind AND entry.document = asked.document
        AND NOT EXISTS (SELECT FROM expected WHERE expected.kind = asked.kind AND expected.document = asked.document)
    ), written AS (
      INSERT INTO search_entries AS entry (${columns})
      SELECT ${columns} FROM expected
      ON CONFLICT (kind, document) DO UPDATE
      SET (published_at, tags, images, due_at, title, lead, more, body, exact, plain) = (excluded.published_at,
        excluded.tags, excluded.images, excluded.due_at, excluded.title, excluded.lead, excluded.more, excluded.body,
        excluded.exact, excluded.plain)
      WHERE (entry.published_at, entry.tags, entry.images, entry.due_at, entry.title, entry.lead, entry.more, entry.body)
        IS DISTINCT FROM (excluded.published_at, excluded.tags, excluded.images, excluded.due_at, excluded.title,
          excluded.lead, excluded.more, excluded.body)
      RETURNING entry.plain
    )
    INSERT INTO search_words
      SELECT DISTINCT added.word FROM written, unnest(string_to_array(left(plain, 60000), ' ')) AS added (word)
      WHERE length(added.word) BETWEEN 2 AND 30
        AND NOT EXISTS (SELECT FROM search_words AS known WHERE known.word = added.word COLLATE "C")
      ON CONFLICT DO NOTHING;
  END $$;

  CREATE FUNCTION queue_search(kind text, documents integer[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO search_queue SELECT pg_current_xact_id(), $1, document FROM unnest(documents) AS document
    ON CONFLICT DO NOTHING $$;

  CREATE FUNCTION work_search_queue() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE kinds text[]; documents integer[];
  BEGIN
    -- The first of them does it for all that the transaction has noted.
    WITH taken AS (DELETE FROM search_queue WHERE transaction = pg_current_xact_id() RETURNING kind, document)
      SELECT array_agg(kind), array_agg(document) INTO kinds, documents FROM taken;
    IF kinds IS NOT NULL THEN PERFORM refresh_search(kinds, documents); END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER search_worked AFTER INSERT ON search_queue
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION work_search_queue();

  -- Nobody writes anything at the midnight on which a consent ends: whoever searches first asks for this.
  CREATE FUNCTION refresh_due_search() RETURNS void LANGUAGE plpgsql SET enable_seqscan = on SET enable_indexscan = on AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM search_entries WHERE due_at <= now()) THEN RETURN; END IF;
    PERFORM refresh_search(array_agg(kind), array_agg(document)) FROM search_entries WHERE due_at <= now();
  END $$;
`

/** After the entries are there: made at once, an index is ten times as fast. */
export const createIndexes = `
  -- A thousand terms for each entry: a commit adds them to a list, which is merged when it has some thirty entries. A
  -- longer one would be slow to search.
  CREATE INDEX search_entries_terms_idx ON search_entries
    USING gin (search_terms(title, lead, exact, plain, tags)) WITH (fastupdate = on, gin_pending_list_limit = 1024);
  -- Statistics of so many words would take long, and no question is planned by them.
  ALTER INDEX search_entries_terms_idx ALTER COLUMN 1 SET STATISTICS 0;
  CREATE INDEX search_entries_newest_idx ON search_entries (published_at DESC, id DESC);
  CREATE INDEX search_entries_images_idx ON search_entries USING gin (images);
  CREATE INDEX search_entries_due_idx ON search_entries (due_at) WHERE due_at IS NOT NULL;
`

export const fillEntries = `
  INSERT INTO search_entries (${columns})
    SELECT ${columns} FROM expected_search_entries;
  INSERT INTO search_words
    SELECT DISTINCT word COLLATE "C" FROM search_entries, unnest(string_to_array(left(plain, 60000), ' ')) AS word
    WHERE length(word) BETWEEN 2 AND 30
    ON CONFLICT DO NOTHING;
`

const published = (row: string) => `${row}._status = 'published' AND ${row}.deleted_at IS NULL`

/** Triggers run on what they can tell to matter: articles are saved often, and mostly as drafts. */
export const createTriggers = `
  CREATE FUNCTION search_article_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN PERFORM queue_search('article', ARRAY[coalesce(NEW.id, OLD.id)]); RETURN NULL; END $$;
  CREATE FUNCTION search_article_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN PERFORM queue_search('article', ARRAY[coalesce(NEW.parent_id, OLD.parent_id)]); RETURN NULL; END $$;
  CREATE FUNCTION search_album_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN PERFORM queue_search('album', ARRAY[coalesce(NEW.id, OLD.id)]); RETURN NULL; END $$;
  CREATE FUNCTION search_album_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN PERFORM queue_search('album', ARRAY[coalesce(NEW.parent_id, OLD.parent_id)]); RETURN NULL; END $$;
  CREATE FUNCTION search_image_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM queue_search(kind, array_agg(document))
      FROM search_entries WHERE images @> ARRAY[coalesce(NEW.id, OLD.id)] GROUP BY kind;
    RETURN NULL;
  END $$;
  -- Whoever has a name that stands under articles.
  CREATE FUNCTION search_name_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM queue_search(kind, array_agg(document)) FROM search_entries
      WHERE search_terms(title, lead, exact, plain, tags) @@ format('''#%s:%s''', TG_ARGV[0], coalesce(NEW.id, OLD.id))::tsquery
      GROUP BY kind;
    RETURN NULL;
  END $$;
  CREATE FUNCTION search_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN DELETE FROM search_entries WHERE kind = TG_ARGV[0]; RETURN NULL; END $$;

  CREATE TRIGGER search_inserted AFTER INSERT ON articles FOR EACH ROW
    WHEN (NEW._status = 'published') EXECUTE FUNCTION search_article_changed();
  CREATE TRIGGER search_updated AFTER UPDATE ON articles FOR EACH ROW
    WHEN ((${published('OLD')}) IS DISTINCT FROM (${published('NEW')})
      OR NEW._status = 'published' AND (OLD.title, OLD.lead, OLD.body, OLD.lead_image_id, OLD.category_id,
        OLD.published_at, OLD.created_at, OLD.source_outlet_id, OLD.source_author)
      IS DISTINCT FROM (NEW.title, NEW.lead, NEW.body, NEW.lead_image_id, NEW.category_id,
        NEW.published_at, NEW.created_at, NEW.source_outlet_id, NEW.source_author))
    EXECUTE FUNCTION search_article_changed();
  CREATE TRIGGER search_deleted AFTER DELETE ON articles FOR EACH ROW
    WHEN (OLD._status = 'published') EXECUTE FUNCTION search_article_changed();
  CREATE TRIGGER search_emptied AFTER TRUNCATE ON articles
    FOR EACH STATEMENT EXECUTE FUNCTION search_emptied('article');

  CREATE TRIGGER search_related AFTER INSERT ON articles_rels FOR EACH ROW
    WHEN (NEW.path IN ('bylines', 'topics', 'moreCategories')) EXECUTE FUNCTION search_article_part_changed();
  CREATE TRIGGER search_unrelated AFTER DELETE ON articles_rels FOR EACH ROW
    WHEN (OLD.path IN ('bylines', 'topics', 'moreCategories')) EXECUTE FUNCTION search_article_part_changed();
  CREATE TRIGGER search_relation_updated AFTER UPDATE ON articles_rels FOR EACH ROW
    WHEN (OLD.path IN ('bylines', 'topics', 'moreCategories') OR NEW.path IN ('bylines', 'topics', 'moreCategories'))
    EXECUTE FUNCTION search_article_part_changed();

  CREATE TRIGGER search_inserted AFTER INSERT ON albums FOR EACH ROW
    WHEN (NEW._status = 'published') EXECUTE FUNCTION search_album_changed();
  CREATE TRIGGER search_updated AFTER UPDATE ON albums FOR EACH ROW
    WHEN (OLD._status = 'published' OR NEW._status = 'published') EXECUTE FUNCTION search_album_changed();
  CREATE TRIGGER search_deleted AFTER DELETE ON albums FOR EACH ROW
    WHEN (OLD._status = 'published') EXECUTE FUNCTION search_album_changed();
  CREATE TRIGGER search_emptied AFTER TRUNCATE ON albums
    FOR EACH STATEMENT EXECUTE FUNCTION search_emptied('album');
  CREATE TRIGGER search_related AFTER INSERT ON albums_rels FOR EACH ROW
    WHEN (NEW.path = 'photos') EXECUTE FUNCTION search_album_part_changed();
  CREATE TRIGGER search_unrelated AFTER DELETE ON albums_rels FOR EACH ROW
    WHEN (OLD.path = 'photos') EXECUTE FUNCTION search_album_part_changed();
  CREATE TRIGGER search_relation_updated AFTER UPDATE ON albums_rels FOR EACH ROW
    WHEN (OLD.path = 'photos' OR NEW.path = 'photos') EXECUTE FUNCTION search_album_part_changed();

  CREATE TRIGGER search_updated AFTER UPDATE ON images FOR EACH ROW
    WHEN ((OLD.filename, OLD.caption, OLD.credit, OLD.depicts_children, OLD.consent_given_at, OLD.consent_given_by,
        OLD.consent_withdrawn_at)
      IS DISTINCT FROM (NEW.filename, NEW.caption, NEW.credit, NEW.depicts_children, NEW.consent_given_at,
        NEW.consent_given_by, NEW.consent_withdrawn_at))
    EXECUTE FUNCTION search_image_changed();
  CREATE TRIGGER search_deleted AFTER DELETE ON images FOR EACH ROW EXECUTE FUNCTION search_image_changed();
  CREATE TRIGGER search_updated AFTER UPDATE ON authors FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_name_changed('a');
  CREATE TRIGGER search_updated AFTER UPDATE ON sources FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_name_changed('s');
  CREATE TRIGGER search_updated AFTER UPDATE ON topics FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_name_changed('d');
`
