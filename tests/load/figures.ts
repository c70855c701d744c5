/** One thing that was measured; `isKept` is missing where there is no limit. */
export interface Figure {
  name: string
  measured: string
  /** The same thing, measured in the same run on something to compare with. */
  peer?: string
  limit?: string
  isKept?: boolean
}

type Format = (value: number) => string

const format = (value: number, digits = 0): string =>
  value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits })

export const toCount: Format = (value) => format(value)
export const toRatio: Format = (value) => format(value, 2)
export const toRate: Format = (value) => `${format(value)} yêu cầu/s`
export const toMilliseconds: Format = (value) => `${format(value, value < 100 ? 1 : 0)} ms`
export const toSeconds: Format = (milliseconds) => `${format(milliseconds / 1000, 2)} s`
export const toKilobytes: Format = (bytes) => `${format(bytes / 1024, 1)} KB`
export const toMegabytes: Format = (bytes) => `${format(bytes / 1024 ** 2)} MB`

export const atMost = (name: string, value: number, limit: number, show: Format): Figure => ({
  name,
  measured: show(value),
  limit: `≤ ${show(limit)}`,
  isKept: value <= limit,
})

export const atLeast = (name: string, value: number, limit: number, show: Format): Figure => ({
  name,
  measured: show(value),
  limit: `≥ ${show(limit)}`,
  isKept: value >= limit,
})

/** A machine that does other things as well spoils a mean, and hardly a median. */
export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

const toMark = ({ isKept }: Figure): string => {
  switch (isKept) {
    case true:
      return '✓'
    case false:
      return '✗'
    case undefined:
      return ''
  }
}

/** The lines of one part: a column of peers or limits only where there are any. */
export const toTable = (title: string, figures: Figure[], peerName = 'Đối chứng'): string => {
  const rows = [
    ['Số đo', 'Cổng', peerName, 'Giới hạn', ''],
    ...figures.map((figure) => [
      figure.name,
      figure.measured,
      figure.peer ?? '',
      figure.limit ?? '',
      toMark(figure),
    ]),
  ]
  const columns = [0, 1, 2, 3, 4].filter((column) => rows.slice(1).some((row) => row[column]))
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const toLine = (row: string[]) => {
    const cells = columns.map((column, index) => {
      const width = widths[index] ?? 0
      return column === 0 ? row[column]?.padEnd(width) : row[column]?.padStart(width)
    })
    return `  ${cells.join('   ').trimEnd()}`
  }
  return `\n${title}\n${rows.map(toLine).join('\n')}`
}
