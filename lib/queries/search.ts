import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DataFromCollectionSlug } from 'payload'
import { sql, type SQL } from 'drizzle-orm'
import { cache } from 'react'

import { isPublished } from '@/collections/access/published'
import type { Album } from '@/lib/generated/payload-types'
import { mostResults } from '@/lib/search/addresses'
import { chooseWords, isOther, listSlips, listSplits, toPair, type Candidate } from '@/lib/search/nearMiss'
import { parseQuery, type SearchQuery } from '@/lib/search/parseQuery'
import { toHeldPhrases, toTiers, toTitleBeginnings, type SearchFilters } from '@/lib/search/tiers'
import { placeWords, toWords } from '@/lib/search/words'
import { noteKeys } from '@/lib/server/renderContext'
import { albumKey, searchKey } from '@/lib/server/surrogateKeys'
import { toAlbumHref, toArticleHref } from '@/lib/view-models/addresses'
import { toAlbumEntries } from './albums'
import { listByIds, listLinks } from './articles'
import { asPublic, getPortal } from './portal'

/*
 * What readers search, from the index that the database keeps (lib/search/database). It names documents, and lends their
 * texts to snippets; the documents are read through Payload, so that access control decides again.
 */

type Id = number
type Kind = 'article' | 'album'

/** Of what was found, how much is tagged with what: `c:3`, `a:5`, `d:7`, `y:2020`. */
export type Tags = Record<string, number>

interface Entry {
  kind: Kind
  document: Id
  /** Captions, bylines and the like. */
  more: string
  body: string
}

interface Found {
  total: number
  entries: Entry[]
  tags: Tags
}

/** Of an endless article the beginning is looked through for a snippet. */
const snippetSource = 30_000

const select = async <Row>(query: SQL): Promise<Row[]> => {
  const payload = await getPortal()
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(query)
  return rows as Row[]
}

const toArray = (values: string[]) =>
  sql`ARRAY[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`

const find = async (tiers: string[], phrases: string[], skipped: number, wanted: number): Promise<Found> => {
  const [found] = await select<Found>(sql`
    SELECT found.total, found.tags, (
      SELECT coalesce(jsonb_agg(jsonb_build_object('kind', entry.kind, 'document', entry.document,
        'more', left(entry.more, ${snippetSource}::integer), 'body', left(entry.body, ${snippetSource}::integer)
      ) ORDER BY place.number), '[]')
      FROM unnest(found.entries) WITH ORDINALITY AS place (id, number)
      JOIN search_entries AS entry ON entry.id = place.id
    ) AS entries
    FROM search_find(${toArray(tiers)}, ${toArray(phrases)}, ${skipped}::integer, ${wanted}::integer,
      ${mostResults}::integer) AS found`)
  return found ?? { total: 0, entries: [], tags: {} }
}

const listAlbums = async (ids: Id[]) => {
  if (ids.length === 0) return []
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'albums',
    depth: 0,
    limit: ids.length,
    pagination: false,
    where: { and: [isPublished, { id: { in: ids } }] },
    ...asPublic,
  })
  return docs
}

const toDocuments = (entries: Entry[], kind: Kind): Id[] =>
  entries.flatMap((entry) => (entry.kind === kind ? entry.document : []))

export type SearchHit = Pick<Entry, 'more' | 'body'> &
  (
    | { kind: 'article'; article: Awaited<ReturnType<typeof listByIds>>[number] }
    | { kind: 'album'; album: Awaited<ReturnType<typeof toAlbumEntries>>[number] }
  )

/**
 * One page of what a query finds, counted from 1, the best first, and how much it finds on all: one more than
 * `mostResults` when there is more than anybody leafs through.
 */
export const search = async (query: SearchQuery, filters: SearchFilters, page: number, pageSize: number) => {
  noteKeys([searchKey])
  if (query.words.length === 0) return { total: 0, hits: [], tags: {} }
  const tiers = toTiers(query, filters)
  const found = await find(tiers, toHeldPhrases(query), (page - 1) * pageSize, pageSize)
  const [articles, albums] = await Promise.all([
    listByIds(toDocuments(found.entries, 'article')),
    listAlbums(toDocuments(found.entries, 'album')).then(toAlbumEntries),
  ])
  const hits = found.entries.flatMap(({ kind, document, ...texts }): SearchHit[] => {
    switch (kind) {
      case 'article': {
        const article = articles.find(({ id }) => id === document)
        return article ? [{ kind, article, ...texts }] : []
      }
      case 'album': {
        const album = albums.find((entry) => entry.album.id === document)
        return album ? [{ kind, album, ...texts }] : []
      }
    }
  })
  return { total: found.total, hits, tags: found.tags }
}

/** Authors or topics that the results can be kept to, and the one that they are kept to. */
export const listSearchNames = async <Slug extends 'authors' | 'topics'>(
  collection: Slug,
  ids: Id[],
  slug: string | null,
): Promise<Pick<DataFromCollectionSlug<Slug>, 'id' | 'name' | 'slug'>[]> => {
  if (ids.length === 0 && !slug) return []
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: ids.length + 1,
    pagination: false,
    select: { name: true, slug: true },
    where: { or: [{ id: { in: ids } }, ...(slug ? [{ slug: { equals: slug } }] : [])] },
    ...asPublic,
  })
  return docs as Pick<DataFromCollectionSlug<Slug>, 'id' | 'name' | 'slug'>[]
}

/** Words that are looked for instead of one that is typed, and how many of a query are corrected. */
const candidatesOfAWord = 8
const correctedWords = 8

const findCandidates = async (typed: string[]): Promise<Candidate[][]> => {
  const slips = typed.map(listSlips)
  const rows = await select<{ typed: number; word: string; nearness: number }>(sql`
    SELECT typed.number::integer AS typed, near.word, near.nearness FROM jsonb_array_elements(${JSON.stringify(
      typed.map((word, index) => ({ word, slips: slips[index] })),
    )}::jsonb) WITH ORDINALITY AS typed (value, number)
    CROSS JOIN LATERAL (
      SELECT word, max(nearness)::real AS nearness FROM (
        SELECT word, 1 AS nearness FROM search_words WHERE word = value->>'word'
        UNION ALL
        SELECT word, greatest(0.5, similarity(word, value->>'word')) FROM search_words
          WHERE word = ANY (ARRAY(SELECT jsonb_array_elements_text(value->'slips')))
        UNION ALL
        (SELECT word, similarity(word, value->>'word') FROM search_words WHERE word % (value->>'word')
          ORDER BY similarity(word, value->>'word') DESC, word LIMIT ${candidatesOfAWord})
      ) AS words GROUP BY word ORDER BY nearness DESC, word LIMIT ${candidatesOfAWord}
    ) AS near`)
  return typed.map((_, index) => rows.filter((row) => row.typed === index + 1))
}

/** Of these pairs of words, those that follow each other somewhere. */
const findFollowing = async (pairs: string[]): Promise<Set<string>> => {
  if (pairs.length === 0) return new Set()
  const rows = await select<{ pair: string }>(sql`
    SELECT pair FROM jsonb_array_elements_text(${JSON.stringify([...new Set(pairs)])}::jsonb) AS pair
    WHERE search_finds(quote_literal(pair)::tsquery)`)
  return new Set(rows.map(({ pair }) => pair))
}

/**
 * What was probably meant by a query that finds nothing, as it is written in what it finds; null where nothing near is
 * found either.
 */
export const findMeant = async (query: SearchQuery, filters: SearchFilters): Promise<string | null> => {
  const typed = query.words.slice(0, correctedWords)
  if (typed.length === 0 || query.words.length > correctedWords) return null
  const columns = await findCandidates(typed.map(({ folded }) => folded))
  const splits = typed.map(({ folded }) => listSplits(folded))
  const beside = columns
    .slice(1)
    .flatMap((column, index) =>
      (columns[index] ?? []).flatMap((previous) => column.map(({ word }) => toPair(previous.word, word))),
    )
  const follows = await findFollowing([
    ...beside,
    ...splits.flat().map(([first, second]) => toPair(first, second)),
  ])
  const whole = columns.map((column, index) => {
    const parted = (splits[index] ?? [])
      .map(([first, second]) => toPair(first, second))
      .filter((pair) => follows.has(pair))
      .map((word): Candidate => ({ word, nearness: 0.6 }))
    return [...column, ...parted]
  })
  if (whole.some((column) => column.length === 0)) return null
  const corrected = chooseWords(whole, follows).join(' ')
  if (!isOther(typed, [corrected])) return null
  const meant = parseQuery(corrected)
  const { entries } = await find(toTiers(meant, filters), [], 0, 1)
  const [entry] = entries
  return entry ? spell(meant, await readTexts(entry)) : null
}

const readTexts = async ({ kind, document, more, body }: Entry): Promise<string> => {
  const [row] = await select<{ title: string; lead: string }>(
    sql`SELECT title, lead FROM search_entries WHERE kind = ${kind} AND document = ${document}`,
  )
  return [row?.title, row?.lead, more, body].join('\n')
}

/** The words as a text has them, with their marks: all in one place where they stand so, else each for itself. */
const spell = ({ words }: SearchQuery, text: string): string => {
  const placed = [...placeWords(text)]
  const start = placed.findIndex((_, index) =>
    words.every(({ folded }, offset) => placed[index + offset]?.folded === folded),
  )
  const toText = ({ start: from, end }: { start: number; end: number }) => text.slice(from, end)
  if (start >= 0) return words.map((_, offset) => toText(placed[start + offset]!)).join(' ')
  return words
    .map(({ folded }) => {
      const found = placed.find((word) => word.folded === folded)
      return found ? toText(found) : folded
    })
    .join(' ')
}

const suggestionCount = 8

/** Titles that begin, in any of their words, as the last word does that is being typed, and have all the others. */
export const suggestTitles = cache(async (typed: string): Promise<{ title: string; href: string }[]> => {
  noteKeys([searchKey])
  const words = toWords(typed)
  if ((words.at(-1)?.folded.length ?? 0) < 2 && words.length < 2) return []
  const { entries } = await find([toTitleBeginnings(words)], [], 0, suggestionCount)
  const [articles, albums] = await Promise.all([
    listLinks(toDocuments(entries, 'article')),
    listAlbums(toDocuments(entries, 'album')),
  ])
  noteKeys(albums.map(({ id }) => albumKey(id)))
  const toHref = { article: toArticleHref, album: toAlbumHref }
  return entries.flatMap(({ kind, document }) => {
    const found: Pick<Album, 'title' | 'slug'> | undefined = (kind === 'album' ? albums : articles).find(
      ({ id }) => id === document,
    )
    return found ? [{ title: found.title, href: toHref[kind](found.slug ?? '') }] : []
  })
})
