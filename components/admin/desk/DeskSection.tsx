import styles from './Desk.module.css'

interface DeskRow {
  id: number
  href: string
  title: string
  details: string
  note: string | null
}

interface DeskSectionProps {
  id: string
  title: string
  tone?: 'warning' | 'error'
  total: number
  /** What they are. */
  noun?: string
  rows: DeskRow[]
  /** Where all of them are. */
  moreHref: string
}

/** One pile on the desk; nothing where there is none. */
export const DeskSection = ({ id, title, tone, total, noun = 'bài', rows, moreHref }: DeskSectionProps) => {
  if (rows.length === 0) return null
  return (
    <section className={`${styles.section} ${tone ? styles[tone] : ''}`} aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className={styles.count}>{total}</span>
      </h2>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={row.href}>{row.title}</a>
            {row.details && <span className={styles.details}>{row.details}</span>}
            {row.note && <span className={styles.note}>{row.note}</span>}
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <a className={styles.more} href={moreHref}>
          Xem cả {total} {noun}
        </a>
      )}
    </section>
  )
}
