import type { ReactNode } from 'react'

import styles from './Page.module.css'

interface ThanksProps {
  title: string
  /** Number by which somebody can ask how their letter fares. */
  ticket?: string
  children: ReactNode
}

/** What was sent has arrived, and what comes next. */
export function Thanks({ title, ticket, children }: ThanksProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {ticket && <p className={styles.ticket}>Mã phiếu: {ticket}</p>}
      {children}
    </div>
  )
}
