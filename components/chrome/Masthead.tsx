import { SearchBox } from '../search/SearchBox'
import { Emblem } from './Emblem'
import styles from './Masthead.module.css'

interface MastheadProps {
  name: string
  governingBody: string
  greeting: string
  isHome: boolean
  /** False where the page itself has the field. */
  hasSearch: boolean
}

export function Masthead({ name, governingBody, greeting, isHome, hasSearch }: MastheadProps) {
  return (
    <header className={styles.masthead}>
      <div className={`wrap ${styles.inner}`}>
        <Emblem className={styles.emblem} />
        <div className={styles.title}>
          {governingBody && <p className={styles.governingBody}>{governingBody}</p>}
          {isHome ? (
            <h1 className={styles.name}>{name}</h1>
          ) : (
            <p className={styles.name}>
              <a href="/">{name}</a>
            </p>
          )}
        </div>
        <div className={styles.greeting} data-comfort="">
          {greeting}
        </div>
        {hasSearch && (
          <form action="/tim-kiem" role="search" className={styles.search}>
            <SearchBox />
          </form>
        )}
      </div>
    </header>
  )
}
