import type { AlbumsPage } from '@/lib/view-models/albumTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import index from '../discovery/Index.module.css'
import { Pagination } from '../listing/Pagination'
import { AlbumCard } from './AlbumCard'
import styles from './AlbumsView.module.css'

interface AlbumsViewProps {
  page: AlbumsPage
}

export function AlbumsView({ page }: AlbumsViewProps) {
  return (
    <div className={index.index}>
      <header className={index.header}>
        <Breadcrumb links={[]} />
        <h1 className={index.name}>Thư viện ảnh</h1>
        <p className={index.line}>Hình ảnh từ những buổi lễ, lớp học và chuyến đi của hội.</p>
      </header>
      {page.albums.length === 0 ? (
        <p>
          Chưa có album nào. Mời bạn xem tin mới ở <a href="/">trang chủ</a>.
        </p>
      ) : (
        <ul role="list" className={styles.list}>
          {page.albums.map((album, index) => (
            <li key={album.href}>
              <AlbumCard album={album} level={2} isPriority={index === 0} />
            </li>
          ))}
        </ul>
      )}
      <Pagination pagination={page.pagination} />
    </div>
  )
}
