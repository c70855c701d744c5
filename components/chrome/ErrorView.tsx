import styles from './Notice.module.css'

interface ErrorViewProps {
  /** Address of the page that failed, to try once more. */
  retryHref?: string
}

/** A whole page: whatever failed may well have been the masthead, so it stands without one. */
export function ErrorView({ retryHref }: ErrorViewProps) {
  return (
    <main id="noi-dung" className={`wrap ${styles.page}`}>
      <div className={styles.notice}>
        <h1 className={styles.title}>Trang tạm thời chưa mở được</h1>
        <p>Máy chủ gặp sự cố khi chuẩn bị trang này; mời bạn thử lại sau ít phút.</p>
        <p>
          {retryHref && (
            <>
              <a href={retryHref}>Thử lại</a> hoặc{' '}
            </>
          )}
          <a href="/">{retryHref ? 'về trang chủ' : 'Về trang chủ'}</a>.
        </p>
      </div>
    </main>
  )
}
