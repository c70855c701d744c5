import styles from './PreviewBar.module.css'

interface PreviewBarProps {
  exitHref: string
  editHref: string
}

export function PreviewBar({ exitHref, editHref }: PreviewBarProps) {
  return (
    <aside className={styles.bar} aria-label="Bản xem trước">
      <div className={`wrap ${styles.inner}`}>
        <p>Bản xem trước — chưa xuất bản</p>
        <p className={styles.links}>
          <a href={editHref}>Sửa bài</a>
          <a href={exitHref}>Thoát xem trước</a>
        </p>
      </div>
    </aside>
  )
}
