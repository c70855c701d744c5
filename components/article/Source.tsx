import type { ArticlePage } from '@/lib/view-models/types'
import styles from './Source.module.css'

interface SourceProps {
  source: ArticlePage['source']
}

/** Where a republished item comes from (required by Vietnamese press law). */
export function Source({ source }: SourceProps) {
  if (!source) return null
  return (
    <p className={styles.source}>
      Nguồn: {source.href ? <a href={source.href}>{source.name}</a> : source.name}
    </p>
  )
}
