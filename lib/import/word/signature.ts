import { splitNames } from '../names'
import type { PageLine } from '../pageLines'
import { takeSignature, type Signature } from '../signature'
import type { ArticleFlow } from './figures'
import { toPlainText } from './flows'

interface FlowLine extends PageLine {
  flow: ArticleFlow
}

/** As many leading spaces as make a line of the old site right-aligned. */
const RIGHT = 99

/** Captions and photos may stand anywhere; a table or a list ends the lines that may sign. */
const toLine = (flow: ArticleFlow): FlowLine | null => {
  if (flow.kind === 'figure') return null
  const isText = flow.kind === 'paragraph' && !flow.list && !flow.style.startsWith('heading')
  // Ends like a sentence, so that it is taken for text.
  const text = isText ? toPlainText(flow) : '….'
  return { flow, text, raw: text, indent: isText && flow.alignment === 'right' ? RIGHT : 0 }
}

/** Whether the line under the title is nothing but the author's name. */
const isNameUnderTitle = ({ text, indent, flow }: FlowLine): boolean =>
  flow.kind === 'paragraph' && splitNames(text) !== null && (indent > 0 || flow.alignment === 'center')

/** Takes author and source off a document, from its end or from right under its title. */
export const takeByline = (flows: readonly ArticleFlow[]): { signature: Signature; rest: ArticleFlow[] } => {
  const lines = flows.map(toLine).filter((line) => line !== null)
  const name = lines[0] && lines.length > 1 && isNameUnderTitle(lines[0]) ? lines[0] : null
  const { signature, rest } = takeSignature(name ? lines.slice(1) : lines)
  const kept = new Set(rest.map(({ flow }) => flow))
  const bylines = name ? [...new Set([...splitNames(name.text)!, ...signature.bylines])] : signature.bylines
  return {
    signature: { ...signature, bylines },
    rest: flows.filter((flow) => flow.kind === 'figure' || kept.has(flow)),
  }
}
