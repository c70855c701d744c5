import type { LinkText } from '@/lib/view-models/types'
import styles from './PreviewBar.module.css'

interface PreviewBarProps {
  text: string
  links: LinkText[]
}

export function PreviewBar({ text, links }: PreviewBarProps) {
  return (
    <aside className={styles.bar} aria-label="Bản xem trước">
      <div className={`wrap ${styles.inner}`}>
        <p>{text}</p>
        <p className={styles.links}>
          {links.map(({ name, href }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </p>
      </div>
    </aside>
  )
}
