import type { LegalLine, LinkText } from '@/lib/view-models/types'
import styles from './Imprint.module.css'

interface ImprintProps {
  name: string
  legal: LegalLine[]
  links: LinkText[]
}

/** The legal identity, set like the imprint of a printed paper. */
export function Imprint({ name, legal, links }: ImprintProps) {
  return (
    <footer className={styles.imprint}>
      <div className={`wrap ${styles.inner}`}>
        <p className={styles.name}>{name}</p>
        {legal.length > 0 && (
          <dl className={styles.legal}>
            {legal.map((line) => (
              <div key={line.label}>
                <dt>{line.label}</dt>
                <dd>{line.href ? <a href={line.href}>{line.value}</a> : line.value}</dd>
              </div>
            ))}
          </dl>
        )}
        <nav aria-labelledby="lien-ket">
          <p id="lien-ket" className={styles.label}>
            Liên kết
          </p>
          <ul role="list" className={styles.links}>
            <li>
              <a href="/gop-y">Góp ý</a>
            </li>
            <li>
              <a href="/hoi-dap">Hỏi – đáp</a>
            </li>
            <li>
              <a href="/so-do">Sơ đồ trang</a>
            </li>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
