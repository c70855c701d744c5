import {
  textFormats,
  toBlock,
  toEditorState,
  toHeading,
  toLineBreak,
  toLink,
  toList,
  toParagraph,
  toQuote,
  toTableOfCells,
  toText,
  type LexicalNode,
} from '../lexicalNodes'
import type { ListItem, WordBlock } from './blocks'
import type { Figure } from './figures'
import type { WordPicture, WordRun } from './flows'

/** The document of each picture in `images`; a picture that could not be stored has none. */
export type PictureIds = ReadonlyMap<WordPicture, number>

const toTextNode = ({ text, bold, italic }: WordRun): LexicalNode =>
  text === '\n'
    ? toLineBreak()
    : toText(text, (bold ? textFormats.bold : 0) | (italic ? textFormats.italic : 0))

/** Neighbours with the same address are one link. */
const toInlines = (runs: readonly WordRun[]): LexicalNode[] => {
  const nodes: LexicalNode[] = []
  let href: string | null = null
  let linked: LexicalNode[] = []
  for (const run of runs) {
    if (run.href && run.href === href) linked.push(toTextNode(run))
    else if (run.href) nodes.push(toLink({ url: run.href }, (linked = [toTextNode(run)])))
    else nodes.push(toTextNode(run))
    href = run.href
  }
  return nodes
}

/** Lexical puts a list within a list into an item of its own, behind the item that it belongs to. */
const toListNode = (items: readonly ListItem[], start: number): LexicalNode => {
  const level = Math.min(...items.map((item) => item.level))
  const entries: LexicalNode[][] = []
  for (let index = 0; index < items.length;) {
    const item = items[index]!
    const end = items.findIndex((other, at) => at > index && other.level <= level)
    const next = item.level > level ? (end < 0 ? items.length : end) : index + 1
    entries.push(item.level > level ? [toListNode(items.slice(index, next), 1)] : toInlines(item.runs))
    index = next
  }
  return toList(items.find((item) => item.level === level)!.isOrdered, entries, start)
}

const toFigureNodes = ({ pictures, caption, credit }: Figure, ids: PictureIds, id: string): LexicalNode[] => {
  const images = [...new Set(pictures.flatMap((picture) => ids.get(picture) ?? []))]
  if (images.length > 1) {
    const common = [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join(' ')
    return [toBlock('photoGroup', id, { images, caption: common })]
  }
  // The caption of a stored picture stands with the picture; of a lost one it is all that is left.
  if (images.length === 1) return [toBlock('photo', id, { image: images[0] })]
  return caption ? [toBlock('photo', id, { caption, credit })] : []
}

const toNodes = (block: WordBlock, ids: PictureIds, id: string): LexicalNode[] => {
  switch (block.kind) {
    case 'paragraph':
      return [toParagraph(toInlines(block.runs))]
    case 'quote':
      return [toQuote(toInlines(block.runs))]
    case 'heading':
      return [toHeading(block.tag, [toText(block.text)])]
    case 'list':
      return [toListNode(block.items, block.start)]
    case 'table':
      return [
        toTableOfCells(
          block.rows.map((cells) =>
            cells.map(({ blocks, ...cell }) => {
              const children = blocks.flatMap((inner) => toNodes(inner, ids, id))
              return { ...cell, children: children.length > 0 ? children : [toParagraph([])] }
            }),
          ),
        ),
      ]
    case 'figure':
      return toFigureNodes(block, ids, id)
  }
}

/** The body of an article as Payload's Lexical editor stores it. */
export const toBody = (blocks: readonly WordBlock[], ids: PictureIds) =>
  toEditorState(blocks.flatMap((block, index) => toNodes(block, ids, `word-${index + 1}`)))
