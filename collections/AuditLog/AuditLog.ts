import type { CollectionConfig } from 'payload'

import { isAdmin, nobody } from '../access/roles'

/** Who did what to which document, when and from where. Written by the portal alone, and kept when the document is gone. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Việc đã làm', plural: 'Nhật ký' },
  access: { read: isAdmin, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'userName', 'action', 'title', 'origin'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  defaultSort: '-createdAt',
  fields: [
    // A name of `auditActions`; text, so that what was done stays readable when the list changes.
    { name: 'action', label: 'Việc', type: 'text', required: true, index: true },
    { name: 'userName', label: 'Ai', type: 'text', required: true, index: true },
    // No relationship: an account may go, its deeds stay.
    { name: 'userId', type: 'number', hidden: true, index: true },
    { name: 'subject', label: 'Loại', type: 'text', required: true, index: true },
    { name: 'documentId', label: 'Mã', type: 'text', index: true },
    { name: 'title', label: 'Tên', type: 'text' },
    { name: 'note', label: 'Ghi chú', type: 'textarea' },
    { name: 'origin', label: 'Từ đâu', type: 'text' },
  ],
}
