import type { CategoryPage } from '@/lib/view-models/types'
import { Breadcrumb } from '../chrome/Breadcrumb'
import styles from './CategoryView.module.css'
import { Pagination } from './Pagination'
import { StoryCard } from './StoryCard'

interface CategoryViewProps {
  page: CategoryPage
}

export function CategoryView({ page }: CategoryViewProps) {
  return (
    <div className={styles.category}>
      <header className={styles.header}>
        <Breadcrumb links={page.ancestors} />
        <h1 className={styles.name}>{page.name}</h1>
        {page.description && <p className={styles.description}>{page.description}</p>}
        {page.children.length > 0 && (
          <ul role="list" className={styles.children}>
            {page.children.map((child) => (
              <li key={child.href}>
                <a href={child.href}>{child.name}</a>
              </li>
            ))}
          </ul>
        )}
      </header>
      <div className={styles.stories}>
        {page.stories.length === 0 ? (
          <p>
            Chuyên mục này chưa có bài viết. Mời bạn xem tin mới ở <a href="/">trang chủ</a>.
          </p>
        ) : (
          <ul role="list" className={styles.list}>
            {page.stories.map((story, index) => (
              <li key={story.href}>
                <StoryCard story={story} variant="row" level={2} isPriority={index === 0} />
              </li>
            ))}
          </ul>
        )}
        <Pagination pagination={page.pagination} />
      </div>
    </div>
  )
}
