import type { FeedbackPage } from '@/lib/view-models/participationTypes'
import { Closed } from './Closed'
import { Choice, Consent, Form, Line, Text } from './Form'
import styles from './Page.module.css'

interface FeedbackViewProps {
  page: FeedbackPage
}

export function FeedbackView({ page: { form, departments } }: FeedbackViewProps) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>Góp ý với hội</h1>
        <p>
          Bạn muốn hỏi, góp ý hay phản ánh điều gì? Thư của bạn đến thẳng ban phụ trách; câu trả lời có ích
          cho nhiều người được đăng ở trang <a href="/hoi-dap">Hỏi – đáp</a>, không nêu tên bạn.
        </p>
      </header>
      {form ? (
        <Form form={form} submit="Gửi góp ý">
          {departments.length > 0 && (
            <Choice
              form={form}
              name="department"
              label="Gửi tới"
              nothing="Chọn nơi nhận"
              options={departments}
            />
          )}
          <Text form={form} name="message" label="Nội dung" rows={8} />
          <Line form={form} name="name" label="Họ và tên (không bắt buộc)" autoComplete="name" />
          <Line
            form={form}
            name="contact"
            label="Thư điện tử hoặc số điện thoại (không bắt buộc)"
            hint="Để hội trả lời riêng cho bạn."
          />
          <Consent
            form={form}
            label="Tôi đồng ý cho hội dùng thông tin tôi ghi ở đây để xử lý và trả lời góp ý này."
          />
        </Form>
      ) : (
        <Closed />
      )}
    </div>
  )
}
