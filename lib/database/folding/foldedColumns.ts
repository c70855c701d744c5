/**
 * Columns beside which Postgres keeps the folded text (`title` and `title_folded`), with a trigram index, so that a
 * search in a large archive need not fold every row. All other text columns are folded when they are asked for, which
 * takes 20 µs a row: right for some thousand rows. A table joins by a hand-written migration that calls `keepFolded`.
 */
export const foldedColumns: Record<string, string[]> = {
  articles: ['title', 'lead'],
  _articles_v: ['version_title', 'version_lead'],
  articles_texts: ['text'],
  _articles_v_texts: ['text'],
  images: ['filename', 'caption', 'alt', 'place', 'credit', 'event'],
  images_texts: ['text'],
  audit_log: ['title', 'note'],
  authors: ['name'],
  sources: ['name'],
  topics: ['name'],
}

export const toFoldedName = (column: string): string => `${column}_folded`

export const isKeptFolded = (table: string, column: string): boolean =>
  foldedColumns[table]?.includes(column) ?? false
