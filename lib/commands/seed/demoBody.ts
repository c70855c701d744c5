import {
  textFormats,
  toBlock,
  toEditorState,
  toHeading,
  toLink,
  toList,
  toParagraph,
  toQuote,
  toTable,
  toText,
  type LexicalNode,
} from '@/lib/import/lexicalNodes'
import type { DemoBlock, DemoInline } from './demoTypes'

export interface DemoReferences {
  /** Id of the picture with that key. */
  toImage: (key: string) => number
  /** Id of the demo article with that key; null while it is not written yet. */
  toArticle: (key: string) => number | null
}

export const toDemoBody = (blocks: DemoBlock[], references: DemoReferences) =>
  toEditorState(blocks.map((block, index) => toNode(block, `minh-hoa-${index}`, references)))

const toNode = (block: DemoBlock, id: string, references: DemoReferences): LexicalNode => {
  const toInlines = (text: DemoInline) => parseInlines(text, references)
  switch (block.kind) {
    case 'p':
      return toParagraph(toInlines(block.text))
    case 'h2':
    case 'h3':
      return toHeading(block.kind, [toText(block.text)])
    case 'ul':
    case 'ol':
      return toList(block.kind === 'ol', block.items.map(toInlines))
    case 'quote':
      return toQuote(toInlines(block.text))
    case 'table':
      return toTable(block.head, block.rows)
    case 'photo':
      return toBlock('photo', id, {
        image: references.toImage(block.picture),
        caption: block.caption,
        credit: block.credit,
      })
    case 'photos':
      return toBlock('photoGroup', id, {
        images: block.pictures.map(references.toImage),
        caption: block.caption,
      })
  }
}

const inlineMarks = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<words>[^\]]+)\]\((?<target>[^)]+)\)/g

/** The three marks of `DemoInline`. */
const parseInlines = (text: DemoInline, references: DemoReferences): LexicalNode[] => {
  const nodes: LexicalNode[] = []
  let end = 0
  for (const match of text.matchAll(inlineMarks)) {
    if (match.index > end) nodes.push(toText(text.slice(end, match.index)))
    end = match.index + match[0].length
    const { bold, italic, words = '', target = '' } = match.groups ?? {}
    if (bold) nodes.push(toText(bold, textFormats.bold))
    else if (italic) nodes.push(toText(italic, textFormats.italic))
    else nodes.push(...toLinkNodes(words, target, references))
  }
  if (end < text.length) nodes.push(toText(text.slice(end)))
  return nodes
}

const toLinkNodes = (words: string, target: string, { toArticle }: DemoReferences): LexicalNode[] => {
  const children = [toText(words)]
  if (!target.startsWith('bai-viet:')) return [toLink({ url: target }, children)]
  const article = toArticle(target.slice('bai-viet:'.length))
  return article ? [toLink({ article }, children)] : children
}
