import type { Picture as PictureValues } from '@/lib/view-models/types'
import { Picture } from '../ui/Picture'
import { PhotoLink } from './PhotoLink'

interface LinkedPictureProps {
  picture: PictureValues
  sizes: string
  isPriority?: boolean
}

/** A photo of an article, which leads to its largest file; one that only decorates leads nowhere. */
export function LinkedPicture({ picture, sizes, isPriority }: LinkedPictureProps) {
  const shown = <Picture picture={picture} sizes={sizes} isPriority={isPriority} hasPlaceholder />
  return picture.alt ? <PhotoLink href={picture.full}>{shown}</PhotoLink> : shown
}
