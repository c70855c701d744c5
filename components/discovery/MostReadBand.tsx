import type { StoryLink } from '@/lib/view-models/types'
import { HeadlineList } from '../listing/HeadlineList'
import { BandName } from '../ui/BandName'
import styles from './MostReadBand.module.css'

/** What readers opened most, on the home page. */
export function MostReadBand({ stories }: { stories: StoryLink[] }) {
  if (stories.length === 0) return null
  return (
    <section className={styles.band}>
      <BandName href="/xem-nhieu">Xem nhiều nhất</BandName>
      <HeadlineList stories={stories} />
    </section>
  )
}
