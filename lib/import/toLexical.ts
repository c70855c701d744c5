import type { PageBlock } from './blocks'
import type { OldPage } from './oldPage'

/** Fields that every element node of Lexical has in Payload's serialized editor state. */
interface ElementFields {
  direction: null
  format: ''
  indent: number
  version: 1
}

interface TextNode {
  type: 'text'
  text: string
  detail: 0
  format: 0
  mode: 'normal'
  style: ''
  version: 1
}

interface ParagraphNode extends ElementFields {
  type: 'paragraph'
  children: TextNode[]
  textFormat: 0
  textStyle: ''
}

interface HeadingNode extends ElementFields {
  type: 'heading'
  tag: 'h2' | 'h3'
  children: TextNode[]
}

interface ListItemNode extends ElementFields {
  type: 'listitem'
  /** The number that the item shows. */
  value: number
  children: TextNode[]
}

interface ListNode extends ElementFields {
  type: 'list'
  listType: 'number' | 'bullet'
  tag: 'ol' | 'ul'
  start: number
  children: ListItemNode[]
}

export type BodyNode = ParagraphNode | HeadingNode | ListNode

/** Payload's rich text value (`SerializedEditorState`) with the nodes that an imported page can have. */
export interface Body {
  root: ElementFields & { type: 'root'; children: BodyNode[] }
}

const ELEMENT: ElementFields = { direction: null, format: '', indent: 0, version: 1 }

function toText(text: string): TextNode {
  return { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
}

function toList(items: readonly string[], listType: 'number' | 'bullet', start: number): ListNode {
  const children = items.map((item, index): ListItemNode => ({
    ...ELEMENT,
    type: 'listitem',
    value: start + index,
    children: [toText(item)],
  }))
  return { ...ELEMENT, type: 'list', listType, tag: listType === 'number' ? 'ol' : 'ul', start, children }
}

/** `I. …`, `A. …`, `Phần II …`: a part that sections with Arabic numbers lie in. */
function isPartHeading(text: string): boolean {
  return /^(?:(?:[IVX]{1,4}|[A-E])\s?[-–.)/:]\s|(?:Phần|Chương) [IVX]{1,4}(?!\p{L}))/u.test(text)
}

/** Headings are h2, below the page's title; numbered ones are h3 where the text also has parts (`I.`, then `1.`). */
function decideHeadingTag(text: string, hasParts: boolean): 'h2' | 'h3' {
  return hasParts && /^\d{1,2}(?:\.\d{1,2})*[-–.)/]/.test(text) ? 'h3' : 'h2'
}

function toNode(block: PageBlock, hasParts: boolean): BodyNode {
  switch (block.kind) {
    case 'paragraph':
      return { ...ELEMENT, type: 'paragraph', children: [toText(block.text)], textFormat: 0, textStyle: '' }
    case 'heading':
      return {
        ...ELEMENT,
        type: 'heading',
        tag: decideHeadingTag(block.text, hasParts),
        children: [toText(block.text)],
      }
    case 'orderedList':
      return toList(block.items, 'number', block.start)
    case 'bulletList':
      return toList(block.items, 'bullet', 1)
  }
}

/** The body of an imported page as Payload's Lexical editor stores it. Photos are not in it: their files are missing. */
export function toBody(page: Pick<OldPage, 'blocks'>): Body {
  const hasParts = page.blocks.some((block) => block.kind === 'heading' && isPartHeading(block.text))
  const children = page.blocks.map((block) => toNode(block, hasParts))
  return { root: { ...ELEMENT, type: 'root', children } }
}
