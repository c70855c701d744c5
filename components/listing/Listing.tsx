import type { ReactNode } from 'react'
import type { Pagination as PaginationValues, Story } from '@/lib/view-models/types'
import styles from './Listing.module.css'
import { Pagination } from './Pagination'
import { StoryCard } from './StoryCard'

interface ListingProps {
  name: string
  /** Under the name. */
  line?: string | null
  description: string | null
  /** Stands above the name. */
  above?: ReactNode
  /** Stands under the description. */
  below?: ReactNode
  stories: Story[]
  /** In place of the stories where there are none. */
  empty?: ReactNode
  pagination: PaginationValues
}

/** What a list of articles is about, and one page of it: a category, an author. */
export function Listing({ name, line, description, above, below, stories, empty, pagination }: ListingProps) {
  return (
    <div className={styles.listing}>
      <header className={styles.header}>
        {above}
        <h1 className={styles.name}>{name}</h1>
        {line && <p className={styles.line}>{line}</p>}
        {description && <p className={styles.description}>{description}</p>}
        {below}
      </header>
      <div className={styles.stories}>
        {stories.length === 0 ? (
          <p>{empty}</p>
        ) : (
          <ul role="list" className={styles.list}>
            {stories.map((story, index) => (
              <li key={story.href}>
                <StoryCard story={story} variant="row" level={2} isPriority={index === 0} />
              </li>
            ))}
          </ul>
        )}
        <Pagination pagination={pagination} />
      </div>
    </div>
  )
}
