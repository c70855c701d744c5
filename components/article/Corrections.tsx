import type { Correction } from '@/lib/view-models/types'
import { Time } from '../ui/Time'
import styles from './Corrections.module.css'

interface CorrectionsProps {
  corrections: Correction[]
}

/** At the top of the article: who comes by a link, or has read it before, should know at once. */
export function CorrectedNote({ corrections: [newest] }: CorrectionsProps) {
  if (!newest) return null
  return (
    <p className={styles.note}>
      <a href="#dinh-chinh">
        Bài đã đính chính ngày <Time value={newest.date} />
      </a>
    </p>
  )
}

export function Corrections({ corrections }: CorrectionsProps) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="dinh-chinh" className={styles.corrections}>
      <h2 id="dinh-chinh" className={styles.title}>
        Đính chính
      </h2>
      {corrections.map((correction) => (
        <p key={`${correction.date.iso} ${correction.text}`}>
          <Time value={correction.date} className={styles.date} /> {correction.text}
        </p>
      ))}
    </section>
  )
}
