import type { NotFoundPage } from '@/lib/view-models/types'
import { HeadlineList } from '../listing/HeadlineList'
import styles from './Notice.module.css'

interface NotFoundViewProps {
  page: NotFoundPage
}

export function NotFoundView({ page }: NotFoundViewProps) {
  return (
    <div className={styles.notice}>
      <h1 className={styles.title}>Không tìm thấy trang</h1>
      <p>Địa chỉ này không có trang nào: có thể bài viết đã được gỡ, hoặc địa chỉ bị gõ nhầm.</p>
      <p>
        Mời bạn kiểm tra lại địa chỉ, hoặc trở về <a href="/">trang chủ</a>.
      </p>
      {page.latest.length > 0 && (
        <section aria-labelledby="tin-moi-nhat">
          <h2 id="tin-moi-nhat" className={styles.section}>
            Tin mới nhất
          </h2>
          <HeadlineList stories={page.latest} />
        </section>
      )}
    </div>
  )
}
