'use client'

import { DraggableSortableItem } from '@payloadcms/ui'

import styles from './PhotosField.module.css'
import { isHeldBack, type Photo } from './usePhotos.client'

interface PhotoTileProps {
  id: number
  /** Undefined until the server has answered. */
  photo: Photo | undefined
  /** From 1. */
  position: number
  isCover: boolean
  isChosen: boolean
  isFixed: boolean
  onChoose: () => void
  onKeyDown: (event: React.KeyboardEvent) => void
}

const keys = 'Giữ Ctrl và nhấn mũi tên để chuyển chỗ, Delete để bỏ khỏi album'

/** One photo of an album; a press chooses it, a pull moves it. */
export const PhotoTile = (props: PhotoTileProps) => {
  const { id, photo, position, isCover, isChosen, isFixed, onChoose, onKeyDown } = props
  const words = photo?.caption || photo?.alt || photo?.filename || ''
  return (
    <DraggableSortableItem id={String(id)} disabled={isFixed}>
      {({ isDragging, listeners, setNodeRef, transform, transition }) => (
        <button
          ref={setNodeRef}
          type="button"
          // Without dnd-kit's own keyboard mode, whose instructions are in English.
          onMouseDown={listeners?.onMouseDown as React.MouseEventHandler | undefined}
          onTouchStart={listeners?.onTouchStart as React.TouchEventHandler | undefined}
          onKeyDown={onKeyDown}
          onClick={onChoose}
          aria-pressed={isChosen}
          aria-label={`Ảnh ${position}: ${words}`}
          title={isFixed ? words : `${words}\n${keys}`}
          className={`${styles.tile} ${isChosen ? styles.chosen : ''} ${isDragging ? styles.dragged : ''}`}
          style={{ transform, transition }}
        >
          {photo?.thumbnailURL && (
            <img src={photo.thumbnailURL} alt="" loading="lazy" decoding="async" draggable={false} />
          )}
          <span className={styles.position}>{position}</span>
          {isCover && <span className={styles.cover}>Bìa</span>}
          {photo && isHeldBack(photo) && <span className={styles.held}>Chưa hiện: thiếu đồng ý</span>}
          <span className={styles.words}>{words}</span>
        </button>
      )}
    </DraggableSortableItem>
  )
}
