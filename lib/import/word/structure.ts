import { decideRoles, type LineRole } from '../blocks'
import { isHeadline, type PageLine } from '../pageLines'
import { decideHeadingTag, isPartHeading } from '../toLexical'
import type { ListItem, WordBlock } from './blocks'
import type { ArticleFlow } from './figures'
import { isShouted, isWhole, toPlainText, type WordParagraph, type WordRun, type WordTable } from './flows'

/** What was made of paragraphs that only looked like it; for the summary. */
export interface Structure {
  blocks: WordBlock[]
  fakeHeadings: string[]
  typedItems: number
  /** Headings that Word had numbered by itself; the number is not in their text. */
  unnumbered: number
}

/** A paragraph with the role that it plays. */
type Part =
  | { role: 'heading'; text: string; level: number | null }
  | { role: 'item'; item: ListItem; number: number | null; list: object | null; continuesList: boolean }
  | { role: 'block'; block: WordBlock }

const headingLevel = ({ style }: WordParagraph): number | null => {
  const level = Number(/^heading (\d)/.exec(style)?.[1] ?? 0)
  return level > 0 ? level : style === 'title' ? 1 : null
}

/** Bold or capital letters from end to end, as headings are set by people who know no styles. */
const isEmphasised = (paragraph: WordParagraph): boolean =>
  isWhole(paragraph, 'bold') || isShouted(toPlainText(paragraph))

/** Lines for the rules that old pages are read by. What is no plain paragraph only keeps its neighbours apart. */
const toLine = (flow: ArticleFlow): PageLine => {
  const isPlain = flow.kind === 'paragraph' && !flow.list && headingLevel(flow) === null
  const text = isPlain ? toPlainText(flow) : '….'
  const headline = isPlain && isEmphasised(flow) ? text.replace(/\s*[:.]$/, '') : text
  return { text: headline, raw: text, indent: 0 }
}

/** Cuts the first letters off a text of several looks. */
const dropStart = (runs: readonly WordRun[], length: number): WordRun[] => {
  let left = length
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    return cut < run.text.length ? [{ ...run, text: run.text.slice(cut) }] : []
  })
}

const ordinal = (role: LineRole): number | null =>
  role.kind === 'item' && role.marker.kind === 'number' ? role.marker.value : null

const toParagraphPart = (paragraph: WordParagraph, role: LineRole, line: PageLine): Part => {
  const level = headingLevel(paragraph)
  if (level !== null) return { role: 'heading', text: toPlainText(paragraph), level }
  if (paragraph.list) {
    const { isOrdered, level: depth, id } = paragraph.list
    const item = { runs: paragraph.runs, level: depth, isOrdered }
    return { role: 'item', item, number: null, list: id, continuesList: true }
  }
  if (role.kind === 'item') {
    const runs = dropStart(paragraph.runs, line.text.length - role.marker.item.length)
    const item = { runs, level: 0, isOrdered: role.marker.kind !== 'bullet' }
    return { role: 'item', item, number: ordinal(role), list: null, continuesList: role.continuesList }
  }
  if (role.kind === 'heading' && isEmphasised(paragraph))
    return { role: 'heading', text: line.text, level: null }
  const kind = /quote/.test(paragraph.style) ? 'quote' : 'paragraph'
  return { role: 'block', block: { kind, runs: paragraph.runs } }
}

/** A row all bold, or marked as one that is repeated on every page, names the columns. */
const toTableBlock = ({ rows }: WordTable): WordBlock => ({
  kind: 'table',
  rows: rows
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells, isHeader }, index) => {
      const paragraphs = cells.flatMap(({ flows }) => flows.filter((flow) => flow.kind === 'paragraph'))
      const names =
        isHeader || (index === 0 && paragraphs.length > 0 && paragraphs.every((p) => isWhole(p, 'bold')))
      return cells.map(({ flows, colSpan, rowSpan }) => ({
        blocks: toStructure(flows.filter((flow) => flow.kind === 'paragraph')).blocks,
        isHeader: names,
        colSpan,
        rowSpan,
      }))
    }),
})

const toPart = (flow: ArticleFlow, role: LineRole, line: PageLine): Part => {
  switch (flow.kind) {
    case 'paragraph':
      return toParagraphPart(flow, role, line)
    case 'table':
      return { role: 'block', block: toTableBlock(flow) }
    case 'figure':
      return { role: 'block', block: flow }
  }
}

/** An automatic number in front of a bold line with text of its own below is a numbered heading. */
const isNumberedHeading = (flows: readonly ArticleFlow[], parts: readonly Part[], index: number): boolean => {
  const [flow, part, next] = [flows[index], parts[index], parts[index + 1]]
  if (flow?.kind !== 'paragraph' || part?.role !== 'item' || !flow.list?.isOrdered) return false
  const isAlone = parts[index - 1]?.role !== 'item' && next?.role !== 'item'
  const isLike = isEmphasised(flow) && isHeadline(toPlainText(flow).replace(/\s*[:.]$/, ''))
  return isAlone && isLike && next !== undefined
}

/** Joins items into lists. A list that text interrupts goes on with its number, until a heading begins something new. */
const toBlocks = (
  parts: readonly Part[],
  toTag: (part: Part & { role: 'heading' }) => 'h2' | 'h3',
): WordBlock[] => {
  const blocks: WordBlock[] = []
  let counts = new Map<object, number>()
  let open: { list: object | null } | null = null
  for (const part of parts) {
    if (part.role !== 'item') {
      open = null
      if (part.role === 'heading') counts = new Map()
      blocks.push(
        part.role === 'heading' ? { kind: 'heading', tag: toTag(part), text: part.text } : part.block,
      )
      continue
    }
    const last = blocks.at(-1)
    const top = last?.kind === 'list' ? last.items.find(({ level }) => level === 0) : undefined
    const { item, list } = part
    const isSameKind = item.level > 0 || top === undefined || top.isOrdered === item.isOrdered
    const isSameList =
      open &&
      (open.list === null) === (list === null) &&
      (list === null || item.level > 0 || open.list === list)
    const number = part.number ?? (list ? (counts.get(list) ?? 0) + 1 : 1)
    if (list && item.level === 0) counts.set(list, number)
    if (last?.kind === 'list' && isSameKind && isSameList && part.continuesList) last.items.push(item)
    else blocks.push({ kind: 'list', start: item.isOrdered ? number : 1, items: [item] })
    open = { list: item.level === 0 || !open ? list : open.list }
  }
  return blocks
}

/** Finds headings, lists and tables, those that an author only imitated too. */
export function toStructure(flows: readonly ArticleFlow[]): Structure {
  const lines = flows.map(toLine)
  const roles = decideRoles(lines)
  const parts = flows.map((flow, index) => toPart(flow, roles[index]!, lines[index]!))
  let unnumbered = 0
  parts.forEach((_, index) => {
    if (!isNumberedHeading(flows, parts, index)) return
    unnumbered += 1
    const text = toPlainText(flows[index] as WordParagraph).replace(/\s*[:.]$/, '')
    parts[index] = { role: 'heading', text, level: null }
  })

  const headings = parts.filter((part) => part.role === 'heading')
  const highest = Math.min(...headings.flatMap(({ level }) => level ?? []))
  const hasParts = headings.some(({ text }) => isPartHeading(text))
  const blocks = toBlocks(parts, ({ text, level }) => {
    if (level !== null) return level === highest ? 'h2' : 'h3'
    return Number.isFinite(highest) ? 'h3' : decideHeadingTag(text, hasParts)
  })
  return {
    blocks,
    fakeHeadings: headings.filter(({ level }) => level === null).map(({ text }) => text),
    typedItems: parts.filter((part) => part.role === 'item' && part.list === null).length,
    unnumbered,
  }
}
