import { readLegacy, type LegacyReading } from '@/lib/vietnamese/legacyEncodings/readLegacy'
import type { WordFlow, WordParagraph } from './flows'

const listParagraphs = (flows: readonly WordFlow[]): WordParagraph[] =>
  flows.flatMap((flow) => {
    switch (flow.kind) {
      case 'paragraph':
        return [flow]
      case 'pictures':
        return []
      case 'table':
        return flow.rows.flatMap(({ cells }) => cells.flatMap((cell) => listParagraphs(cell.flows)))
    }
  })

/** What of a document is in an encoding from before Unicode; null for none. */
export const readLegacyFlows = (flows: readonly WordFlow[]): LegacyReading | null =>
  readLegacy(listParagraphs(flows).map(({ runs }) => runs))

/** The document with its texts replaced by those of `reading`. */
export const convertFlows = (flows: readonly WordFlow[], reading: LegacyReading): WordFlow[] => {
  const texts = new Map(listParagraphs(flows).map((paragraph, index) => [paragraph, reading.lines[index]!]))
  const convert = (flow: WordFlow): WordFlow => {
    switch (flow.kind) {
      case 'paragraph': {
        const lines = texts.get(flow)!
        return { ...flow, runs: flow.runs.map((run, index) => ({ ...run, text: lines[index] ?? run.text })) }
      }
      case 'pictures':
        return flow
      case 'table':
        return {
          ...flow,
          rows: flow.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, flows: cell.flows.map(convert) })),
          })),
        }
    }
  }
  return flows.map(convert)
}
