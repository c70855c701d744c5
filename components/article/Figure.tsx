import type { Picture as PictureValues } from '@/lib/view-models/types'
import { LinkedPicture } from '../album/LinkedPicture'
import { Caption } from './Caption'
import styles from './Figure.module.css'
import { decideFigureWidth, figureSizes } from './figureWidth'

interface FigureProps {
  picture: PictureValues
  isPriority?: boolean
}

/** A picture of an article, uncropped, where there is room a little wider than the text. */
export function Figure({ picture, isPriority }: FigureProps) {
  const width = decideFigureWidth(picture)
  return (
    <figure className={`${styles.figure} ${styles[width]}`}>
      <LinkedPicture picture={picture} sizes={figureSizes[width]} isPriority={isPriority} />
      <Caption caption={picture.caption} credit={picture.credit} />
    </figure>
  )
}
