import type { QuestionPage } from '@/lib/view-models/participationTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import { Body } from '../richtext/Body'
import { Time } from '../ui/Time'
import styles from './Page.module.css'

interface QuestionViewProps {
  page: QuestionPage
}

export function QuestionView({ page }: QuestionViewProps) {
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <Breadcrumb links={[{ name: 'Hỏi – đáp', href: '/hoi-dap' }]} />
        <h1 className={styles.title}>{page.title}</h1>
        <Time value={page.publishedAt} className={styles.date} />
      </header>
      <section aria-labelledby="cau-hoi" className={styles.asked}>
        <h2 id="cau-hoi" className={styles.by}>
          Câu hỏi
        </h2>
        <p className={styles.text}>{page.question}</p>
        {page.askedBy && <p className={styles.by}>{page.askedBy}</p>}
      </section>
      <section aria-labelledby="tra-loi">
        <h2 id="tra-loi" className={styles.section}>
          Trả lời
        </h2>
        <Body blocks={page.answer} />
        {page.answeredBy && <p className={styles.by}>{page.answeredBy}</p>}
      </section>
      <p>
        <a href="/gop-y">Gửi câu hỏi khác</a>
      </p>
    </article>
  )
}
