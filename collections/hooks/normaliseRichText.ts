import { normaliseRuns } from '@/lib/vietnamese/typography'

interface Node {
  type?: unknown
  text?: unknown
  children?: unknown
  fields?: unknown
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const toChildren = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])

/** Nodes that stand inside a line of text; any other begins a line of its own. */
const inlineTypes = new Set(['text', 'link', 'autolink', 'linebreak', 'tab'])

/**
 * Applies the typographic rules to Lexical's tree, in place. Quotes and spaces are looked at across a whole line,
 * since bold type or a link may begin between a quotation mark and its partner.
 */
export const normaliseRichText = (
  value: Node,
  normaliseBlock: (fields: Record<string, unknown>) => void,
): Node => {
  if (isNode(value.root)) visit(value.root, normaliseBlock)
  return value
}

const visit = (node: Node, normaliseBlock: (fields: Record<string, unknown>) => void): void => {
  if (node.type === 'block' && isNode(node.fields)) normaliseBlock(node.fields)
  let line: Node[] = []
  const endLine = () => {
    normaliseLine(line)
    line = []
  }
  for (const child of toChildren(node)) {
    if (child.type === 'linebreak') endLine()
    else if (inlineTypes.has(String(child.type))) line.push(...toTexts(child))
    else {
      endLine()
      visit(child, normaliseBlock)
    }
  }
  endLine()
}

/** A tab becomes the space that it was meant to be. */
const toTexts = (node: Node): Node[] => {
  if (node.type === 'tab') Object.assign(node, { type: 'text', text: ' ', detail: 0, mode: 'normal' })
  return node.type === 'text' ? [node] : toChildren(node).flatMap(toTexts)
}

const normaliseLine = (texts: Node[]): void => {
  const normalised = normaliseRuns(texts.map(({ text }) => String(text ?? '')))
  texts.forEach((node, index) => {
    node.text = normalised[index]
  })
}
