import type { Figure } from './figures'
import type { WordRun } from './flows'

/** An item; items of a deeper level belong to the one above them. */
export interface ListItem {
  runs: WordRun[]
  level: number
  isOrdered: boolean
}

export interface TableCell {
  blocks: WordBlock[]
  isHeader: boolean
  colSpan: number
  rowSpan: number
}

/** A part of the article's body. */
export type WordBlock =
  | { kind: 'paragraph' | 'quote'; runs: WordRun[] }
  | { kind: 'heading'; tag: 'h2' | 'h3'; text: string }
  | { kind: 'list'; start: number; items: ListItem[] }
  | { kind: 'table'; rows: TableCell[][] }
  | Figure
