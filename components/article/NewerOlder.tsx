import type { StoryLink } from '@/lib/view-models/types'
import { Time } from '../ui/Time'
import styles from './NewerOlder.module.css'

interface NewerOlderProps {
  newer: StoryLink | null
  older: StoryLink | null
}

function Neighbour({ label, story }: { label: string; story: StoryLink }) {
  return (
    <li>
      <p className={styles.label}>{label}</p>
      <a href={story.href}>{story.title}</a>
      <Time value={story.publishedAt} className={styles.date} />
    </li>
  )
}

export function NewerOlder({ newer, older }: NewerOlderProps) {
  if (!newer && !older) return null
  return (
    <nav aria-label="Tin mới hơn và cũ hơn" className={styles.newerOlder}>
      <ul role="list" className={styles.list}>
        {newer && <Neighbour label="Tin mới hơn" story={newer} />}
        {older && <Neighbour label="Tin cũ hơn" story={older} />}
      </ul>
    </nav>
  )
}
