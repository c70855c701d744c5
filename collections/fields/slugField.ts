import type { TextField } from 'payload'

/** The last part of a page's address; the hook `setSlug` fills it in and keeps it unique. */
export const slugField = (description: string): TextField => ({
  name: 'slug',
  label: 'Đường dẫn',
  type: 'text',
  index: true,
  unique: true,
  custom: { isVerbatim: true },
  admin: { position: 'sidebar', description },
})
