/** Above so many hits only the newest articles are looked at first, in two steps. */
const few = 300
const newestFirst = 300
const newestThen = 1500
/** Of the newest: a third. */
const many = 100
/** Entries from which on no question is asked about all of them, if others will do. */
const large = 50_000
/** Of more hits than a few it is told by so many what they can be kept to. */
const sampled = 60
/** More of them are named by their years. */
const mostMonths = 6

/**
 * `search_find`: one page of what was found, in the order of `tiers`, each a tsquery over `search_terms`, the best
 * first; the last holds all the others. Within a tier the newest come first.
 *
 * A word that every article has costs no more than a rare one: when there are many hits, each tier is asked about the
 * months, or years, of the newest 300 entries, then about those of the newest 1 500, and about all only while the page is
 * not full, when hits must be thin. Counted are `most`, and one more that says so.
 *
 * `phrases` are patterns for those of three words or more: the terms know what follows what, and the text decides.
 */
export const createFind = `
  CREATE OR REPLACE FUNCTION search_find(tiers text[], phrases text[], skipped integer, wanted integer, most integer)
    RETURNS TABLE (total integer, entries integer[], tags jsonb)
    LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_indexscan = off SET plan_cache_mode = force_generic_plan
  AS $$
  DECLARE
    base tsquery := tiers[array_length(tiers, 1)]::tsquery;
    tier text;
    -- The newest, and more of them, which are these and older ones.
    slices tsquery[];
    slice tsquery;
    query tsquery;
    found integer[] := '{}';
    more integer[];
    missing integer := skipped + wanted;
    -- Several words together are counted faster than with the time as one more.
    is_large boolean := (SELECT reltuples > ${large} FROM pg_class WHERE oid = 'search_entries'::regclass);
    hits integer[];
  BEGIN
    PERFORM refresh_due_search();
    slices := search_slices();
    IF slices IS NOT NULL AND (numnode(base) = 1 OR is_large) THEN
      SELECT count(*) INTO total FROM search_entries AS entry
      WHERE search_terms(title, lead, exact, plain, entry.tags) @@ (base && slices[1]);
      -- What many of the newest have, enough of the newer ones have, and the others need not be counted.
      IF total >= ${many} THEN
        SELECT count(*), array_agg(hit.id) INTO total, hits FROM (
          SELECT entry.id FROM search_entries AS entry
          WHERE search_terms(title, lead, exact, plain, entry.tags) @@ (base && slices[2])
            AND (phrases = '{}' OR ' ' || plain || ' ' LIKE ALL (phrases)) LIMIT most + 1
        ) AS hit;
      ELSE
        total := NULL;
      END IF;
    END IF;
    IF total IS NULL OR total <= most THEN
      SELECT count(*), array_agg(hit.id) INTO total, hits FROM (
        SELECT entry.id FROM search_entries AS entry
        WHERE search_terms(title, lead, exact, plain, entry.tags) @@ base AND (phrases = '{}' OR ' ' || plain || ' ' LIKE ALL (phrases)) LIMIT most + 1
      ) AS hit;
    END IF;
    IF total <= ${few} THEN slices := NULL; END IF;
    -- What is found can be kept to these. Of very many hits it is told by some.
    SELECT coalesce(jsonb_object_agg(tag, number), '{}') INTO tags FROM (
      SELECT tag, count(*) AS number FROM search_entries AS entry, unnest(entry.tags) AS tag
      WHERE id = ANY (hits[1:CASE WHEN total <= ${few} THEN ${few} ELSE ${sampled} END]) AND substr(tag, 2, 1) IN ('c', 'a', 'd', 'y') GROUP BY tag
    ) AS tagged;

    <<filling>>
    FOREACH tier IN ARRAY tiers LOOP
      query := tier::tsquery;
      IF slices IS NOT NULL THEN
        FOREACH slice IN ARRAY slices LOOP
          SELECT array_agg(hit.id) INTO more FROM (
            SELECT id FROM search_entries AS entry
            WHERE search_terms(title, lead, exact, plain, entry.tags) @@ (query && slice)
              AND (phrases = '{}' OR ' ' || plain || ' ' LIKE ALL (phrases)) AND id <> ALL (found)
            ORDER BY published_at DESC, id DESC LIMIT missing
          ) AS hit;
          found := found || more;
          missing := missing - coalesce(array_length(more, 1), 0);
          EXIT filling WHEN missing <= 0;
          -- None among the newest: there are few, and they are found at once.
          EXIT WHEN more IS NULL;
        END LOOP;
      END IF;
      -- What the slices had is in \`found\`, so this adds what is older.
      SELECT array_agg(hit.id) INTO more FROM (
        SELECT id FROM search_entries AS entry
        WHERE search_terms(title, lead, exact, plain, entry.tags) @@ query
          AND (phrases = '{}' OR ' ' || plain || ' ' LIKE ALL (phrases)) AND id <> ALL (found)
        ORDER BY published_at DESC, id DESC LIMIT missing
      ) AS hit;
      found := found || more;
      missing := missing - coalesce(array_length(more, 1), 0);
      EXIT filling WHEN missing <= 0;
    END LOOP;
    entries := found[skipped + 1 : skipped + wanted];
    RETURN NEXT;
  END $$;

  -- Nothing for an archive that is small enough to be looked at as a whole.
  CREATE OR REPLACE FUNCTION search_slices() RETURNS tsquery[] LANGUAGE plpgsql STABLE SET enable_indexscan = on AS $$
  DECLARE
    newest timestamptz := (SELECT max(published_at) FROM search_entries);
    first timestamptz := (SELECT published_at FROM search_entries ORDER BY published_at DESC, id DESC OFFSET ${newestFirst} LIMIT 1);
    second timestamptz := (SELECT published_at FROM search_entries ORDER BY published_at DESC, id DESC OFFSET ${newestThen} LIMIT 1);
  BEGIN
    IF second IS NULL THEN RETURN NULL; END IF;
    RETURN ARRAY[search_span(first, newest), search_span(second, newest)];
  END $$;

  -- All from the beginning of a month on, or of a year: each name that a question has more costs it time.
  CREATE OR REPLACE FUNCTION search_span(since timestamptz, until timestamptz) RETURNS tsquery LANGUAGE sql STABLE AS $$
    WITH months AS (
      SELECT month FROM generate_series(date_trunc('month', since AT TIME ZONE 'Asia/Ho_Chi_Minh'),
        until AT TIME ZONE 'Asia/Ho_Chi_Minh', interval '1 month') AS month
    )
    SELECT CASE WHEN count(*) <= ${mostMonths} THEN string_agg(to_char(month, '"''#m:"YYYY-MM"''"'), ' | ')
      ELSE string_agg(DISTINCT to_char(month, '"''#y:"YYYY"''"'), ' | ') END::tsquery FROM months $$;

  -- Whether anything is found at all.
  CREATE OR REPLACE FUNCTION search_finds(query tsquery) RETURNS boolean LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET enable_indexscan = off
  AS $$
  BEGIN
    RETURN EXISTS (SELECT FROM search_entries WHERE search_terms(title, lead, exact, plain, tags) @@ query);
  END $$;
`
