import { scaleBand, scaleLinear } from 'd3-scale'

import type { Count } from '@/lib/statistics/readStatistics'
import { formatNumber } from '@/lib/vietnamese/numbers'
import styles from './Statistics.module.css'

interface TimePlotProps {
  name: string
  counts: Count[]
}

const width = 960
const height = 260
const margin = { top: 12, right: 8, bottom: 28, left: 56 }
/** More names than this under the columns would run into each other. */
const namesAtMost = 12

/** Columns over time; the same numbers stand in a table for who does not see them. */
export const TimePlot = ({ name, counts }: TimePlotProps) => {
  const across = scaleBand(
    counts.map((_, index) => index),
    [margin.left, width - margin.right],
  ).padding(0.2)
  const most = Math.max(...counts.map(({ views }) => views), 1)
  const upwards = scaleLinear([0, most], [height - margin.bottom, margin.top]).nice(4)
  const ticks = upwards.ticks(4).filter(Number.isInteger)
  const every = Math.ceil(counts.length / namesAtMost)
  return (
    <section aria-labelledby="theo-thoi-gian">
      <h2 id="theo-thoi-gian">{name}</h2>
      <div className={styles.scroll}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${name}: biểu đồ cột; số liệu ở bảng ngay dưới`}
          className={styles.plot}
        >
          {ticks.map((tick) => (
            <g key={tick} transform={`translate(0 ${upwards(tick)})`}>
              <line x1={margin.left} x2={width - margin.right} className={styles.line} />
              <text x={margin.left - 8} dy="0.32em" textAnchor="end">
                {formatNumber(tick)}
              </text>
            </g>
          ))}
          {counts.map(({ name: step, views }, index) => (
            <g key={index} transform={`translate(${across(index) ?? 0} 0)`}>
              <rect
                y={upwards(views)}
                width={across.bandwidth()}
                height={height - margin.bottom - upwards(views)}
                className={styles.column}
              >
                <title>{`${step}: ${formatNumber(views)}`}</title>
              </rect>
              {index % every === 0 && (
                <text x={across.bandwidth() / 2} y={height - 8} textAnchor="middle">
                  {step}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      <details>
        <summary>Số liệu của biểu đồ</summary>
        <table className={styles.table}>
          <caption className={styles.hidden}>{name}</caption>
          <thead>
            <tr>
              <th scope="col">Thời gian</th>
              <th scope="col" className={styles.number}>
                Lượt đọc
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ name: step, views }, index) => (
              <tr key={index}>
                <th scope="row">{step}</th>
                <td className={styles.number}>{formatNumber(views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
