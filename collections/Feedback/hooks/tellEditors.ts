import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Feedback } from '@/lib/generated/payload-types'
import { toId, toIds } from '@/lib/view-models/relations'
import { decideRecipients } from '../../Notifications/decideRecipients'
import { leaveNotifications, listStaff } from '../../Notifications/notify'

/** A letter from a reader is told to its department, else to the editors of the article that it is about. */
export const tellEditors: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const letter = doc as Feedback
  await leaveNotifications(req, await listRecipients(req, letter), {
    feedback: letter.id,
    article: toId(letter.article),
    step: letter.kind,
    actor: req.user?.name ?? 'Bạn đọc',
    // No word of the letter: mail leaves the portal, and may be read by others.
    title: letter.ticket ?? '',
  })
}

const listRecipients = async (req: PayloadRequest, letter: Feedback): Promise<number[]> => {
  const staff = await listStaff(req)
  const members = await listMembers(req, toId(letter.department))
  const known = members.filter((id) =>
    staff.some((person) => person.id === id && person.role !== 'photographer'),
  )
  if (known.length > 0) return known
  const category = await findCategory(req, toId(letter.article))
  return decideRecipients({ step: 'submit', actor: null, author: null, scheduledBy: null, category, staff })
}

const listMembers = async (req: PayloadRequest, id: number | null): Promise<number[]> => {
  if (!id) return []
  const department = await req.payload.findByID({
    collection: 'departments',
    id,
    depth: 0,
    disableErrors: true,
    // A reader may not see who answers; only notifications come of it.
    overrideAccess: true,
    req,
  })
  return toIds(department?.members)
}

const findCategory = async (req: PayloadRequest, id: number | null): Promise<number | null> => {
  if (!id) return null
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: { category: true },
  })
  return toId(article?.category as number | null | undefined)
}
