import type { DateTimeText } from '@/lib/view-models/types'
import { Time } from '../ui/Time'
import styles from './DateLine.module.css'

interface DateLineProps {
  publishedAt: DateTimeText
  readingMinutes: number
}

export function DateLine({ publishedAt, readingMinutes }: DateLineProps) {
  return (
    <p className={styles.dateLine}>
      Ngày xuất bản: <Time value={publishedAt} />{' '}
      <span className={styles.reading}>(đọc {readingMinutes} phút)</span>
    </p>
  )
}
