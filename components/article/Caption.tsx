import styles from './Caption.module.css'

interface CaptionProps {
  caption: string | null
  /** Already with its label: `Ảnh: Thu Trang`. */
  credit?: string | null
  /** For the viewer alone, where there is no room for it. */
  isHidden?: boolean
}

export function Caption({ caption, credit = null, isHidden = false }: CaptionProps) {
  if (!caption && !credit) return null
  return (
    <figcaption className={styles.caption} hidden={isHidden}>
      {caption && <span>{caption}</span>} {credit && <span className={styles.credit}>{credit}</span>}
    </figcaption>
  )
}
