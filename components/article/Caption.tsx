import styles from './Caption.module.css'

interface CaptionProps {
  caption: string | null
  /** Already with its label: `Ảnh: Thu Trang`. */
  credit?: string | null
}

export function Caption({ caption, credit = null }: CaptionProps) {
  if (!caption && !credit) return null
  return (
    <figcaption className={styles.caption}>
      {caption && <span>{caption}</span>} {credit && <span className={styles.credit}>{credit}</span>}
    </figcaption>
  )
}
