import type { CommentsPage } from '@/lib/view-models/participationTypes'
import { Pagination } from '../listing/Pagination'
import { Time } from '../ui/Time'
import { Consent, Form, Line, Text } from './Form'
import styles from './Page.module.css'

interface CommentsViewProps {
  page: CommentsPage
}

export function CommentsView({ page }: CommentsViewProps) {
  const { article, form, comments, total, pagination } = page
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>Ý kiến bạn đọc</h1>
        <p>
          Về bài: <a href={article.href}>{article.name}</a>
        </p>
      </header>
      {/* What was refused is seen at once. */}
      {form.errors.length > 0 && <CommentForm form={form} />}
      {comments.length === 0 ? (
        <p>Chưa có ý kiến nào. Mời bạn viết ý kiến đầu tiên.</p>
      ) : (
        <section aria-labelledby="cac-y-kien">
          <h2 id="cac-y-kien" className={styles.section}>
            {total.toLocaleString('vi-VN')} ý kiến
          </h2>
          <ul role="list" className={styles.list}>
            {comments.map(({ id, name, text, sentAt }) => (
              <li key={id}>
                <p className={styles.name}>{name}</p>
                <Time value={sentAt} className={styles.date} />
                <p className={styles.text}>{text}</p>
              </li>
            ))}
          </ul>
          <Pagination pagination={pagination} />
        </section>
      )}
      {form.errors.length === 0 && <CommentForm form={form} />}
    </div>
  )
}

function CommentForm({ form }: Pick<CommentsPage, 'form'>) {
  return (
    <section aria-labelledby="viet-y-kien" className={styles.writing}>
      <h2 id="viet-y-kien" className={styles.section}>
        Viết ý kiến
      </h2>
      <p>Ý kiến hiện ở đây sau khi biên tập viên duyệt.</p>
      <Form form={form} submit="Gửi ý kiến">
        <Text form={form} name="message" label="Ý kiến của bạn" rows={6} />
        <Line
          form={form}
          name="name"
          label="Tên của bạn"
          hint="Hiện cùng ý kiến; có thể là bút danh."
          autoComplete="nickname"
        />
        <Consent form={form} label="Tôi đồng ý cho hội đăng ý kiến này cùng tên tôi ghi ở trên." />
      </Form>
    </section>
  )
}
