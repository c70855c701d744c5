import type { ContentsLink } from '@/lib/view-models/types'
import styles from './Contents.module.css'

interface ContentsProps {
  links: ContentsLink[]
}

export function Contents({ links }: ContentsProps) {
  if (links.length === 0) return null
  return (
    <nav aria-labelledby="trong-bai-nay" className={styles.contents}>
      <p id="trong-bai-nay" className={styles.name}>
        Trong bài này
      </p>
      <ul role="list">
        {links.map(({ href, name, level }) => (
          <li key={href} className={level > 2 ? styles.deeper : undefined}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
