import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/*
 * What readers page through, so that no page counts or skips over the whole archive. Written by hand: Payload knows
 * nothing of these tables, and its snapshots do not name them.
 *
 * `listings` has a row for each published article on each page that shows it: that of its category, of its further
 * ones, of everything above them, and page 0, which shows all. `listing_months` counts those rows by month (UTC).
 *
 * Triggers keep them, whoever writes an article. They are deferred to the end of the transaction, when an article is
 * there with all its relations, and so that the one lock that they share is held only while the transaction commits.
 * That lock makes a commit see what the one before it did, and rules out deadlocks: Payload would lose an error at
 * COMMIT without a word. A later migration that writes articles, and then alters their table, has to run
 * `SET CONSTRAINTS ALL IMMEDIATE` in between.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE listings (
    category_id integer NOT NULL,
    article_id integer NOT NULL,
    published_at timestamp(3) with time zone NOT NULL,
    PRIMARY KEY (article_id, category_id)
  );
  CREATE INDEX listings_order_idx ON listings (category_id, published_at, article_id);

  CREATE TABLE listing_months (
    category_id integer NOT NULL,
    month date NOT NULL,
    count integer NOT NULL,
    PRIMARY KEY (category_id, month)
  );

  CREATE FUNCTION listing_month(moment timestamptz) RETURNS date
    LANGUAGE sql IMMUTABLE AS $$ SELECT date_trunc('month', moment AT TIME ZONE 'UTC')::date $$;

  -- An article without a date can only come from outside the portal; it stands where it was made.
  CREATE VIEW expected_listings AS
    WITH RECURSIVE lines (category_id, shown_in) AS (
      SELECT id, id FROM categories
      UNION
      SELECT lines.category_id, categories.parent_id
      FROM lines JOIN categories ON categories.id = lines.shown_in
      WHERE categories.parent_id IS NOT NULL
    )
    SELECT 0 AS category_id, id AS article_id, coalesce(published_at, created_at) AS published_at
    FROM articles WHERE _status = 'published' AND deleted_at IS NULL
    UNION
    SELECT lines.shown_in, articles.id, coalesce(articles.published_at, articles.created_at)
    FROM articles JOIN lines ON lines.category_id = articles.category_id
    WHERE articles._status = 'published' AND articles.deleted_at IS NULL
    UNION
    SELECT lines.shown_in, articles.id, coalesce(articles.published_at, articles.created_at)
    FROM articles
    JOIN articles_rels ON articles_rels.parent_id = articles.id AND articles_rels.path = 'moreCategories'
    JOIN lines ON lines.category_id = articles_rels.categories_id
    WHERE articles._status = 'published' AND articles.deleted_at IS NULL;

  CREATE FUNCTION lock_listings() RETURNS void
    LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock(hashtextextended('listings', 0)) $$;

  -- Rows are never updated, only removed and added; those that are right already are not touched.
  CREATE FUNCTION refresh_listings(article integer) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM lock_listings();
    DELETE FROM listings WHERE article_id = article AND NOT EXISTS (
      SELECT FROM expected_listings AS expected
      WHERE expected.article_id = article AND expected.category_id = listings.category_id
        AND expected.published_at = listings.published_at
    );
    INSERT INTO listings (category_id, article_id, published_at)
      SELECT category_id, article_id, published_at FROM expected_listings WHERE article_id = article
      ON CONFLICT DO NOTHING;
  END $$;

  CREATE FUNCTION refresh_all_listings() RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM lock_listings();
    DELETE FROM listings WHERE NOT EXISTS (
      SELECT FROM expected_listings AS expected
      WHERE expected.article_id = listings.article_id AND expected.category_id = listings.category_id
        AND expected.published_at = listings.published_at
    );
    INSERT INTO listings (category_id, article_id, published_at)
      SELECT category_id, article_id, published_at FROM expected_listings
      ON CONFLICT DO NOTHING;
  END $$;

  CREATE FUNCTION count_added_listings() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO listing_months AS months (category_id, month, count)
      SELECT category_id, listing_month(published_at), count(*) FROM changed GROUP BY 1, 2
      ON CONFLICT (category_id, month) DO UPDATE SET count = months.count + excluded.count;
    RETURN NULL;
  END $$;

  CREATE FUNCTION count_removed_listings() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE listing_months AS months SET count = months.count - removed.count
      FROM (
        SELECT category_id, listing_month(published_at) AS month, count(*) FROM changed GROUP BY 1, 2
      ) AS removed
      WHERE months.category_id = removed.category_id AND months.month = removed.month;
    DELETE FROM listing_months USING changed
      WHERE listing_months.category_id = changed.category_id
        AND listing_months.month = listing_month(changed.published_at) AND listing_months.count = 0;
    RETURN NULL;
  END $$;

  CREATE TRIGGER count_added AFTER INSERT ON listings
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_added_listings();
  CREATE TRIGGER count_removed AFTER DELETE ON listings
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_removed_listings();

  CREATE FUNCTION article_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_listings(coalesce(NEW.id, OLD.id));
    RETURN NULL;
  END $$;

  CREATE FUNCTION article_relation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_listings(coalesce(NEW.parent_id, OLD.parent_id));
    RETURN NULL;
  END $$;

  CREATE FUNCTION archive_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_all_listings();
    RETURN NULL;
  END $$;

  CREATE CONSTRAINT TRIGGER listings_inserted AFTER INSERT ON articles
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW._status = 'published') EXECUTE FUNCTION article_changed();
  CREATE CONSTRAINT TRIGGER listings_updated AFTER UPDATE ON articles
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD._status, OLD.deleted_at, OLD.category_id, OLD.published_at, OLD.created_at)
      IS DISTINCT FROM (NEW._status, NEW.deleted_at, NEW.category_id, NEW.published_at, NEW.created_at))
    EXECUTE FUNCTION article_changed();
  CREATE CONSTRAINT TRIGGER listings_deleted AFTER DELETE ON articles
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD._status = 'published') EXECUTE FUNCTION article_changed();

  CREATE TRIGGER listings_emptied AFTER TRUNCATE ON articles
    FOR EACH STATEMENT EXECUTE FUNCTION archive_changed();

  CREATE CONSTRAINT TRIGGER listings_related AFTER INSERT ON articles_rels
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.path = 'moreCategories') EXECUTE FUNCTION article_relation_changed();
  CREATE CONSTRAINT TRIGGER listings_unrelated AFTER DELETE ON articles_rels
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.path = 'moreCategories') EXECUTE FUNCTION article_relation_changed();
  CREATE CONSTRAINT TRIGGER listings_relation_updated AFTER UPDATE ON articles_rels
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.path = 'moreCategories' OR NEW.path = 'moreCategories')
    EXECUTE FUNCTION article_relation_changed();

  CREATE CONSTRAINT TRIGGER listings_moved AFTER UPDATE ON categories
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.parent_id IS DISTINCT FROM NEW.parent_id) EXECUTE FUNCTION archive_changed();
  CREATE CONSTRAINT TRIGGER listings_category_deleted AFTER DELETE ON categories
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION archive_changed();

  SELECT refresh_all_listings();

  -- The other questions of a reader's page that would otherwise read the whole archive.
  CREATE INDEX articles_featured_idx ON articles (published_at, id) WHERE featured;
  CREATE INDEX articles_texts_parent_idx ON articles_texts (parent_id);
  CREATE INDEX _articles_v_texts_parent_idx ON _articles_v_texts (parent_id);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX _articles_v_texts_parent_idx, articles_texts_parent_idx, articles_featured_idx;
  DROP FUNCTION article_changed, article_relation_changed, archive_changed CASCADE;
  DROP FUNCTION refresh_listings, refresh_all_listings, lock_listings;
  DROP VIEW expected_listings;
  DROP TABLE listing_months, listings;
  DROP FUNCTION count_added_listings, count_removed_listings, listing_month;`)
}
