import { toPostgresClass } from '@/lib/database/folding/foldingFunction'
import { longestWord, marks, separators, toneMarks } from '../words'

const markClass = toPostgresClass(marks)
const formatClass = toPostgresClass(/\p{Cf}/u)
const separatorClass = toPostgresClass(separators)

/**
 * `search_exact(text)` and `search_plain(text)`: the words of a text with and without their marks, between single
 * spaces, as `toWords` makes them. `search_terms(…)`: everything that an entry can be found by, as lexemes without
 * positions: `hoc` a word, `khuyen hoc` two that follow each other, `=học` one with its marks; the same in the title
 * (`t:`, `t=`) and in the lead (`l:`, `l=`); `#…` what can be filtered by. No question needs a position or a weight, so
 * the index alone answers, without a look at the texts.
 */
export const buildWordFunctions = (hasIcu: boolean): string => {
  const collation = hasIcu ? ' COLLATE "und-x-icu"' : ''
  return `
  CREATE FUNCTION search_exact(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT btrim(regexp_replace(regexp_replace(translate(
        regexp_replace(normalize(lower(normalize(' ' || value, NFKD)${collation}), NFKD), '${formatClass}+', '', 'g'),
        'ðɖĐÐƉ', 'đđđđđ'), '(?:${separatorClass}${markClass}*)+', ' ', 'g'), '([${toneMarks}])([^ ${toneMarks}]+)', '\\2\\1', 'g'))
    $$;

  CREATE FUNCTION search_strip(exact text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT regexp_replace(translate(exact, 'đ', 'd'), '${markClass}+', '', 'g')
    $$;

  CREATE FUNCTION search_plain(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT search_strip(search_exact(value))
    $$;

  -- A tsvector holds one megabyte; of an endless text the beginning is found.
  CREATE FUNCTION search_terms(title text, lead text, exact text, plain text, tags text[]) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
  DECLARE
    words text[] := string_to_array(left(plain, 60000), ' ');
    title_words text := search_exact(title);
    lead_words text := search_exact(lead);
  BEGIN
    RETURN array_to_tsvector(ARRAY(
      SELECT left(word, ${longestWord}) FROM unnest(words) AS word WHERE word <> ''
      UNION ALL
      SELECT left(word, ${longestWord}) || ' ' || left(next, ${longestWord})
        FROM unnest(words, words[2:]) AS pair (word, next) WHERE next IS NOT NULL
      UNION ALL
      SELECT '=' || left(word, ${longestWord}) FROM unnest(string_to_array(left(exact, 60000), ' ')) AS word
      UNION ALL
      SELECT 't:' || left(word, ${longestWord}) FROM unnest(string_to_array(search_strip(title_words), ' ')) AS word
      UNION ALL
      SELECT 't=' || left(word, ${longestWord}) FROM unnest(string_to_array(title_words, ' ')) AS word
      UNION ALL
      SELECT 'l:' || left(word, ${longestWord}) FROM unnest(string_to_array(search_strip(lead_words), ' ')) AS word
      UNION ALL
      SELECT 'l=' || left(word, ${longestWord}) FROM unnest(string_to_array(lead_words, ' ')) AS word
      UNION ALL
      SELECT tag FROM unnest(tags) AS tag
    ));
  END $$;`
}
