import type { MostReadPage } from '@/lib/view-models/discoveryTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import { Listing } from '../listing/Listing'
import styles from './MostReadView.module.css'

const onePage = { current: 1, total: 1, pages: [], first: null, previous: null, next: null, last: null }

/** What readers opened most within a time that they choose. */
export function MostReadView({ name, page }: { name: string; page: MostReadPage }) {
  return (
    <Listing
      name={name}
      description={null}
      above={<Breadcrumb links={[]} />}
      below={
        <nav aria-label="Khoảng thời gian">
          <ul role="list" className={styles.periods}>
            {page.periods.map((period) => (
              <li key={period.href}>
                <a href={period.href} aria-current={period.isCurrent ? 'page' : undefined}>
                  {period.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      }
      empty={
        <>
          Chưa có lượt đọc nào trong thời gian này. Mời bạn xem tin mới ở <a href="/">trang chủ</a>.
        </>
      }
      stories={page.stories}
      pagination={onePage}
    />
  )
}
