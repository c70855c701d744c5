import { expect, it } from 'vitest'

import type { Notification } from '@/lib/generated/payload-types'
import { toMail } from './sendPendingMail'

const told: Notification = {
  id: 1,
  recipient: 2,
  step: 'message',
  actor: 'Bạn đọc',
  title: 'GY-2026-000123',
  email: 'pending',
  createdAt: '2026-11-29T02:00:00.000Z',
  updatedAt: '2026-11-29T02:00:00.000Z',
}

it('a letter of a reader is told with its ticket, and leads to it', () => {
  const { subject, text } = toMail({ ...told, feedback: 7, article: 3 })

  expect(subject).toBe('Bạn đọc gửi góp ý: “GY-2026-000123”')
  expect(text).toContain('Mở phiếu: ')
  expect(text).toContain('/admin/collections/feedback/7')
})

it('a step of an article leads to the article', () => {
  const { text } = toMail({ ...told, step: 'submit', title: 'Một bài', article: 3 })

  expect(text).toContain('Mở bài: ')
  expect(text).toContain('/admin/collections/articles/3')
})
