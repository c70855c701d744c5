import { toScriptHref } from '@/lib/server/readerScripts'
import styles from './ReaderLinks.module.css'

interface ReaderLinksProps {
  errorReportHref: string | null
  commentsHref: string | null
}

/** What a reader can do with what they read. With scripts, a passage that is marked can be reported by itself. */
export function ReaderLinks({ errorReportHref, commentsHref }: ReaderLinksProps) {
  if (!errorReportHref && !commentsHref) return null
  return (
    <p className={styles.links}>
      {commentsHref && <a href={commentsHref}>Ý kiến bạn đọc</a>}
      {errorReportHref && (
        <>
          <a href={errorReportHref}>Báo lỗi trong bài</a>
          <script type="module" src={toScriptHref('bao-loi')} />
        </>
      )}
    </p>
  )
}
