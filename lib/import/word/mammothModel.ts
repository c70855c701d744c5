/*
 * The part of mammoth's document model that is read here (mammoth, lib/documents.js), as `transformDocument` hands it out.
 */

export interface Paragraph {
  type: 'paragraph'
  children: Node[]
  styleId: string | null
  styleName: string | null
  alignment: string | null
  indent: { start: string | null }
  numbering: { isOrdered: boolean; level: string } | null
}

export interface Run {
  type: 'run'
  children: Node[]
  styleId: string | null
  isBold: boolean
  isItalic: boolean
  font: string | null
}

export interface Hyperlink {
  type: 'hyperlink'
  children: Node[]
  href?: string
}

export interface Image {
  type: 'image'
  altText?: string
  contentType?: string
  readAsBuffer: () => Promise<Buffer>
}

export interface Table {
  type: 'table'
  children: { children: { children: Node[]; colSpan: number; rowSpan: number }[]; isHeader: boolean }[]
}

export type Node =
  | Paragraph
  | Run
  | Hyperlink
  | Image
  | Table
  | { type: 'text'; value: string }
  | { type: 'tab' | 'checkbox' | 'bookmarkStart' | 'commentReference' }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'noteReference'; noteType: string; noteId: string }

export interface MammothDocument {
  children: Node[]
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: Node[] } | null }
  comments: unknown[]
}
