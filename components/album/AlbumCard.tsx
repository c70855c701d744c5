import type { AlbumCard as AlbumCardValues } from '@/lib/view-models/albumTypes'
import { Heading, type HeadingLevel } from '../ui/Heading'
import { Picture } from '../ui/Picture'
import styles from './AlbumCard.module.css'
import { EventLine } from './EventLine'

interface AlbumCardProps {
  album: AlbumCardValues
  level: HeadingLevel
  isPriority?: boolean
}

export function AlbumCard({ album, level, isPriority }: AlbumCardProps) {
  return (
    <article className={styles.card}>
      {album.cover && (
        <div className={styles.cover}>
          {/* The title under it says what it is; twice would be once too often. */}
          <Picture
            picture={{ ...album.cover, alt: '' }}
            sizes="(min-width: 64em) 380px, (min-width: 40em) 46vw, calc(100vw - 2rem)"
            isPriority={isPriority}
          />
        </div>
      )}
      <Heading level={level} className={styles.title}>
        <a href={album.href}>{album.title}</a>
      </Heading>
      <EventLine date={album.date} place={album.place} count={album.count} />
    </article>
  )
}
