import styles from './Desk.module.css'

interface QuickStartProps {
  role: 'admin' | 'editor' | 'contributor' | 'photographer'
}

/** What people come for most often. */
export const QuickStart = ({ role }: QuickStartProps) => (
  <nav className={styles.quickStart} aria-label="Bắt đầu nhanh">
    {role !== 'photographer' && (
      <>
        <a className={styles.primary} href="/admin/collections/articles/create">
          Viết bài
        </a>
        <a href="/admin/collections/articles#nhap-tu-word">Nhập từ Word</a>
      </>
    )}
    <a className={role === 'photographer' ? styles.primary : undefined} href="/admin/tai-anh">
      Tải ảnh lên
    </a>
    {role !== 'photographer' && <a href="/admin/lich">Lịch xuất bản</a>}
  </nav>
)
