import type { Article, Image } from '@/lib/generated/payload-types'
import { toSlug } from '@/lib/vietnamese/slugs'
import { isWebAddress, toArticleHref } from './addresses'
import { toPlainText } from './inlines'
import { toPicture } from './picture'
import { toDocument, toDocuments } from './relations'
import type { Alignment, BodyBlock, Inline, ListBlock, ListItem, TableCell } from './types'

/** What is read of Lexical's serialised nodes. Anything may be missing: bodies come from imports and old versions. */
interface Node {
  type?: string
  children?: Node[]
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  start?: number
  headerState?: number
  colSpan?: number
  rowSpan?: number
  fields?: {
    linkType?: string
    url?: string
    doc?: { value?: unknown } | null
    blockType?: string
    image?: unknown
    images?: unknown[]
    alt?: string | null
    caption?: string | null
    credit?: string | null
  }
}

/** Lexical's bits of `format` (lexical, `LexicalConstants.ts`). */
const bits = { bold: 1, italic: 2, strikethrough: 4, underline: 8, subscript: 32, superscript: 64 }

/** Ids that other parts of a page have: a heading never takes one of them. */
const takenIds = [
  'album-anh',
  'anh-dang-xem',
  'dinh-chinh',
  'lien-ket',
  'noi-dung',
  'thong-bao-khan',
  'tin-lien-quan',
  'trong-bai-nay',
]

/** Lexical's tree as blocks that a page shows. What it does not know is left out, its text is kept as a paragraph. */
export const toBody = (body: { root?: unknown } | null | undefined): BodyBlock[] => {
  const ids = new Set(takenIds)
  return toBlocks(((body?.root ?? {}) as Node).children ?? [], ids)
}

const toBlocks = (nodes: Node[], ids: Set<string>): BodyBlock[] => nodes.flatMap((node) => toBlock(node, ids))

const toBlock = (node: Node, ids: Set<string>): BodyBlock[] => {
  switch (node.type) {
    case 'paragraph': {
      const children = toInlines(node)
      return hasContent(children)
        ? [{ kind: 'paragraph', alignment: decideAlignment(node.format), children }]
        : []
    }
    case 'heading': {
      const children = toInlines(node)
      if (!hasContent(children)) return []
      const level = node.tag === 'h3' ? 3 : 2
      return [
        {
          kind: 'heading',
          level,
          id: toHeadingId(children, ids),
          alignment: decideAlignment(node.format),
          children,
        },
      ]
    }
    case 'quote': {
      const children = toInlines(node)
      return hasContent(children)
        ? [{ kind: 'quote', alignment: decideAlignment(node.format), children }]
        : []
    }
    case 'list':
      return [toList(node)]
    case 'table':
      return [{ kind: 'table', rows: (node.children ?? []).map((row) => toRow(row, ids)) }]
    case 'block':
      return toPhotoBlock(node)
    default: {
      const children = toInlines(node)
      return hasContent(children) ? [{ kind: 'paragraph', alignment: 'start', children }] : []
    }
  }
}

const toPhotoBlock = ({ fields }: Node): BodyBlock[] => {
  switch (fields?.blockType) {
    case 'photo': {
      const picture = toPicture(toDocument(fields.image as Image), fields)
      if (picture) return [{ kind: 'photo', picture }]
      // No picture was ever there; one that may not be shown takes its caption with it.
      return !fields.image && fields.caption ? [{ kind: 'lostPhoto', caption: fields.caption }] : []
    }
    case 'photoGroup': {
      const pictures = toDocuments(fields.images as Image[]).flatMap((image) => toPicture(image) ?? [])
      return pictures.length > 0 ? [{ kind: 'photoGroup', pictures, caption: fields.caption || null }] : []
    }
    default:
      return []
  }
}

const toRow = (row: Node, ids: Set<string>): TableCell[] =>
  (row.children ?? []).map((cell) => ({
    isHeader: Boolean(cell.headerState),
    colSpan: cell.colSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
    blocks: toBlocks(cell.children ?? [], ids),
  }))

const toList = (node: Node): ListBlock => ({
  kind: 'list',
  isOrdered: node.listType === 'number',
  start: node.start ?? 1,
  items: toListItems(node.children ?? []),
})

/** Lexical puts a list within a list into an item of its own; readers see it under the item before. */
const toListItems = (nodes: Node[]): ListItem[] => {
  const items: ListItem[] = []
  for (const node of nodes) {
    const nested = node.children?.find(({ type }) => type === 'list')
    const children = toInlines({ ...node, children: node.children?.filter((child) => child !== nested) })
    const previous = items.at(-1)
    if (nested && !hasContent(children) && previous && !previous.sublist) previous.sublist = toList(nested)
    else items.push({ children, sublist: nested ? toList(nested) : null })
  }
  return items
}

const toInlines = (node: Node): Inline[] => (node.children ?? []).flatMap(toInline)

const toInline = (node: Node): Inline[] => {
  switch (node.type) {
    case 'text':
      return node.text ? [toText(node.text, Number(node.format ?? 0))] : []
    case 'linebreak':
      return [{ kind: 'lineBreak' }]
    case 'tab':
      return [toText(' ', 0)]
    case 'link':
    case 'autolink': {
      const children = toInlines(node)
      const target = decideLink(node)
      return target && hasContent(children) ? [{ kind: 'link', ...target, children }] : children
    }
    default:
      return toInlines(node)
  }
}

const toText = (text: string, format: number): Inline => ({
  kind: 'text',
  text,
  bold: Boolean(format & bits.bold),
  italic: Boolean(format & bits.italic),
  underline: Boolean(format & bits.underline),
  strikethrough: Boolean(format & bits.strikethrough),
  subscript: Boolean(format & bits.subscript),
  superscript: Boolean(format & bits.superscript),
})

/** A link to an article that is gone or not public, or to an unsafe address, leaves its words without a link. */
export const decideLink = ({ fields }: Node): { href: string; isExternal: boolean } | null => {
  if (fields?.linkType === 'internal') {
    const article = toDocument(fields.doc?.value as Article)
    return article?.slug && article._status === 'published'
      ? { href: toArticleHref(article.slug), isExternal: false }
      : null
  }
  const url = fields?.url?.trim() ?? ''
  if (isWebAddress(url)) return { href: url, isExternal: true }
  // Browsers read a backslash, or a tab before it, as one more slash, and `//` leads to another site.
  return /^(mailto:|tel:|#|\/(?![\s/\\]))/i.test(url) ? { href: url, isExternal: false } : null
}

export const decideAlignment = (format: unknown): Alignment => {
  switch (format) {
    case 'center':
    case 'justify':
      return format
    case 'right':
    case 'end':
      return 'end'
    default:
      return 'start'
  }
}

const hasContent = (children: Inline[]): boolean => toPlainText(children).trim() !== ''

const toHeadingId = (children: Inline[], ids: Set<string>): string => {
  const base = toSlug(toPlainText(children), 60) || 'muc'
  let id = base
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`
  ids.add(id)
  return id
}
