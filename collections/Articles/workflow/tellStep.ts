import type { CollectionAfterChangeHook } from 'payload'

import type { Article } from '@/lib/generated/payload-types'
import { recordAudit } from '../../AuditLog/recordAudit'
import { notify } from '../../Notifications/notify'
import { takeNotedStep } from './context'

/** What was done with the article goes into its history, and to whoever has to know, on the same transaction. */
export const tellStep: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const article = doc as Article
  const taken = takeNotedStep(req, article.id, operation === 'create')
  if (!taken) return
  // What changes for readers is logged with every other change (hooks/audit).
  if (taken.step !== 'publish' && taken.step !== 'withdraw') {
    const { id, title } = article
    const entry = { action: taken.step, subject: 'articles', documentId: id, title: title ?? '' }
    await recordAudit(req, { ...entry, note: taken.note })
  }
  await notify(req, article, taken)
}
