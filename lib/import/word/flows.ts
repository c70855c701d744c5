import type { FontRun } from '@/lib/vietnamese/legacyEncodings/spans'

/** Text of one look. A line break within a paragraph is a run of its own, `\n`. */
export interface WordRun extends FontRun {
  bold: boolean
  italic: boolean
  /** An address of the web or of mail; null where the text links nowhere. */
  href: string | null
  /** Name of the font, also where a style gives it. */
  font: string | null
}

export interface WordParagraph {
  kind: 'paragraph'
  runs: WordRun[]
  /** Word's own name of the style, in lower case: `heading 1`, `title`, `caption`; empty for none. */
  style: string
  alignment: 'left' | 'center' | 'right' | 'justify'
  /** Of the whole paragraph, in twips (1/1440 inch). */
  indent: number
  /** Word's automatic list; `id` is the same for all paragraphs of one definition. */
  list: { isOrdered: boolean; level: number; id: object } | null
}

/** A picture as the document carries it. */
export interface WordPicture {
  contentType: string
  /** As the author wrote it, or as a program filled it in. */
  alt: string
  /** @throws when the picture is not in the file */
  read: () => Promise<Buffer>
}

/** Pictures of one paragraph, side by side. */
export interface WordPictures {
  kind: 'pictures'
  pictures: WordPicture[]
}

export interface WordCell {
  flows: WordFlow[]
  colSpan: number
  rowSpan: number
}

export interface WordTable {
  kind: 'table'
  rows: { isHeader: boolean; cells: WordCell[] }[]
}

export type WordFlow = WordParagraph | WordPictures | WordTable

export interface WordDocument {
  flows: WordFlow[]
  /** What the document has and an article cannot, in Vietnamese sentences. */
  leftOut: string[]
}

/** The text of a paragraph in one line. */
export const toPlainText = ({ runs }: Pick<WordParagraph, 'runs'>): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s*\n\s*/g, ' ')
    .trim()

/** In capital letters from end to end. */
export const isShouted = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase()

const isVisible = ({ text }: WordRun): boolean => text.trim() !== ''

/** Whether all of a paragraph's text is set so. */
export const isWhole = (paragraph: WordParagraph, look: 'bold' | 'italic'): boolean => {
  const visible = paragraph.runs.filter(isVisible)
  return visible.length > 0 && visible.every((run) => run[look])
}
