import type { ArchivePage } from '@/lib/view-models/discoveryTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import styles from './Index.module.css'

/** Years and their months; a year alone has one section without a name of its own. */
export function ArchiveView({ page }: { page: ArchivePage }) {
  return (
    <div className={styles.index}>
      <header className={styles.header}>
        <Breadcrumb links={page.ancestors} />
        <h1 className={styles.name}>{page.name}</h1>
      </header>
      {page.years.length === 0 && <p>Chưa có bài viết nào được đăng.</p>}
      {page.years.map((year) => (
        <section key={year.href} aria-label={year.name}>
          <h2 className={`${styles.sectionName} ${styles.links}`}>
            {year.name === page.name ? 'Các tháng có bài' : <a href={year.href}>{year.name}</a>}{' '}
            <span className={styles.count}>{year.count}</span>
          </h2>
          <ul role="list" className={`${styles.months} ${styles.links}`}>
            {year.months.map((month) => (
              <li key={month.href}>
                <a href={month.href} aria-label={`${month.name} ${year.name.toLowerCase()}`}>
                  {month.name}
                </a>
                <span className={styles.count}>{month.count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
