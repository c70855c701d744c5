import type { CategoryBand } from '@/lib/view-models/types'
import { Heading, type HeadingLevel } from '../ui/Heading'
import styles from './Band.module.css'
import { HeadlineList } from './HeadlineList'
import { StoryCard } from './StoryCard'

interface BandProps {
  band: CategoryBand
  level: HeadingLevel & (2 | 3 | 4 | 5)
}

/** A category on the home page: one story with its picture, then headlines. */
export function Band({ band, level }: BandProps) {
  return (
    <section className={styles.band}>
      <Heading level={level} className={styles.name}>
        <a href={band.category.href}>{band.category.name}</a>
      </Heading>
      <StoryCard story={band.lead} variant="feature" level={(level + 1) as HeadingLevel} />
      {band.others.length > 0 && <HeadlineList stories={band.others} />}
    </section>
  )
}
