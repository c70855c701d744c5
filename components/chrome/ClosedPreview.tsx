import styles from './Notice.module.css'

/** Behind a preview link that opens nothing any more. */
export function ClosedPreview({ isExpired }: { isExpired: boolean }) {
  return (
    <div className={styles.notice}>
      <h1 className={styles.title}>
        {isExpired ? 'Liên kết xem trước đã hết hạn' : 'Liên kết xem trước không dùng được'}
      </h1>
      <p>
        {isExpired
          ? 'Liên kết này chỉ mở được trong thời hạn mà tòa soạn đã chọn.'
          : 'Liên kết đã được thu hồi, hoặc địa chỉ bị chép thiếu.'}{' '}
        Mời bạn xin tòa soạn một liên kết mới.
      </p>
      <p>
        Bài đã đăng thì có ở <a href="/">trang chủ</a>.
      </p>
    </div>
  )
}
