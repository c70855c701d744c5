import { scaleLinear } from 'd3-scale'

import { formatNumber } from '@/lib/vietnamese/numbers'
import styles from './Statistics.module.css'

interface BarTableProps {
  name: string
  /** Over the names. */
  heading: string
  note?: string
  /** Most first. */
  counts: { name: string; note?: string; href?: string; views: number }[]
}

/** A table whose numbers are drawn as bars as well. */
export const BarTable = ({ name, heading, note, counts }: BarTableProps) => {
  const along = scaleLinear([0, Math.max(...counts.map(({ views }) => views), 1)], [0, 100])
  return (
    <section>
      <h2>{name}</h2>
      {note && <p className={styles.note}>{note}</p>}
      {counts.length === 0 ? (
        <p>Chưa có lượt đọc nào trong thời gian này.</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.hidden}>{name}</caption>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col" className={styles.number}>
                Lượt đọc
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count, index) => (
              <tr key={index}>
                <th scope="row">
                  {count.href ? <a href={count.href}>{count.name}</a> : count.name}
                  {count.note && <span className={styles.note}> {count.note}</span>}
                  <svg
                    viewBox="0 0 100 4"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    className={styles.bar}
                  >
                    <rect width={along(count.views)} height="4" className={styles.column} />
                  </svg>
                </th>
                <td className={styles.number}>{formatNumber(count.views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
