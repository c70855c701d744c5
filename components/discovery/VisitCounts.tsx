import type { VisitCounts as Values } from '@/lib/view-models/discoveryTypes'
import styles from './VisitCounts.module.css'

/** How much is read here, in three numbers. */
export function VisitCounts({ counts }: { counts: Values | null }) {
  if (!counts) return null
  return (
    <section aria-labelledby="thong-ke-truy-cap" className={styles.counts}>
      <h2 id="thong-ke-truy-cap" className={styles.name}>
        Thống kê truy cập
      </h2>
      <dl className={styles.numbers}>
        <Count label="Lượt đọc hôm nay" value={counts.today} />
        <Count label="Trong tháng này" value={counts.thisMonth} />
        <Count label="Tổng cộng" value={counts.total} />
      </dl>
    </section>
  )
}

const Count = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)
