import type { LinkText, NavigationItem } from '@/lib/view-models/types'
import styles from './CategoryNavigation.module.css'

interface CategoryNavigationProps {
  items: NavigationItem[]
  current: string
}

interface SectionLinkProps {
  link: LinkText
  isCurrent: boolean
}

/** No category, but a section all the same. */
const albums: LinkText = { name: 'Thư viện ảnh', href: '/thu-vien-anh' }

function SectionLink({ link, isCurrent }: SectionLinkProps) {
  return (
    <a href={link.href} aria-current={isCurrent ? 'true' : undefined}>
      {link.name}
    </a>
  )
}

function isInside(item: NavigationItem, current: string): boolean {
  return item.href === current || item.children.some((child) => child.href === current)
}

/** One row of sections; the whole tree unfolds under it, without a script. */
export function CategoryNavigation({ items, current }: CategoryNavigationProps) {
  const hasChildren = items.some((item) => item.children.length > 0)
  return (
    <nav className={styles.navigation} aria-label="Chuyên mục">
      <div className="wrap">
        <ul role="list" className={hasChildren ? `${styles.row} ${styles.besideContents}` : styles.row}>
          <li>
            <SectionLink link={{ name: 'Trang chủ', href: '/' }} isCurrent={current === '/'} />
          </li>
          {items.map((item) => (
            <li key={item.href}>
              <SectionLink link={item} isCurrent={isInside(item, current)} />
            </li>
          ))}
          <li>
            <SectionLink link={albums} isCurrent={current === albums.href} />
          </li>
        </ul>
        {hasChildren && (
          <details className={styles.contents}>
            <summary>Mục lục</summary>
            <ul role="list" className={styles.tree}>
              {items.map((item) => (
                <li key={item.href}>
                  <SectionLink link={item} isCurrent={item.href === current} />
                  {item.children.length > 0 && (
                    <ul role="list">
                      {item.children.map((child) => (
                        <li key={child.href}>
                          <SectionLink link={child} isCurrent={child.href === current} />
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </nav>
  )
}
