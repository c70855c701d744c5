import type { DateTimeText } from '@/lib/view-models/types'
import { Time } from '../ui/Time'
import styles from './EventLine.module.css'

interface EventLineProps {
  date: DateTimeText
  place: string | null
  /** `40 ảnh` */
  count?: string
}

/** When and where, and how many photos of it there are. */
export function EventLine({ date, place, count }: EventLineProps) {
  return (
    <p className={styles.line}>
      <Time value={date} />
      {place && (
        <>
          {' '}
          ·{'\u00a0'}
          {place}
        </>
      )}
      {count && (
        <>
          {' '}
          ·{'\u00a0'}
          {count.replace(' ', '\u00a0')}
        </>
      )}
    </p>
  )
}
