import type { DateTimeText } from '@/lib/view-models/types'
import { Time } from '../ui/Time'
import styles from './DateLine.module.css'

interface DateLineProps {
  publishedAt: DateTimeText
}

export function DateLine({ publishedAt }: DateLineProps) {
  return (
    <p className={styles.dateLine}>
      Ngày xuất bản: <Time value={publishedAt} />
    </p>
  )
}
