import type { CollectionConfig } from 'payload'

import { vietnameseDateTime } from '@/lib/vietnamese/admin/datePicker'
import { nobody } from '../access/roles'
import { isRecipient } from './access'

/** What somebody has to know of an article; written by steps, read on the desk, and sent by e-mail where there is one. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: 'Thông báo', plural: 'Thông báo' },
  access: { read: isRecipient, create: nobody, update: isRecipient, delete: nobody },
  admin: { hideAPIURL: true, hidden: true, useAsTitle: 'title' },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'recipient',
      label: 'Người nhận',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      access: { update: nobody },
    },
    {
      name: 'article',
      label: 'Bài viết',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      access: { update: nobody },
    },
    {
      name: 'feedback',
      label: 'Phiếu góp ý',
      type: 'relationship',
      relationTo: 'feedback',
      index: true,
      access: { update: nobody },
    },
    // A step, `failed`, or the kind of a reader's letter.
    { name: 'step', label: 'Việc', type: 'text', required: true, access: { update: nobody } },
    { name: 'actor', label: 'Ai', type: 'text', required: true, access: { update: nobody } },
    { name: 'title', label: 'Tên bài', type: 'text', access: { update: nobody } },
    { name: 'note', label: 'Ghi chú', type: 'textarea', access: { update: nobody } },
    { name: 'readAt', label: 'Đã đọc lúc', type: 'date', admin: { date: vietnameseDateTime } },
    {
      name: 'email',
      label: 'Thư điện tử',
      type: 'select',
      required: true,
      defaultValue: 'none',
      index: true,
      options: [
        { value: 'none', label: 'Không gửi' },
        { value: 'pending', label: 'Chờ gửi' },
        { value: 'sent', label: 'Đã gửi' },
        { value: 'failed', label: 'Không gửi được' },
      ],
      access: { update: nobody },
    },
    { name: 'emailError', label: 'Lý do không gửi được', type: 'textarea', access: { update: nobody } },
  ],
}
