import styles from './BandName.module.css'
import { Heading, type HeadingLevel } from './Heading'

interface BandNameProps {
  href: string
  level?: HeadingLevel
  children: string
}

/** What a band of the home page is called, and where there is more of it. */
export function BandName({ href, level = 2, children }: BandNameProps) {
  return (
    <Heading level={level} className={styles.name}>
      <a href={href}>{children}</a>
    </Heading>
  )
}
