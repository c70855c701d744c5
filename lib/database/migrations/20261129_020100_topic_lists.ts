import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/*
 * More lists that the database keeps (see the migration `listings`), written by hand as those are.
 *
 * In `listings` and `listing_months` a topic stands under minus its id, so that every question that a category's page
 * asks is asked of a topic in the same words. `listing_days` counts all published articles by day in Vietnam, which has
 * had one offset since 1975: an archive finds its pages by adding up days.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE listing_days (
    day date PRIMARY KEY,
    count integer NOT NULL
  );

  CREATE FUNCTION listing_day(moment timestamptz) RETURNS date
    LANGUAGE sql IMMUTABLE AS $$ SELECT (moment AT TIME ZONE 'Asia/Ho_Chi_Minh')::date $$;

  CREATE OR REPLACE VIEW expected_listings AS
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
    WHERE articles._status = 'published' AND articles.deleted_at IS NULL
    UNION
    SELECT -articles_rels.topics_id, articles.id, coalesce(articles.published_at, articles.created_at)
    FROM articles
    JOIN articles_rels ON articles_rels.parent_id = articles.id AND articles_rels.path = 'topics'
    WHERE articles._status = 'published' AND articles.deleted_at IS NULL AND articles_rels.topics_id IS NOT NULL;

  CREATE FUNCTION count_added_days() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO listing_days AS days (day, count)
      SELECT listing_day(published_at), count(*) FROM changed WHERE category_id = 0 GROUP BY 1
      ON CONFLICT (day) DO UPDATE SET count = days.count + excluded.count;
    RETURN NULL;
  END $$;

  CREATE FUNCTION count_removed_days() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE listing_days AS days SET count = days.count - removed.count
      FROM (
        SELECT listing_day(published_at) AS day, count(*) FROM changed WHERE category_id = 0 GROUP BY 1
      ) AS removed
      WHERE days.day = removed.day;
    DELETE FROM listing_days USING changed
      WHERE changed.category_id = 0 AND listing_days.day = listing_day(changed.published_at)
        AND listing_days.count = 0;
    RETURN NULL;
  END $$;

  CREATE TRIGGER count_added_days AFTER INSERT ON listings
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_added_days();
  CREATE TRIGGER count_removed_days AFTER DELETE ON listings
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_removed_days();

  INSERT INTO listing_days (day, count)
    SELECT listing_day(published_at), count(*) FROM listings WHERE category_id = 0 GROUP BY 1;

  SET CONSTRAINTS ALL IMMEDIATE;
  DROP TRIGGER listings_related ON articles_rels;
  DROP TRIGGER listings_unrelated ON articles_rels;
  DROP TRIGGER listings_relation_updated ON articles_rels;
  CREATE CONSTRAINT TRIGGER listings_related AFTER INSERT ON articles_rels
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.path IN ('moreCategories', 'topics')) EXECUTE FUNCTION article_relation_changed();
  CREATE CONSTRAINT TRIGGER listings_unrelated AFTER DELETE ON articles_rels
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.path IN ('moreCategories', 'topics')) EXECUTE FUNCTION article_relation_changed();
  CREATE CONSTRAINT TRIGGER listings_relation_updated AFTER UPDATE ON articles_rels
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.path IN ('moreCategories', 'topics') OR NEW.path IN ('moreCategories', 'topics'))
    EXECUTE FUNCTION article_relation_changed();

  SELECT refresh_all_listings();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  SET CONSTRAINTS ALL IMMEDIATE;
  DELETE FROM listings WHERE category_id < 0;
  DROP TRIGGER count_added_days ON listings;
  DROP TRIGGER count_removed_days ON listings;
  DROP TRIGGER listings_related ON articles_rels;
  DROP TRIGGER listings_unrelated ON articles_rels;
  DROP TRIGGER listings_relation_updated ON articles_rels;
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
  CREATE OR REPLACE VIEW expected_listings AS
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
  DROP FUNCTION count_added_days, count_removed_days, listing_day;
  DROP TABLE listing_days;`)
}
