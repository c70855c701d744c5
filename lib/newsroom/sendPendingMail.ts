import type { Payload } from 'payload'

import { describeStep } from '@/collections/Notifications/describeStep'
import type { Notification } from '@/lib/generated/payload-types'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toAbsolute } from '@/lib/view-models/addresses'
import { toId } from '@/lib/view-models/relations'

/**
 * Sends the oldest e-mail that waits. One that cannot be sent says why; it is not tried for ever, since the
 * notification stands on the desk in any case.
 * @returns whether there was one
 */
export const sendPendingMail = async (payload: Payload): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: 'notifications',
    depth: 0,
    limit: 1,
    pagination: false,
    sort: 'id',
    // Sent for whoever it is meant for.
    overrideAccess: true,
    where: { email: { equals: 'pending' } },
  })
  const [notification] = docs
  if (!notification) return false
  const result = await send(payload, notification)
  await payload.db.updateOne({
    collection: 'notifications',
    id: notification.id,
    data: result,
    returning: false,
  })
  return true
}

const send = async (payload: Payload, notification: Notification) => {
  try {
    const recipient = await payload.findByID({
      collection: 'users',
      id: toId(notification.recipient) ?? 0,
      depth: 0,
      // As above.
      overrideAccess: true,
    })
    await payload.sendEmail({ to: recipient.email, ...toMail(notification) })
    return { email: 'sent' as const }
  } catch (error) {
    payload.logger.error(`Không gửi được thư báo ${notification.id}: ${String(error)}`)
    return { email: 'failed' as const, emailError: error instanceof Error ? error.message : String(error) }
  }
}

export const toMail = ({ actor, step, title, note, article, feedback }: Notification) => {
  const letter = toId(feedback)
  const path = letter ? `feedback/${letter}` : `articles/${toId(article) ?? ''}`
  const address = toAbsolute(readSiteAddress(), `/admin/collections/${path}`)
  const what = `${actor} ${describeStep(step)}: “${title || 'Bài chưa có tiêu đề'}”`
  return {
    subject: what,
    text: [
      `${what}.`,
      ...(note ? [`Ghi chú: ${note}`] : []),
      '',
      `${letter ? 'Mở phiếu' : 'Mở bài'}: ${address}`,
    ].join('\n'),
  }
}
