import type { UIFieldServerProps } from 'payload'

import { steps } from '@/collections/Articles/workflow/steps'
import { toActionLabel } from '@/collections/AuditLog/auditActions'
import { formatDateTime } from '@/lib/vietnamese/dates'
import styles from './StepHistory.module.css'

const shownAtMost = 30

/** What has been done with the article, by whom and when, the newest first. */
export const StepHistory = async ({ data, payload }: UIFieldServerProps) => {
  const id = (data as { id?: number } | undefined)?.id
  if (!id) return null
  const { docs } = await payload.find({
    collection: 'audit-log',
    depth: 0,
    limit: shownAtMost,
    pagination: false,
    sort: '-createdAt',
    // Whoever may open the article may see what was done with it; the log itself is for admins.
    overrideAccess: true,
    where: {
      and: [
        { subject: { equals: 'articles' } },
        { documentId: { equals: String(id) } },
        { action: { in: [...steps, 'republish', 'failed'] } },
      ],
    },
  })
  if (docs.length === 0) return null
  return (
    <section className={styles.history} aria-labelledby="lich-su-duyet">
      <h3 id="lich-su-duyet" className={styles.heading}>
        Đã làm với bài này
      </h3>
      <ol className={styles.list}>
        {docs.map((entry) => (
          <li key={entry.id}>
            <strong>{toActionLabel(entry.action)}</strong> · {entry.userName}
            <br />
            <time dateTime={entry.createdAt}>{formatDateTime(entry.createdAt)}</time>
            {entry.note && <p className={styles.note}>{entry.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
