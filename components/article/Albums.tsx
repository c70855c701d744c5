import type { AlbumCard } from '@/lib/view-models/albumTypes'
import { EventLine } from '../album/EventLine'
import styles from './Albums.module.css'

interface AlbumsProps {
  albums: AlbumCard[]
}

/** Photos of the event that the article tells of: a quiet line under it, for its pictures stand in the text already. */
export function Albums({ albums }: AlbumsProps) {
  if (albums.length === 0) return null
  return (
    <aside aria-labelledby="album-anh" className={styles.albums}>
      <p id="album-anh" className={styles.name}>
        Album ảnh của sự kiện
      </p>
      <ul role="list">
        {albums.map(({ href, title, ...event }) => (
          <li key={href} className={styles.album}>
            <a href={href}>{title}</a>
            <EventLine {...event} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
