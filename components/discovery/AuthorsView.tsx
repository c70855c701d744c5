import type { AuthorsPage } from '@/lib/view-models/discoveryTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import { Pagination } from '../listing/Pagination'
import styles from './Index.module.css'

/** Whoever has signed something, in the order of given names. */
export function AuthorsView({ name, page }: { name: string; page: AuthorsPage }) {
  return (
    <div className={styles.index}>
      <header className={styles.header}>
        <Breadcrumb links={[]} />
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.line}>Những người viết cho trang này, xếp theo tên.</p>
      </header>
      {page.authors.length === 0 ? (
        <p>Chưa có bài nào ký tên.</p>
      ) : (
        <ul role="list" className={`${styles.people} ${styles.links}`}>
          {page.authors.map((author) => (
            <li key={author.href}>
              <a href={author.href}>{author.name}</a>
              {author.office && <span className={styles.count}>{author.office}</span>}
            </li>
          ))}
        </ul>
      )}
      <Pagination pagination={page.pagination} />
    </div>
  )
}
