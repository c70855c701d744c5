import type { PageLink, Pagination as PaginationValues } from '@/lib/view-models/types'
import styles from './Pagination.module.css'

interface PaginationProps {
  pagination: PaginationValues
}

interface StepProps {
  href: string | null
  label: string
  rel?: 'prev' | 'next'
}

function Step({ href, label, rel }: StepProps) {
  return href ? (
    <li>
      <a href={href} rel={rel}>
        {label}
      </a>
    </li>
  ) : null
}

function NumberOrGap({ page }: { page: PageLink }) {
  switch (page.kind) {
    case 'gap':
      return <li aria-hidden="true">…</li>
    case 'page':
      return (
        <li>
          <a
            href={page.href}
            aria-label={`Trang ${page.number}`}
            aria-current={page.isCurrent ? 'page' : undefined}
          >
            {page.number}
          </a>
        </li>
      )
  }
}

export function Pagination({ pagination }: PaginationProps) {
  if (pagination.total <= 1) return null
  return (
    <nav aria-label="Phân trang" className={styles.pagination}>
      <p className={styles.place}>
        Trang {pagination.current} trên {pagination.total}
      </p>
      <ul role="list" className={styles.links}>
        <Step href={pagination.first} label="Đầu" />
        <Step href={pagination.previous} label="Trước" rel="prev" />
        {pagination.pages.map((page, index) => (
          <NumberOrGap key={page.kind === 'page' ? page.number : `gap-${index}`} page={page} />
        ))}
        <Step href={pagination.next} label="Sau" rel="next" />
        <Step href={pagination.last} label="Cuối" />
      </ul>
    </nav>
  )
}
