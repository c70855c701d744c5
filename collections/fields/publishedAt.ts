import type { DateField } from 'payload'

import { vietnameseDateTime, vietnamTime } from '@/lib/vietnamese/admin/datePicker'
import { leaveToOriginal } from '../hooks/leaveToOriginal'

/** The hook `setPublishedAt` fills it in. */
export const publishedAt: DateField = {
  name: 'publishedAt',
  label: 'Ngày xuất bản',
  type: 'date',
  index: true,
  hooks: { beforeDuplicate: [leaveToOriginal] },
  timezone: vietnamTime,
  admin: {
    position: 'sidebar',
    description: 'Để trống thì lấy giờ bấm “Xuất bản”.',
    date: vietnameseDateTime,
  },
}
