import type { AlbumPhoto } from '@/lib/view-models/albumTypes'
import { Caption } from '../article/Caption'
import { Picture } from '../ui/Picture'
import styles from './PhotoGrid.module.css'
import { PhotoLink } from './PhotoLink'

interface PhotoGridProps {
  photos: AlbumPhoto[]
}

/** Photos that a phone shows at once; they do not wait for the script. */
const atOnce = 4

/** Rows of one height, with every photo in its own shape: known from the style sheet, so that nothing jumps. */
export function PhotoGrid({ photos }: PhotoGridProps) {
  return (
    <ul role="list" className={styles.grid}>
      {photos.map(({ href, label, picture, shape }, index) => (
        <li key={href} className={styles[shape]} data-far={index < atOnce ? undefined : ''}>
          <figure>
            {/* Also while the picture waits, and its alt text with it. */}
            <PhotoLink href={href} label={label}>
              <Picture picture={picture} sizes="auto, (min-width: 40em) 360px, 50vw" hasPlaceholder />
            </PhotoLink>
            <Caption caption={picture.caption} credit={picture.credit} isHidden />
          </figure>
        </li>
      ))}
    </ul>
  )
}
