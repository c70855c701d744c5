import type { ServerProps } from 'payload'

import styles from './NavLinks.module.css'

/** The pages that Payload's own navigation does not know. */
export const NavLinks = ({ user }: ServerProps) => (
  <div className={styles.links}>
    <a href="/admin">Bàn làm việc</a>
    {user?.role !== 'photographer' && <a href="/admin/lich">Lịch xuất bản</a>}
    <a href="/admin/tai-anh">Tải nhiều ảnh</a>
    {(user?.role === 'admin' || user?.role === 'editor') && <a href="/admin/thong-ke">Thống kê</a>}
  </div>
)
