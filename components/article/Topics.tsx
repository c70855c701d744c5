import { Fragment } from 'react'

import type { LinkText } from '@/lib/view-models/types'
import styles from './Topics.module.css'

interface TopicsProps {
  topics: LinkText[]
  tags: LinkText[]
}

export function Topics({ topics, tags }: TopicsProps) {
  if (topics.length + tags.length === 0) return null
  return (
    <div className={styles.topics}>
      <Line label="Dòng sự kiện" links={topics} />
      <Line label="Thẻ" links={tags} />
    </div>
  )
}

function Line({ label, links }: { label: string; links: LinkText[] }) {
  if (links.length === 0) return null
  return (
    <p>
      <span className={styles.label}>{label}:</span>{' '}
      {links.map(({ name, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' · '}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
    </p>
  )
}
