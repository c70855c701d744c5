import type { CategoryPage } from '@/lib/view-models/types'
import { Breadcrumb } from '../chrome/Breadcrumb'
import styles from './CategoryView.module.css'
import { Listing } from './Listing'

interface CategoryViewProps {
  page: CategoryPage
}

export function CategoryView({ page }: CategoryViewProps) {
  return (
    <Listing
      name={page.name}
      description={page.description}
      above={<Breadcrumb links={page.ancestors} />}
      below={
        page.children.length > 0 && (
          <ul role="list" className={styles.children}>
            {page.children.map((child) => (
              <li key={child.href}>
                <a href={child.href}>{child.name}</a>
              </li>
            ))}
          </ul>
        )
      }
      empty={
        <>
          Chuyên mục này chưa có bài viết. Mời bạn xem tin mới ở <a href="/">trang chủ</a>.
        </>
      }
      stories={page.stories}
      pagination={page.pagination}
    />
  )
}
