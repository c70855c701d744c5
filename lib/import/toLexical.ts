import type { PageBlock } from './blocks'
import {
  toBlock,
  toEditorState,
  toHeading,
  toList,
  toParagraph,
  toText,
  type LexicalNode,
} from './lexicalNodes'
import type { OldPage } from './oldPage'

/** `I. …`, `A. …`, `Phần II …`: a part that sections with Arabic numbers lie in. */
export function isPartHeading(text: string): boolean {
  return /^(?:(?:[IVX]{1,4}|[A-E])\s?[-–.)/:]\s|(?:Phần|Chương) [IVX]{1,4}(?!\p{L}))/u.test(text)
}

/** Headings are h2, below the page's title; numbered ones are h3 where the text also has parts (`I.`, then `1.`). */
export function decideHeadingTag(text: string, hasParts: boolean): 'h2' | 'h3' {
  return hasParts && /^\d{1,2}(?:\.\d{1,2})*[-–.)/]/.test(text) ? 'h3' : 'h2'
}

function toNode(block: PageBlock, hasParts: boolean): LexicalNode {
  switch (block.kind) {
    case 'paragraph':
      return toParagraph([toText(block.text)])
    case 'heading':
      return toHeading(decideHeadingTag(block.text, hasParts), [toText(block.text)])
    case 'orderedList':
    case 'bulletList': {
      const items = block.items.map((item) => [toText(item)])
      return block.kind === 'orderedList' ? toList(true, items, block.start) : toList(false, items)
    }
  }
}

/**
 * The body of an imported page as Payload's Lexical editor stores it. The files of its photos are missing; their
 * captions stand where the old site set photos, above the text, each in a photo block that waits for its picture.
 */
export function toBody({ blocks, pictures }: Pick<OldPage, 'blocks' | 'pictures'>) {
  const hasParts = blocks.some((block) => block.kind === 'heading' && isPartHeading(block.text))
  return toEditorState([
    ...pictures.map(({ caption }, index) => toBlock('photo', `old-photo-${index + 1}`, { caption })),
    ...blocks.map((block) => toNode(block, hasParts)),
  ])
}
