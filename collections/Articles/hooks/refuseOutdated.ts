import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { decideStanding, editSessionHeader, parseEditSession } from '@/lib/editing/editSession'
import { formatClock } from '@/lib/vietnamese/dates'

/** An edit form that has not seen the newest text does not write over it. */
export const refuseOutdated: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const session = parseEditSession(req.headers?.get(editSessionHeader))
  if (operation !== 'update' || !session) return data
  const savedAt = Date.parse(originalDoc?.updatedAt ?? '') || 0
  switch (decideStanding(session, { mark: originalDoc?.editSession, savedAt })) {
    case 'current':
      return data
    case 'overtaken':
      throw new APIError('Bản gửi lên cũ hơn bản đã lưu.', 409, { reason: 'overtaken' }, true)
    case 'outdated':
      throw new APIError(
        `Bài này đã được sửa ở nơi khác lúc ${formatClock(new Date(savedAt))} (${originalDoc?.editedBy ?? 'không rõ ai'}), ` +
          'nên chữ bạn vừa gõ chưa được lưu.',
        409,
        { reason: 'outdated' },
        true,
      )
  }
}
