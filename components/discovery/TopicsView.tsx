import type { TopicsPage } from '@/lib/view-models/discoveryTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import { Pagination } from '../listing/Pagination'
import { Time } from '../ui/Time'
import styles from './Index.module.css'

/** Every event, those in the news first, and every tag. */
export function TopicsView({ name, page }: { name: string; page: TopicsPage }) {
  return (
    <div className={styles.index}>
      <header className={styles.header}>
        <Breadcrumb links={[]} />
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.line}>Những sự kiện được theo dõi qua nhiều bài viết.</p>
      </header>
      {page.events.length === 0 ? (
        <p>
          Chưa có dòng sự kiện nào. Mời bạn xem tin mới ở <a href="/">trang chủ</a>.
        </p>
      ) : (
        <ul role="list" className={styles.entries}>
          {page.events.map((event) => (
            <li key={event.href}>
              <h2 className={styles.entryName}>
                <a href={event.href}>{event.name}</a>
              </h2>
              {event.description && <p>{event.description}</p>}
              <p className={styles.count}>
                {event.count}, bài mới nhất ngày <Time value={event.newestAt} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination pagination={page.pagination} />
      {page.tags.length > 0 && (
        <section aria-labelledby="the">
          <h2 id="the" className={styles.sectionName}>
            Thẻ
          </h2>
          <ul role="list" className={`${styles.tags} ${styles.links}`}>
            {page.tags.map((tag) => (
              <li key={tag.href}>
                <a href={tag.href}>{tag.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
