'use client'

import { useEffect, useState } from 'react'

import { isDone, isUnderWay, type PictureUpload } from './uploads'
import styles from './Uploads.module.css'

/** A file of this device as the browser shows it; the few that are on their way, not a hundred large ones at once. */
const useLocalPicture = (file: File | null): string | null => {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!file) return
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [file])
  return address
}

/** What a row is about: the file itself while it travels, then the portal's own small version. */
export const RowPicture = ({ upload }: { upload: PictureUpload }) => {
  const { file, state } = upload
  const local = useLocalPicture(isUnderWay(upload) ? file : null)
  const [unreadable, setUnreadable] = useState<string | null>(null)
  const stored = isDone(upload) && 'image' in state ? state.image.thumbnail : null
  const shown = stored ?? local
  return shown && shown !== unreadable ? (
    // Most browsers cannot show HEIC.
    <img
      className={styles.thumbnail}
      src={shown}
      alt=""
      loading="lazy"
      onError={() => setUnreadable(shown)}
    />
  ) : (
    <span className={styles.thumbnail} aria-hidden="true" />
  )
}
