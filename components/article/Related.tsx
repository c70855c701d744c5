import type { Story } from '@/lib/view-models/types'
import { StoryCard } from '../listing/StoryCard'
import styles from './Related.module.css'

interface RelatedProps {
  stories: Story[]
}

export function Related({ stories }: RelatedProps) {
  if (stories.length === 0) return null
  return (
    <section aria-labelledby="tin-lien-quan" className={styles.related}>
      <h2 id="tin-lien-quan" className={styles.name}>
        Tin liên quan
      </h2>
      <ul role="list" className={styles.list}>
        {stories.map((story) => (
          <li key={story.href}>
            <StoryCard story={story} variant="related" level={3} />
          </li>
        ))}
      </ul>
    </section>
  )
}
