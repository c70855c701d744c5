import type { Picture as PictureValues } from '@/lib/view-models/types'
import { Caption } from '../article/Caption'
import { LinkedPicture } from '../album/LinkedPicture'
import styles from './PhotoGroup.module.css'
import { decideGroupLayout } from './groupLayout'

interface PhotoGroupProps {
  pictures: PictureValues[]
  caption: string | null
}

const sizes = '(min-width: 64em) 412px, (min-width: 40em) 316px, 50vw'

export function PhotoGroup({ pictures, caption }: PhotoGroupProps) {
  if (pictures.length === 0) return null
  const { inPairs, shape } = decideGroupLayout(pictures)
  return (
    <figure className={styles.group}>
      <div className={`${styles.grid} ${styles[shape]}`}>
        {pictures.map((picture, index) => (
          <figure key={index} className={`${styles.item} ${index < inPairs ? styles.paired : ''}`}>
            <LinkedPicture picture={picture} sizes={sizes} />
            <Caption caption={picture.caption} credit={picture.credit} />
          </figure>
        ))}
      </div>
      <Caption caption={caption} />
    </figure>
  )
}
