import type { PayloadRequest } from 'payload'

import type { Article, Notification } from '@/lib/generated/payload-types'
import { isMailConfigured } from '@/lib/server/mail'
import { toSubtree } from '@/lib/view-models/categoryTree'
import { toId, toIds } from '@/lib/view-models/relations'
import type { TakenStep } from '../Articles/workflow/context'
import { decideRecipients } from './decideRecipients'

type ToldStep = Omit<TakenStep, 'step' | 'from'> & { step: TakenStep['step'] | 'failed' }

/**
 * Leaves a notification for everybody who has to know, on the transaction of the request. Those with an e-mail to be
 * sent wait for `sendPendingMail`.
 */
export const notify = async (
  req: PayloadRequest,
  article: Article,
  { step, note }: ToldStep,
): Promise<void> => {
  const staff = await listStaff(req)
  const recipients = decideRecipients({
    step,
    actor: req.user?.id ?? null,
    author: toId(article.createdBy),
    scheduledBy: toId(article.scheduledBy),
    category: toId(article.category),
    staff,
  })
  await leaveNotifications(req, recipients, {
    article: article.id,
    step,
    actor: req.user?.name ?? 'Hệ thống',
    title: article.title ?? '',
    note,
  })
}

type Told = Pick<Notification, 'article' | 'feedback' | 'step' | 'actor' | 'title' | 'note'>

/** One for each, on the transaction of the request. */
export const leaveNotifications = async (
  req: PayloadRequest,
  recipients: number[],
  told: Told,
): Promise<void> => {
  for (const recipient of recipients) {
    await req.payload.create({
      collection: 'notifications',
      data: { ...told, recipient, email: isMailConfigured() ? 'pending' : 'none' },
      // Nobody writes notifications by hand.
      overrideAccess: true,
      req,
    })
  }
}

/** Everybody, each with all categories that they work in. */
export const listStaff = async (req: PayloadRequest) => {
  const [users, categories] = await Promise.all([
    // Whoever hands in an article need not be allowed to see the others' accounts.
    req.payload.find({ collection: 'users', depth: 0, pagination: false, overrideAccess: true, req }),
    req.payload.find({ collection: 'categories', depth: 0, pagination: false, overrideAccess: false, req }),
  ])
  return users.docs.map(({ id, role, categories: own }) => ({
    id,
    role,
    categories: toIds(own).flatMap((category) => toSubtree(categories.docs, category)),
  }))
}
