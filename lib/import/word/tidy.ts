import { normaliseRuns } from '@/lib/vietnamese/typography'
import { readMarker } from '../listMarkers'
import { toPlainText, type WordFlow, type WordParagraph, type WordRun } from './flows'

/** Spaces (a tab counts as some) or twips from which on a line was pushed to the right on purpose. */
const PUSHED_SPACES = 10
const SPACES_OF_TAB = 6
const PUSHED_TWIPS = 3600

/** Lines of at least this many letters each are paragraphs that were parted by Shift+Enter. */
const LINE_OF_PARAGRAPH = 80

/** How far leading spaces and tabs push a text, in spaces. */
const countLeading = (text: string): number =>
  Array.from(/^[\s\u00A0]*/u.exec(text)?.[0] ?? '').reduce(
    (sum, char) => sum + (char === '\t' ? SPACES_OF_TAB : 1),
    0,
  )

const toLines = (runs: readonly WordRun[]): WordRun[][] => {
  const lines: WordRun[][] = [[]]
  for (const run of runs) {
    if (run.text === '\n') lines.push([])
    else lines.at(-1)!.push(run)
  }
  return lines
}

const isSameLook = (a: WordRun, b: WordRun): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.href === b.href && a.text !== '\n' && b.text !== '\n'

/** Word parts text into runs at every correction; here a run ends where the look does. */
export const mergeRuns = (runs: readonly WordRun[]): WordRun[] => {
  const merged: WordRun[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (run.text === '') continue
    if (last && isSameLook(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text }
    else merged.push(run)
  }
  return merged
}

/** One line of text by the house's typographic rules. Spaces have no look. */
const normaliseLine = (line: readonly WordRun[]): WordRun[] => {
  const texts = normaliseRuns(line.map(({ text }) => text))
  return mergeRuns(line.map((run, index) => ({ ...run, text: texts[index] ?? '' })))
}

const joinLines = (lines: readonly WordRun[][]): WordRun[] =>
  lines.flatMap((line, index) => (index > 0 ? [{ ...line[0]!, text: '\n' }, ...line] : line))

/** Lines typed with Shift+Enter become paragraphs where they are a list, or as long as paragraphs are. */
const isListOfParagraphs = (lines: readonly WordRun[][]): boolean => {
  const texts = lines.map((runs) => toPlainText({ runs }))
  return (
    texts.slice(1).some((text) => readMarker(text) !== null) ||
    texts.every(({ length }) => length >= LINE_OF_PARAGRAPH)
  )
}

const tidyParagraph = (paragraph: WordParagraph): WordParagraph[] => {
  const raw = toLines(paragraph.runs)
  const isPushed = (line: readonly WordRun[]): boolean =>
    paragraph.alignment === 'left' &&
    !paragraph.list &&
    (paragraph.indent >= PUSHED_TWIPS || countLeading(line.map(({ text }) => text).join('')) >= PUSHED_SPACES)
  const lines = raw
    .map((line) => ({ isPushed: isPushed(line), runs: normaliseLine(line) }))
    .filter(({ runs }) => runs.length > 0)
  const alignLike = ({ isPushed }: { isPushed: boolean }) =>
    isPushed ? { ...paragraph, alignment: 'right' as const } : paragraph
  if (lines.length === 0) return []
  if (isListOfParagraphs(lines.map(({ runs }) => runs)) && lines.length > 1)
    return lines.map((line) => ({ ...alignLike(line), runs: line.runs }))
  return [{ ...alignLike(lines[0]!), runs: joinLines(lines.map(({ runs }) => runs)) }]
}

/** Texts by the house's rules, without what is only white or only drawn (`-----`), in tables too. */
export const tidy = (flows: readonly WordFlow[]): WordFlow[] =>
  flows.flatMap((flow): WordFlow[] => {
    switch (flow.kind) {
      case 'paragraph':
        return tidyParagraph(flow).filter((paragraph) => /[\p{L}\p{N}]/u.test(toPlainText(paragraph)))
      case 'pictures':
        return [flow]
      case 'table': {
        const rows = flow.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, flows: tidy(cell.flows) })),
        }))
        const isEmpty = rows.every(({ cells }) => cells.every((cell) => cell.flows.length === 0))
        return isEmpty ? [] : [{ ...flow, rows }]
      }
    }
  })
