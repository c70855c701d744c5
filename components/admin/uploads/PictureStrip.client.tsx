'use client'

import type { BatchPicture } from './pictures'
import styles from './Uploads.module.css'

interface Props {
  pictures: BatchPicture[]
  /** Position of the picture that is being written about. */
  current: number
  onGo: (position: number) => void
}

const describe = ({ alt, decorative, depictsChildren, hasConsent }: BatchPicture): string =>
  [
    !alt && !decorative && 'chưa có mô tả',
    depictsChildren && (hasConsent ? 'có trẻ em, đã đồng ý' : 'có trẻ em, chưa có sự đồng ý'),
  ]
    .filter(Boolean)
    .join('; ')

/** All pictures of the batch, and which of them still want something. */
export const PictureStrip = ({ pictures, current, onGo }: Props) => (
  <ol className={styles.strip} aria-label="Các ảnh của đợt này">
    {pictures.map((one, at) => {
      const notes = describe(one)
      return (
        <li key={one.id}>
          <button
            type="button"
            className={styles.tile}
            aria-current={at === current ? 'true' : undefined}
            aria-label={`Ảnh ${at + 1}${notes && `, ${notes}`}`}
            title={notes || undefined}
            data-incomplete={notes ? '' : undefined}
            onClick={() => onGo(at)}
          >
            {one.thumbnail && <img src={one.thumbnail} alt="" loading="lazy" />}
          </button>
        </li>
      )
    })}
  </ol>
)
