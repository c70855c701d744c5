import type { HomePage } from '@/lib/view-models/types'
import { AlbumBand } from '../album/AlbumBand'
import { MostReadBand } from '../discovery/MostReadBand'
import { VisitCounts } from '../discovery/VisitCounts'
import { Band } from './Band'
import { decideFrontColumns } from './frontColumns'
import { HeadlineList } from './HeadlineList'
import styles from './HomeView.module.css'
import { StoryCard } from './StoryCard'

interface HomeViewProps {
  page: HomePage
}

export function HomeView({ page }: HomeViewProps) {
  const columns = decideFrontColumns(page)
  if (columns === 'none' && page.bands.length + page.albums.length === 0) {
    return <p className={styles.empty}>Chưa có bài viết nào được đăng. Mời bạn trở lại sau.</p>
  }
  return (
    <div className={styles.home}>
      {columns !== 'none' && (
        <div className={`${styles.front} ${styles[columns]}`}>
          <h2 className="visually-hidden">Tin nổi bật</h2>
          {page.lead && <StoryCard story={page.lead} variant="lead" level={3} isPriority />}
          {page.secondary.length > 0 && (
            <ul role="list" className={styles.secondary}>
              {page.secondary.map((story) => (
                <li key={story.href}>
                  <StoryCard story={story} variant="secondary" level={3} />
                </li>
              ))}
            </ul>
          )}
          {page.latest.length > 0 && (
            <section aria-labelledby="tin-moi-nhat" className={styles.latest}>
              <h2 id="tin-moi-nhat" className={styles.latestName}>
                Tin mới nhất
              </h2>
              <HeadlineList stories={page.latest} />
            </section>
          )}
        </div>
      )}
      {page.bands.length > 0 && (
        <div className={styles.bands}>
          {page.bands.map((band) => (
            <Band key={band.category.href} band={band} level={2} />
          ))}
        </div>
      )}
      <MostReadBand stories={page.mostRead} />
      <AlbumBand albums={page.albums} />
      <VisitCounts counts={page.visits} />
    </div>
  )
}
