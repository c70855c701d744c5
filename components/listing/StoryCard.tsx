import type { Story } from '@/lib/view-models/types'
import { decideHeadlineLength } from '../ui/headlineLength'
import { Heading, type HeadingLevel } from '../ui/Heading'
import { Picture } from '../ui/Picture'
import { Time } from '../ui/Time'
import { type CardVariant, decideCardParts } from './cardParts'
import styles from './StoryCard.module.css'

interface StoryCardProps {
  story: Story
  variant: CardVariant
  level: HeadingLevel
  /** True when this card's picture is the first that a reader sees on the page. */
  isPriority?: boolean
}

export function StoryCard({ story, variant, level, isPriority }: StoryCardProps) {
  const parts = decideCardParts(variant)
  const shape = story.picture ? styles.illustrated : ''
  const length = styles[decideHeadlineLength(story.title)]
  return (
    <article className={`${styles.card} ${styles[variant]} ${shape} ${length}`}>
      {story.picture && (
        <div className={styles.picture}>
          <Picture picture={story.picture} sizes={parts.pictureSizes} isPriority={isPriority} />
        </div>
      )}
      <div className={styles.text}>
        {parts.hasCategory && story.category && (
          <p className={styles.category}>
            <a href={story.category.href}>{story.category.name}</a>
          </p>
        )}
        <Heading level={level} className={styles.title}>
          <a href={story.href}>{story.title}</a>
        </Heading>
        {parts.hasLead && story.lead && <p className={styles.summary}>{story.lead}</p>}
        <p className={styles.date}>
          <Time value={story.publishedAt} />
        </p>
      </div>
    </article>
  )
}
