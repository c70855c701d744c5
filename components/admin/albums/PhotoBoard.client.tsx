'use client'

import { Button, DraggableSortable } from '@payloadcms/ui'
import { useState } from 'react'

import { decidePlace, moveTo } from './movePhotos'
import styles from './PhotosField.module.css'
import { PhotoTile } from './PhotoTile.client'
import { usePhotos } from './usePhotos.client'

interface PhotoBoardProps {
  ids: number[]
  cover: number | null
  isFixed: boolean
  onChange: (ids: number[]) => void
  onCover: (id: number | null) => void
}

/** Photos in their order: dragged, or chosen and moved with buttons or the keyboard. */
export const PhotoBoard = ({ ids, cover, isFixed, onChange, onCover }: PhotoBoardProps) => {
  const photos = usePhotos(ids)
  const [chosen, setChosen] = useState<number | null>(null)
  const [message, setMessage] = useState('')
  const place = chosen === null ? -1 : ids.indexOf(chosen)
  if (ids.length === 0) return <p className={styles.empty}>Album chưa có ảnh nào.</p>

  const move = (id: number, to: number): void => {
    const moved = moveTo(ids, id, to)
    onChange(moved)
    setMessage(`Ảnh đã chuyển đến vị trí ${moved.indexOf(id) + 1} trên ${ids.length}.`)
  }

  const remove = (id: number): void => {
    onChange(ids.filter((other) => other !== id))
    if (cover === id) onCover(null)
    setChosen(null)
    setMessage('Đã bỏ ảnh khỏi album; ảnh vẫn còn trong kho.')
  }

  const onKey = (id: number, event: React.KeyboardEvent): void => {
    if (isFixed) return
    if (event.key === 'Delete') return remove(id)
    const to = event.ctrlKey || event.metaKey ? decidePlace(event.key, ids.indexOf(id), ids.length) : null
    if (to === null) return
    event.preventDefault()
    move(id, to)
  }

  return (
    <>
      {!isFixed && (
        <div className={styles.bar} role="toolbar" aria-label="Ảnh đang chọn">
          <span className={styles.state}>
            {place < 0
              ? `${ids.length} ảnh. Kéo để đổi thứ tự, hoặc bấm chọn một ảnh.`
              : `Ảnh ${place + 1}/${ids.length}`}
          </span>
          {place >= 0 && chosen !== null && (
            <>
              {actions.map(({ label, toPlace }) => (
                <Button
                  key={label}
                  buttonStyle="secondary"
                  margin={false}
                  size="small"
                  onClick={() => move(chosen, toPlace(place, ids.length))}
                >
                  {label}
                </Button>
              ))}
              <Button
                buttonStyle="secondary"
                margin={false}
                size="small"
                disabled={cover === chosen}
                onClick={() => onCover(chosen)}
              >
                Làm ảnh bìa
              </Button>
              <Button
                buttonStyle="secondary"
                margin={false}
                size="small"
                el="anchor"
                url={`/admin/collections/images/${chosen}`}
                newTab
              >
                Sửa ảnh
              </Button>
              <Button buttonStyle="secondary" margin={false} size="small" onClick={() => remove(chosen)}>
                Bỏ khỏi album
              </Button>
            </>
          )}
        </div>
      )}
      <DraggableSortable
        className={styles.board}
        ids={ids.map(String)}
        onDragEnd={({ moveFromIndex, moveToIndex }) => {
          const id = ids[moveFromIndex]
          if (id !== undefined && moveToIndex >= 0 && moveToIndex !== moveFromIndex) move(id, moveToIndex)
        }}
      >
        {ids.map((id, index) => (
          <PhotoTile
            key={id}
            id={id}
            photo={photos.get(id)}
            position={index + 1}
            isCover={cover === id}
            isChosen={chosen === id}
            isFixed={isFixed}
            onChoose={() => setChosen(chosen === id ? null : id)}
            onKeyDown={(event) => onKey(id, event)}
          />
        ))}
      </DraggableSortable>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </>
  )
}

const actions: { label: string; toPlace: (place: number, count: number) => number }[] = [
  { label: 'Lên đầu', toPlace: () => 0 },
  { label: '‹ Lùi', toPlace: (place) => place - 1 },
  { label: 'Tiến ›', toPlace: (place) => place + 1 },
  { label: 'Xuống cuối', toPlace: (_, count) => count - 1 },
]
