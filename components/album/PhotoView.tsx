import type { PhotoPage } from '@/lib/view-models/albumTypes'
import { Caption } from '../article/Caption'
import { Breadcrumb } from '../chrome/Breadcrumb'
import { Picture } from '../ui/Picture'
import { decidePictureShape } from '../ui/pictureShape'
import { wholeWidth } from '../ui/wholeWidth'
import { EventLine } from './EventLine'
import styles from './PhotoView.module.css'

interface PhotoViewProps {
  page: PhotoPage
}

/** One photo of an album, with the way to those beside it. */
export function PhotoView({ page }: PhotoViewProps) {
  const { album, picture } = page
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <Breadcrumb
          links={[
            { name: 'Thư viện ảnh', href: '/thu-vien-anh' },
            { name: album.title, href: album.href },
          ]}
        />
        <h1 className={styles.title}>
          {page.position} <span className={styles.album}>{album.title}</span>
        </h1>
        <EventLine date={album.date} place={album.place} />
      </header>
      <figure className={`${styles.figure} ${styles[decidePictureShape(picture)]}`}>
        <a href={picture.full} aria-label={picture.alt ? undefined : 'Mở ảnh cỡ lớn'}>
          <Picture
            picture={picture}
            sizes={`(min-width: 64em) 960px, ${wholeWidth}`}
            isPriority
            hasPlaceholder
          />
        </a>
        <Caption caption={picture.caption} credit={picture.credit} />
      </figure>
      <nav aria-label="Các ảnh của album" className={styles.ways}>
        <ul role="list">
          {page.previous && (
            <li>
              <a href={page.previous} rel="prev">
                ‹ Ảnh trước
              </a>
            </li>
          )}
          <li>
            <a href={album.href}>Về album</a>
          </li>
          {page.next && (
            <li>
              <a href={page.next} rel="next">
                Ảnh sau ›
              </a>
            </li>
          )}
        </ul>
      </nav>
    </div>
  )
}
