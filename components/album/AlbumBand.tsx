import type { AlbumCard as AlbumCardValues } from '@/lib/view-models/albumTypes'
import { BandName } from '../ui/BandName'
import { AlbumCard } from './AlbumCard'
import styles from './AlbumBand.module.css'

interface AlbumBandProps {
  /** Newest event first. */
  albums: AlbumCardValues[]
}

/** The newest albums on the home page. */
export function AlbumBand({ albums }: AlbumBandProps) {
  if (albums.length === 0) return null
  return (
    <section className={styles.band}>
      <BandName href="/thu-vien-anh">Thư viện ảnh</BandName>
      <ul role="list" className={styles.list}>
        {albums.map((album) => (
          <li key={album.href}>
            <AlbumCard album={album} level={3} />
          </li>
        ))}
      </ul>
    </section>
  )
}
