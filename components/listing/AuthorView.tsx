import type { AuthorPage } from '@/lib/view-models/types'
import { Breadcrumb } from '../chrome/Breadcrumb'
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
        <>
          <Breadcrumb links={[{ name: 'Tác giả', href: '/tac-gia' }]} />
          {page.portrait && (
            <div className={styles.portrait}>
              <Picture picture={page.portrait} sizes="9rem" />
            </div>
          )}
        </>
      }
      stories={page.stories}
      pagination={page.pagination}
    />
  )
}
