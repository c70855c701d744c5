'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

import type { BatchPicture, Words } from './pictures'
import { PictureStrip } from './PictureStrip.client'
import type { SaveState } from './useBatch.client'
import files from '../files/Files.module.css'
import styles from './Uploads.module.css'

interface Props {
  pictures: BatchPicture[]
  saveState: SaveState
  onWrite: (id: number, change: Partial<Words>) => void
}

const saveTexts: Record<SaveState, string> = {
  saved: 'Mọi chữ đã được lưu',
  saving: 'Đang lưu…',
  failed: 'Chưa lưu được, sẽ tự thử lại. Đừng đóng trang.',
}

interface CheckProps {
  label: string
  isChecked: boolean
  onChange: (isChecked: boolean) => void
}

const Check = ({ label, isChecked, onChange }: CheckProps) => (
  <label className={styles.check}>
    <input type="checkbox" checked={isChecked} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
)

/** Picture by picture, by keyboard alone: Enter goes from the caption to the description, and on to the next picture. */
export const CaptionDesk = ({ pictures, saveState, onWrite }: Props) => {
  // By id, since pictures of the same batch may still arrive before this one.
  const [currentId, setCurrentId] = useState<number | null>(null)
  const caption = useRef<HTMLInputElement>(null)
  const alt = useRef<HTMLInputElement>(null)
  const wantsFocus = useRef(false)
  const found = pictures.findIndex(({ id }) => id === currentId)
  const index = found < 0 ? 0 : found
  const picture = pictures[index]

  useEffect(() => {
    if (wantsFocus.current) caption.current?.select()
    wantsFocus.current = false
  }, [picture?.id])

  if (!picture) return null

  const goTo = (to: number) => {
    const next = pictures[to]
    if (!next) return
    wantsFocus.current = true
    setCurrentId(next.id)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const by = { PageDown: 1, PageUp: -1 }[event.key]
    if (by) {
      event.preventDefault()
      goTo(index + by)
    } else if (
      event.key === 'Enter' &&
      event.target instanceof HTMLInputElement &&
      event.target.type === 'text'
    ) {
      event.preventDefault()
      const isDone = event.ctrlKey || event.target === alt.current || picture.decorative
      if (isDone) goTo(index + 1)
      else alt.current?.focus()
    }
  }

  return (
    <section className={styles.panel} aria-label="Chú thích từng ảnh" onKeyDown={onKeyDown}>
      <h2 className={styles.heading}>Chú thích từng ảnh</h2>
      <p className={files.hint}>
        Enter: sang ô mô tả, rồi sang ảnh sau. Page Up, Page Down: ảnh trước, ảnh sau. Chữ tự lưu khi bạn gõ.
      </p>
      <div className={styles.captioning}>
        <figure className={styles.large}>
          <img key={picture.id} src={picture.picture} alt={picture.alt || picture.filename} />
          <figcaption>
            <strong>
              {index + 1}/{pictures.length}
            </strong>{' '}
            {picture.filename}
            {picture.isReused && ' (ảnh đã có trong kho: chữ sửa ở đây đổi ở mọi nơi dùng ảnh)'}
          </figcaption>
        </figure>
        <div className={styles.fields}>
          <label className={styles.field}>
            Chú thích
            <input
              ref={caption}
              className={styles.input}
              type="text"
              maxLength={500}
              value={picture.caption}
              onChange={({ target }) => onWrite(picture.id, { caption: target.value })}
            />
          </label>
          <label className={styles.field}>
            Mô tả cho người không nhìn thấy ảnh
            <input
              ref={alt}
              className={styles.input}
              type="text"
              disabled={picture.decorative}
              value={picture.alt}
              onChange={({ target }) => onWrite(picture.id, { alt: target.value })}
            />
          </label>
          <Check
            label="Ảnh trang trí, không cần mô tả"
            isChecked={picture.decorative}
            onChange={(decorative) => onWrite(picture.id, { decorative })}
          />
          <Check
            label="Có trẻ em nhận ra được trong ảnh"
            isChecked={picture.depictsChildren}
            onChange={(depictsChildren) => onWrite(picture.id, { depictsChildren })}
          />
          <div className={styles.steps}>
            <button type="button" disabled={index === 0} onClick={() => goTo(index - 1)}>
              Ảnh trước
            </button>
            <button type="button" disabled={index === pictures.length - 1} onClick={() => goTo(index + 1)}>
              Ảnh sau
            </button>
            <span role="status" className={saveState === 'failed' ? files.refused : files.state}>
              {saveTexts[saveState]}
            </span>
          </div>
        </div>
      </div>
      <PictureStrip pictures={pictures} current={index} onGo={goTo} />
    </section>
  )
}
