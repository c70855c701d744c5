import type { NoticeText } from '@/lib/view-models/types'
import styles from './UrgentNotice.module.css'

interface UrgentNoticeProps {
  notice: NoticeText
}

/**
 * A landmark of its own, which screen readers list and can jump to. No `role="alert"`: it stands there when the page
 * opens, and would otherwise be read out on every page before anything else.
 */
export function UrgentNotice({ notice: { text, href } }: UrgentNoticeProps) {
  return (
    <section className={styles.notice} aria-labelledby="thong-bao-khan">
      <div className={`wrap ${styles.inner}`}>
        <p id="thong-bao-khan" className={styles.label}>
          Thông báo khẩn
        </p>
        <p className={styles.text}>{href ? <a href={href}>{text}</a> : text}</p>
      </div>
    </section>
  )
}
