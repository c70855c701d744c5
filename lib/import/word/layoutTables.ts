import { toPlainText, type WordCell, type WordFlow, type WordTable } from './flows'

/** Longer than a caption is. */
const LONGEST_CAPTION = 400

/** All that stands in paragraphs and tables, in one line. */
export const toText = (flows: readonly WordFlow[]): string =>
  flows
    .map((flow) => {
      switch (flow.kind) {
        case 'paragraph':
          return toPlainText(flow)
        case 'pictures':
          return ''
        case 'table':
          return flow.rows.map(({ cells }) => cells.map((cell) => toText(cell.flows)).join(' ')).join(' ')
      }
    })
    .join(' ')
    .trim()

const hasPicture = (flows: readonly WordFlow[]): boolean =>
  flows.some((flow) => flow.kind === 'pictures' || (flow.kind === 'table' && flow.rows.some(rowHasPicture)))

const rowHasPicture = ({ cells }: WordTable['rows'][number]): boolean =>
  cells.some(({ flows }) => hasPicture(flows))

/** A grid of photos and their captions, which authors use to set photos side by side. */
const isPhotoGrid = ({ rows }: WordTable): boolean => {
  const cells = rows.flatMap((row) => row.cells)
  const withPicture = cells.filter(({ flows }) => hasPicture(flows)).length
  return (
    withPicture * 2 >= cells.filter(({ flows }) => flows.length > 0).length &&
    cells.every(({ flows }) => toText(flows).length <= LONGEST_CAPTION)
  )
}

/** Photo by photo, each with what stands below it, in its cell or in the cell of the next row. */
const flattenGrid = ({ rows }: WordTable): WordFlow[] => {
  const taken = new Set<WordCell>()
  return rows.flatMap(({ cells }, at) =>
    cells.flatMap((cell, column): WordFlow[] => {
      if (taken.has(cell)) return []
      const below = rows[at + 1]?.cells[column]
      if (!hasPicture(cell.flows) || !below || hasPicture(below.flows)) return flattenTables(cell.flows)
      taken.add(below)
      // What stands below a photo in such a grid is its caption, however it is set.
      const captions = below.flows.map((flow) =>
        flow.kind === 'paragraph' ? { ...flow, style: 'caption' } : flow,
      )
      return flattenTables([...cell.flows, ...captions])
    }),
  )
}

/** What a cell of an article's table may hold: text. A table within a table becomes its paragraphs. */
const listParagraphs = (flows: readonly WordFlow[]): WordFlow[] =>
  flows.flatMap((flow) => {
    if (flow.kind === 'paragraph') return [flow]
    return flow.kind === 'table'
      ? flow.rows.flatMap(({ cells }) => cells.flatMap((cell) => listParagraphs(cell.flows)))
      : []
  })

const withoutPictures = (table: WordTable): WordTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, flows: listParagraphs(cell.flows) })),
  })),
})

const listPictures = (flows: readonly WordFlow[]): WordFlow[] =>
  flows.flatMap((flow) => {
    if (flow.kind === 'pictures') return [flow]
    return flow.kind === 'table'
      ? flow.rows.flatMap(({ cells }) => cells.flatMap((cell) => listPictures(cell.flows)))
      : []
  })

/** Takes tables apart that only set the page: frames of one cell, and grids of photos. Photos of others go behind them. */
export const flattenTables = (flows: readonly WordFlow[]): WordFlow[] =>
  flows.flatMap((flow): WordFlow[] => {
    if (flow.kind !== 'table') return [flow]
    const cells = flow.rows.flatMap((row) => row.cells)
    if (cells.length === 1) return flattenTables(cells[0]!.flows)
    if (hasPicture([flow]) && isPhotoGrid(flow)) return flattenGrid(flow)
    return [withoutPictures(flow), ...listPictures([flow])]
  })
