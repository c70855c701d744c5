import { Emblem } from './Emblem'
import styles from './Masthead.module.css'

interface MastheadProps {
  name: string
  governingBody: string
  greeting: string
  isHome: boolean
}

export function Masthead({ name, governingBody, greeting, isHome }: MastheadProps) {
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
        {greeting && <p className={styles.greeting}>{greeting}</p>}
      </div>
    </header>
  )
}
