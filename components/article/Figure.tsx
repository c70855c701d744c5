import type { Picture as PictureValues } from '@/lib/view-models/types'
import { Picture } from '../ui/Picture'
import { decidePictureShape } from '../ui/pictureShape'
import { Caption } from './Caption'
import styles from './Figure.module.css'

interface FigureProps {
  picture: PictureValues
  isPriority?: boolean
}

const sizes = '(min-width: 64em) 832px, (min-width: 40em) 640px, 100vw'

/** A picture of an article, uncropped, a little wider than the text where there is room. */
export function Figure({ picture, isPriority }: FigureProps) {
  const shape = decidePictureShape(picture)
  return (
    <figure className={`${styles.figure} ${styles[shape]}`}>
      <Picture picture={picture} sizes={sizes} isPriority={isPriority} />
      <Caption caption={picture.caption} credit={picture.credit} />
    </figure>
  )
}
