import type { AuthorPage } from '@/lib/view-models/types'
import { Picture } from '../ui/Picture'
import styles from './AuthorView.module.css'
import { Listing } from './Listing'

interface AuthorViewProps {
  page: AuthorPage
}

export function AuthorView({ page }: AuthorViewProps) {
  return (
    <Listing
      name={page.name}
      line={page.office}
      description={page.bio}
      above={
        page.portrait && (
          <div className={styles.portrait}>
            <Picture picture={page.portrait} sizes="9rem" />
          </div>
        )
      }
      stories={page.stories}
      pagination={page.pagination}
    />
  )
}
