import styles from './Byline.module.css'

interface BylineProps {
  bylines: string[]
}

export function Byline({ bylines }: BylineProps) {
  return bylines.length > 0 ? <p className={styles.byline}>{bylines.join(' – ')}</p> : null
}
