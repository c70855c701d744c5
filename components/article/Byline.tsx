import { Fragment } from 'react'
import type { Byline as BylineValues } from '@/lib/view-models/types'
import styles from './Byline.module.css'

interface BylineProps {
  bylines: BylineValues[]
}

export function Byline({ bylines }: BylineProps) {
  if (bylines.length === 0) return null
  return (
    <p className={styles.byline}>
      {bylines.map(({ name, href }, index) => (
        <Fragment key={href ?? name}>
          {index > 0 && ' – '}
          {href ? (
            <a href={href} rel="author">
              {name}
            </a>
          ) : (
            name
          )}
        </Fragment>
      ))}
    </p>
  )
}
