import type { RecordingLine } from '@/lib/view-models/types'
import styles from './Recording.module.css'

/** The browser's own player: it works without a script, with the keyboard, and on a locked telephone. */
export function Recording({ recording }: { recording: RecordingLine | null }) {
  if (!recording) return null
  const { src, type, length } = recording
  return (
    <figure className={styles.recording} data-recording="">
      <figcaption>Nghe bản đọc{length && ` (${length})`}</figcaption>
      <audio controls preload="none" aria-label="Bản đọc của bài này">
        <source src={src} type={type} />
        <a href={src}>Tải bản đọc về máy</a>
      </audio>
    </figure>
  )
}
