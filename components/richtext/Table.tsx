import type { TableCell } from '@/lib/view-models/types'
import { Body } from './Body'
import { InlineText } from './InlineText'
import styles from './Table.module.css'

interface TableProps {
  rows: TableCell[][]
  /** Names the region, which can be scrolled with the keyboard. */
  label: string
}

interface CellProps {
  cell: TableCell
  scope: 'col' | 'row'
}

function CellText({ cell }: { cell: TableCell }) {
  const [first, ...others] = cell.blocks
  // One paragraph, the usual case, needs no element of its own.
  if (first?.kind === 'paragraph' && others.length === 0) return <InlineText nodes={first.children} />
  return <Body blocks={cell.blocks} />
}

function Cell({ cell, scope }: CellProps) {
  const span = {
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
  }
  return cell.isHeader ? (
    <th {...span} scope={scope}>
      <CellText cell={cell} />
    </th>
  ) : (
    <td {...span}>
      <CellText cell={cell} />
    </td>
  )
}

function Rows({ rows, scope }: { rows: TableCell[][]; scope: 'col' | 'row' }) {
  return rows.map((cells, row) => (
    <tr key={row}>
      {cells.map((cell, column) => (
        <Cell key={column} cell={cell} scope={scope} />
      ))}
    </tr>
  ))
}

/** The rows at the top that hold only header cells. */
export function countHeadRows(rows: TableCell[][]): number {
  const firstBodyRow = rows.findIndex((cells) => cells.some((cell) => !cell.isHeader))
  return firstBodyRow === -1 ? 0 : firstBodyRow
}

export function Table({ rows, label }: TableProps) {
  const headRows = countHeadRows(rows)
  return (
    <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        {headRows > 0 && (
          <thead>
            <Rows rows={rows.slice(0, headRows)} scope="col" />
          </thead>
        )}
        <tbody>
          <Rows rows={rows.slice(headRows)} scope="row" />
        </tbody>
      </table>
    </div>
  )
}
