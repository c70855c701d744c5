import type { SiteMapPage } from '@/lib/view-models/discoveryTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import styles from './Index.module.css'

/** Everything that the portal has, for people. */
export function SiteMapView({ name, page }: { name: string; page: SiteMapPage }) {
  return (
    <div className={styles.index}>
      <header className={styles.header}>
        <Breadcrumb links={[]} />
        <h1 className={styles.name}>{name}</h1>
      </header>
      <div className={styles.map}>
        {page.sections.map((section) => (
          <section key={section.name} className={styles.links}>
            <h2 className={styles.sectionName}>{section.name}</h2>
            <ul role="list">
              {section.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.name}</a>
                  {link.children.length > 0 && (
                    <ul role="list">
                      {link.children.map((child) => (
                        <li key={child.href}>
                          <a href={child.href}>{child.name}</a>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
