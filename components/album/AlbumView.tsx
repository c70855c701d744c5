import type { AlbumPage } from '@/lib/view-models/albumTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import { HeadlineList } from '../listing/HeadlineList'
import { Pagination } from '../listing/Pagination'
import { decideHeadlineLength } from '../ui/headlineLength'
import styles from './AlbumView.module.css'
import { EventLine } from './EventLine'
import { PhotoGrid } from './PhotoGrid'
import { PhotoViewer } from './PhotoViewer'

interface AlbumViewProps {
  album: AlbumPage
}

export function AlbumView({ album }: AlbumViewProps) {
  const { pagination } = album
  const row = {
    first: album.first,
    total: album.total,
    previousPage: pagination.previous,
    nextPage: pagination.next,
  }
  return (
    <div className={styles.album}>
      <header className={styles.header}>
        <Breadcrumb links={[{ name: 'Thư viện ảnh', href: '/thu-vien-anh' }]} />
        <h1 className={`${styles.title} ${styles[decideHeadlineLength(album.title)]}`}>{album.title}</h1>
        <EventLine date={album.date} place={album.place} count={album.count} />
        <p className={styles.address}>{album.url}</p>
        {album.description.map((paragraph, index) => (
          <p key={index} className={styles.description}>
            {paragraph}
          </p>
        ))}
      </header>
      {album.photos.length > 0 ? (
        <PhotoViewer row={row}>
          <PhotoGrid photos={album.photos} />
        </PhotoViewer>
      ) : (
        <p>
          Các ảnh của album này hiện chưa đăng được. Mời bạn xem <a href="/thu-vien-anh">các album khác</a>.
        </p>
      )}
      <Pagination pagination={pagination} />
      {album.zipHref && (
        <p className={styles.take}>
          <a href={album.zipHref} rel="nofollow" download="">
            Tải cả album (tệp ZIP)
          </a>{' '}
          Dành cho báo chí: ảnh cỡ lớn, kèm chú thích và tên tác giả. Khi dùng, xin ghi tên tác giả ảnh.
        </p>
      )}
      {album.articles.length > 0 && (
        <section aria-labelledby="bai-ve-su-kien" className={styles.articles}>
          <h2 id="bai-ve-su-kien" className={styles.articlesName}>
            Bài viết về sự kiện
          </h2>
          <HeadlineList stories={album.articles} />
        </section>
      )}
    </div>
  )
}
