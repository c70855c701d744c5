/** Code points that a regular expression of JavaScript matches, as a class of a Postgres regular expression. */
export const toPostgresClass = (pattern: RegExp): string => {
  const escape = (point: number) => `\\U${point.toString(16).padStart(8, '0')}`
  let ranges = ''
  let first = -1
  for (let point = 1; point <= 0x110000; point += 1) {
    const isSurrogate = point >= 0xd800 && point <= 0xdfff
    const matches = point < 0x110000 && !isSurrogate && pattern.test(String.fromCodePoint(point))
    if (matches && first < 0) first = point
    if (matches || first < 0) continue
    ranges += first === point - 1 ? escape(first) : `${escape(first)}-${escape(point - 1)}`
    first = -1
  }
  return `[${ranges}]`
}

/**
 * `fold_for_search(text)`: what `foldForSearch` of lib/vietnamese/folding.ts does, for what is stored; a test holds the
 * two against each other. IMMUTABLE, so that columns can be generated from it, and independent of the cluster's locale:
 * without ICU only letters that Vietnamese does not have keep their case.
 */
export const buildFoldingFunction = (hasIcu: boolean): string => {
  const collation = hasIcu ? ' COLLATE "und-x-icu"' : ''
  return `CREATE OR REPLACE FUNCTION fold_for_search(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT btrim(regexp_replace(translate(
        regexp_replace(
          normalize(lower(normalize(value, NFKD)${collation}), NFKD),
          '${toPostgresClass(/[\p{M}\p{Cf}]/u)}', '', 'g'
        ), 'đðɖĐÐƉ', 'dddddd'), '${toPostgresClass(/\s/u)}+', ' ', 'g'))
    $$`
}
