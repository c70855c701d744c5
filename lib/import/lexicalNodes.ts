/** Nodes of Lexical's editor state as Payload stores them, for content that does not come from the editor. */
export interface LexicalNode {
  type: string
  version: number
  [key: string]: unknown
}

const element = { direction: null, format: '', indent: 0, version: 1 } as const

/** Lexical's bits of `format`. */
export const textFormats = { plain: 0, bold: 1, italic: 2 } as const

export const toText = (text: string, format: number = textFormats.plain): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
})

export const toParagraph = (children: LexicalNode[]): LexicalNode => ({
  ...element,
  type: 'paragraph',
  children,
  textFormat: 0,
  textStyle: '',
})

export const toHeading = (tag: 'h2' | 'h3', children: LexicalNode[]): LexicalNode => ({
  ...element,
  type: 'heading',
  tag,
  children,
})

export const toQuote = (children: LexicalNode[]): LexicalNode => ({ ...element, type: 'quote', children })

export const toList = (isOrdered: boolean, items: LexicalNode[][], start = 1): LexicalNode => ({
  ...element,
  type: 'list',
  listType: isOrdered ? 'number' : 'bullet',
  tag: isOrdered ? 'ol' : 'ul',
  start,
  children: items.map((children, index) => ({
    ...element,
    type: 'listitem',
    value: start + index,
    children,
  })),
})

type LinkTarget = { url: string } | { article: number }

export const toLink = (target: LinkTarget, children: LexicalNode[]): LexicalNode => ({
  ...element,
  type: 'link',
  version: 3,
  children,
  fields:
    'article' in target
      ? { linkType: 'internal', doc: { relationTo: 'articles', value: target.article }, newTab: false }
      : { linkType: 'custom', url: target.url, newTab: false },
})

/** Lexical's bit for a cell in a heading row. */
const headerRow = 1

export interface TableCell {
  isHeader: boolean
  colSpan: number
  rowSpan: number
  children: LexicalNode[]
}

export const toTableOfCells = (rows: TableCell[][]): LexicalNode => ({
  ...element,
  type: 'table',
  children: rows.map((cells) => ({
    ...element,
    type: 'tablerow',
    children: cells.map(({ isHeader, ...cell }) => ({
      ...element,
      type: 'tablecell',
      headerState: isHeader ? headerRow : 0,
      ...cell,
    })),
  })),
})

export const toTable = (head: string[], rows: string[][]): LexicalNode => {
  const toRow = (cells: string[], isHeader: boolean): TableCell[] =>
    cells.map((cell) => ({
      isHeader,
      colSpan: 1,
      rowSpan: 1,
      children: [toParagraph(cell ? [toText(cell)] : [])],
    }))
  return toTableOfCells([toRow(head, true), ...rows.map((row) => toRow(row, false))])
}

/** A block of `collections/blocks`; `id` tells it from the others of its article. */
export const toBlock = (blockType: string, id: string, fields: Record<string, unknown>): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType, ...fields },
})

export const toLineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 })

/** The value of a rich text field. */
export const toEditorState = (children: LexicalNode[]) => ({
  root: { ...element, type: 'root', children, direction: null, format: '' as const },
})
