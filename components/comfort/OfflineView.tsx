import notice from '../chrome/Notice.module.css'
import styles from './OfflineView.module.css'

/** What a device shows instead of a page that it cannot reach; `comfort.browser.mjs` puts in what it has kept. */
export function OfflineView() {
  return (
    <div className={notice.notice}>
      <h1 className={notice.title}>Đọc khi không có mạng</h1>
      <p>
        Trình duyệt giữ trên máy này những bài bạn đọc gần đây nhất, nhiều nhất 20 bài. Có mạng thì trang nào
        cũng là bản mới nhất; mất mạng thì mở các bài dưới đây.
      </p>
      <div data-kept="" className={styles.kept}>
        <p>Máy này chưa giữ bài nào.</p>
      </div>
      <p>
        Khi có mạng trở lại, mời bạn về <a href="/">trang chủ</a>.
      </p>
    </div>
  )
}
