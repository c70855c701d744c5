import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

import { createEntries, createIndexes, createTriggers, fillEntries } from '@/lib/search/database/entries'
import { createFind } from '@/lib/search/database/find'
import { buildWordFunctions } from '@/lib/search/database/wordFunctions'

/** What readers search: written by hand, as `listings`, since Payload knows nothing of it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const { rows } = await db.execute(sql`SELECT FROM pg_collation WHERE collname = 'und-x-icu'`)
  const steps = [
    buildWordFunctions(rows.length > 0),
    createEntries,
    createFind,
    fillEntries,
    createIndexes,
    createTriggers,
  ]
  for (const step of steps) await db.execute(sql.raw(step))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP FUNCTION search_article_changed, search_article_part_changed, search_album_changed, search_album_part_changed,
    search_image_changed, search_name_changed, search_emptied, work_search_queue CASCADE;
  DROP FUNCTION search_find, search_finds, search_slices, search_span, refresh_due_search, refresh_search, queue_search;
  DROP VIEW expected_search_entries;
  DROP TABLE search_entries, search_words, search_queue;
  DROP FUNCTION search_date_tags, search_group_captions, search_photos, search_body_text, search_next_moment,
    search_shows, search_first_moment, search_id, search_terms, search_plain, search_strip, search_exact;`)
}
