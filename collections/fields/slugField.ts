import type { TextField } from 'payload'

import { leaveToOriginal } from '../hooks/leaveToOriginal'

/** The last part of a page's address; the hook `setSlug` fills it in and keeps it unique. */
export const slugField = (description: string): TextField => ({
  name: 'slug',
  label: 'Đường dẫn',
  type: 'text',
  index: true,
  unique: true,
  custom: { isVerbatim: true },
  hooks: { beforeDuplicate: [leaveToOriginal] },
  admin: { position: 'sidebar', description },
})
