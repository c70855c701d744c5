import type { LinkText } from '@/lib/view-models/types'
import styles from './Breadcrumb.module.css'

interface BreadcrumbProps {
  /** From the root category down; the home page is put before it. */
  links: LinkText[]
}

export function Breadcrumb({ links }: BreadcrumbProps) {
  return (
    <nav aria-label="Đường dẫn" className={styles.breadcrumb}>
      <ol role="list" className={styles.list}>
        {[{ name: 'Trang chủ', href: '/' }, ...links].map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
