import styles from './Topics.module.css'

interface TopicsProps {
  topics: string[]
}

export function Topics({ topics }: TopicsProps) {
  if (topics.length === 0) return null
  return (
    <p className={styles.topics}>
      <span className={styles.label}>Dòng sự kiện:</span> {topics.join(' · ')}
    </p>
  )
}
