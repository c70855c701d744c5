import { toScriptHref } from '@/lib/server/readerScripts'
import type { ErrorReportPage } from '@/lib/view-models/participationTypes'
import { Closed } from './Closed'
import { Consent, Form, Line, Text } from './Form'
import styles from './Page.module.css'

interface ErrorReportViewProps {
  page: ErrorReportPage
}

export function ErrorReportView({ page: { form, article } }: ErrorReportViewProps) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>Báo lỗi trong bài</h1>
        <p>
          Bài: <a href={article.href}>{article.name}</a>
        </p>
      </header>
      {form ? (
        <Form form={form} submit="Gửi báo lỗi">
          <Text
            form={form}
            name="passage"
            label="Đoạn có lỗi (không bắt buộc)"
            hint="Chép một câu có lỗi vào đây để biên tập viên tìm ra ngay."
            rows={4}
          />
          <Text form={form} name="message" label="Sai ở đâu, nên sửa thế nào?" rows={5} />
          <Line
            form={form}
            name="contact"
            label="Thư điện tử hoặc số điện thoại (không bắt buộc)"
            hint="Chỉ ghi khi bạn muốn được báo lại; khi đó hãy đánh dấu đồng ý bên dưới."
          />
          <Consent form={form} label="Tôi đồng ý cho hội dùng cách liên hệ này để báo lại cho tôi." />
          <script type="module" src={toScriptHref('dien-doan')} />
        </Form>
      ) : (
        <Closed />
      )}
    </div>
  )
}
