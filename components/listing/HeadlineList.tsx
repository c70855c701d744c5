import type { StoryLink } from '@/lib/view-models/types'
import { Time } from '../ui/Time'
import styles from './HeadlineList.module.css'

interface HeadlineListProps {
  stories: StoryLink[]
}

export function HeadlineList({ stories }: HeadlineListProps) {
  return (
    <ul role="list" className={styles.list}>
      {stories.map((story) => (
        <li key={story.href}>
          <a href={story.href}>{story.title}</a>
          <Time value={story.publishedAt} className={styles.date} />
        </li>
      ))}
    </ul>
  )
}
