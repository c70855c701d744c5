import { follows, readMarker, toOrdinal, type ListMarker } from './listMarkers'
import { isHeadline, type PageLine } from './pageLines'

/** A part of an article's body. Texts are normalised, items have lost their markers. */
export type PageBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'orderedList'; items: string[]; start: number }
  | { kind: 'bulletList'; items: string[] }

/** A line with its marker and the list (numbered from 0) that its marker makes it a part of. */
interface MarkedLine {
  text: string
  marker: ListMarker | null
  chain: number | null
}

/**
 * Finds the lists. A numbered list goes on over other lines, as long as the next number comes: an item may have
 * further paragraphs or a list of its own. Bullets must be adjacent.
 */
function toMarkedLines(lines: readonly PageLine[]): MarkedLine[] {
  const latest = new Map<string, { marker: ListMarker; chain: number; index: number }>()
  let chains = 0
  return lines.map(({ text }, index) => {
    const marker = readMarker(text)
    if (!marker) return { text, marker, chain: null }
    const before = latest.get(marker.style)
    const isNear = marker.kind !== 'bullet' || before?.index === index - 1
    const chain = before && isNear && follows(marker, before.marker) ? before.chain : chains++
    latest.set(marker.style, { marker, chain, index })
    return { text, marker, chain }
  })
}

/** A numbered headline, also one that ends with a colon: `1. Công tác tuyên truyền:`. */
function isNumberedHeadline({ text, marker }: MarkedLine): boolean {
  return marker?.kind === 'number' && isHeadline(text.replace(/:$/, '').replace(/^\((\d)/, '$1'))
}

/** The chains that are headings instead of lists: numbered headlines, each with text of its own below. */
function findChainsOfHeadings(lines: readonly MarkedLine[]): Set<number> {
  const headings = new Set<number>()
  const lists = new Set<number>()
  lines.forEach((line, index) => {
    if (line.chain === null) return
    const next = lines[index + 1]
    const isHeading = isNumberedHeadline(line) && next !== undefined && next.chain !== line.chain
    ;(isHeading ? headings : lists).add(line.chain)
  })
  lists.forEach((chain) => headings.delete(chain))
  return headings
}

/** Which lines are items of a list. What stands alone keeps its marker: a dash may begin an answer in an interview. */
function findItems(lines: readonly MarkedLine[]): boolean[] {
  const headings = findChainsOfHeadings(lines)
  const sizes = new Map<number | null, number>()
  lines.forEach(({ chain }) => sizes.set(chain, (sizes.get(chain) ?? 0) + 1))
  return lines.map(({ chain, marker }, index) => {
    if (chain === null || !marker) return false
    if (sizes.get(chain)! > 1) return !headings.has(chain)
    return marker.kind === 'bullet' && /:$/.test(lines[index - 1]?.text ?? '')
  })
}

/** A headline with text below it. Three in a row are a poem, a table or a list of names instead. */
function isHeading(lines: readonly MarkedLine[], index: number, items: readonly boolean[]): boolean {
  const isLike = (at: number): boolean => {
    const line = lines[at]
    if (!line || items[at]) return false
    return isNumberedHeadline(line) || (line.marker === null && isHeadline(line.text))
  }
  if (!isLike(index)) return false
  let first = index
  let last = index
  while (last - first < 2 && isLike(first - 1)) first -= 1
  while (last - first < 2 && isLike(last + 1)) last += 1
  return last - first < 2 && last + 1 < lines.length
}

/** Adds an item to the list that it continues, or begins a list with it. */
function addItem(blocks: PageBlock[], marker: ListMarker, continuesBlock: boolean): void {
  const last = blocks.at(-1)
  if (continuesBlock && (last?.kind === 'orderedList' || last?.kind === 'bulletList'))
    last.items.push(marker.item)
  else if (marker.kind === 'bullet') blocks.push({ kind: 'bulletList', items: [marker.item] })
  else blocks.push({ kind: 'orderedList', items: [marker.item], start: toOrdinal(marker) })
}

/** What a line of an article's text is. An item that does not continue a list begins one. */
export type LineRole =
  { kind: 'item'; marker: ListMarker; continuesList: boolean } | { kind: 'heading' } | { kind: 'paragraph' }

/** Decides for each line by what it says and by the lines around it. */
export function decideRoles(pageLines: readonly PageLine[]): LineRole[] {
  const lines = toMarkedLines(pageLines)
  const items = findItems(lines)
  return lines.map(({ marker, chain }, index) => {
    if (items[index] && marker)
      return { kind: 'item', marker, continuesList: lines[index - 1]?.chain === chain }
    return { kind: isHeading(lines, index, items) ? 'heading' : 'paragraph' }
  })
}

/**
 * Turns the lines of an article's text into blocks. A numbered list that a paragraph interrupts becomes two lists with
 * the paragraph between them; the second starts with the number that it had.
 */
export function toBlocks(lines: readonly PageLine[]): PageBlock[] {
  const blocks: PageBlock[] = []
  decideRoles(lines).forEach((role, index) => {
    if (role.kind === 'item') addItem(blocks, role.marker, role.continuesList)
    else blocks.push({ kind: role.kind, text: lines[index]!.text })
  })
  return blocks
}
