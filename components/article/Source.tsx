import type { SourceLine } from '@/lib/view-models/types'
import { Time } from '../ui/Time'
import styles from './Source.module.css'

interface SourceProps {
  source: SourceLine | null
}

/** Where a republished item comes from, when it appeared there and who wrote it (required by Vietnamese press law). */
export function Source({ source }: SourceProps) {
  if (!source) return null
  const { name, href, publishedAt, author } = source
  return (
    <p className={styles.source}>
      Nguồn: {href ? <a href={href}>{name}</a> : name}
      {publishedAt && (
        <>
          {' '}
          (đăng <Time value={publishedAt} />)
        </>
      )}
      {author && `, tác giả ${author}`}
    </p>
  )
}
