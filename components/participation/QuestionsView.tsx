import type { QuestionsPage } from '@/lib/view-models/participationTypes'
import { Pagination } from '../listing/Pagination'
import { Time } from '../ui/Time'
import styles from './Page.module.css'

interface QuestionsViewProps {
  page: QuestionsPage
}

export function QuestionsView({ page: { questions, pagination, askHref } }: QuestionsViewProps) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>Hỏi – đáp</h1>
        <p>
          Hội trả lời những điều bạn đọc hỏi.{' '}
          {askHref && (
            <>
              Bạn chưa thấy câu mình cần? <a href={askHref}>Gửi câu hỏi</a>.
            </>
          )}
        </p>
      </header>
      {questions.length === 0 ? (
        <p>Chưa có câu hỏi nào được trả lời ở đây.</p>
      ) : (
        <ul role="list" className={styles.list}>
          {questions.map(({ href, title, excerpt, publishedAt }) => (
            <li key={href}>
              <h2 className={styles.headline}>
                <a href={href}>{title}</a>
              </h2>
              <p className={styles.excerpt}>{excerpt}</p>
              <Time value={publishedAt} className={styles.date} />
            </li>
          ))}
        </ul>
      )}
      <Pagination pagination={pagination} />
    </div>
  )
}
