import type { CategoryBand } from '@/lib/view-models/types'
import { BandName } from '../ui/BandName'
import type { HeadingLevel } from '../ui/Heading'
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
      <BandName href={band.category.href} level={level}>
        {band.category.name}
      </BandName>
      <StoryCard story={band.lead} variant="feature" level={(level + 1) as HeadingLevel} />
      {band.others.length > 0 && <HeadlineList stories={band.others} />}
    </section>
  )
}
