import type { CollectionConfig } from 'payload'

import { isAdmin, nobody } from '../access/roles'
import { exportCsv } from './export/exportCsv'

const cells = '/components/admin/audit/AuditCells'
const fields = '/components/admin/audit/AuditFields'

/** Who did what to which document, when and from where. Written by the portal alone, and kept when the document is gone. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Việc đã làm', plural: 'Nhật ký' },
  access: { read: isAdmin, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'userName', 'action', 'subject', 'title', 'changes', 'origin'],
    listSearchableFields: ['title', 'userName', 'note'],
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
    hidden: ({ user }) => user?.role !== 'admin',
    components: { beforeListTable: ['/components/admin/audit/AuditFilters#AuditFilters'] },
  },
  defaultSort: '-createdAt',
  endpoints: [exportCsv],
  fields: [
    // A name of `auditActions`; text, so that what was done stays readable when the list changes.
    {
      name: 'action',
      label: 'Việc',
      type: 'text',
      required: true,
      index: true,
      admin: { components: { Cell: `${cells}#ActionCell`, Field: `${fields}#ActionField` } },
    },
    { name: 'userName', label: 'Ai', type: 'text', required: true, index: true },
    // No relationship: an account may go, its deeds stay.
    { name: 'userId', type: 'number', hidden: true, index: true },
    {
      name: 'subject',
      label: 'Loại',
      type: 'text',
      required: true,
      index: true,
      admin: { components: { Cell: `${cells}#SubjectCell`, Field: `${fields}#SubjectField` } },
    },
    { name: 'documentId', label: 'Mã', type: 'text', index: true },
    { name: 'title', label: 'Tên', type: 'text' },
    // Labels as they were, so that they need no field to be read.
    {
      name: 'changes',
      label: 'Phần đã sửa, ghi chú',
      type: 'textarea',
      admin: { components: { Cell: `${cells}#ChangesCell` } },
    },
    // How often within the quarter of an hour that an entry stands for.
    { name: 'count', label: 'Số lần', type: 'number', defaultValue: 1 },
    { name: 'note', label: 'Ghi chú', type: 'textarea' },
    { name: 'origin', label: 'Từ đâu', type: 'text' },
    {
      name: 'createdAt',
      label: 'Lúc',
      type: 'date',
      index: true,
      admin: { components: { Cell: `${cells}#MomentCell` }, disableBulkEdit: true },
    },
  ],
}
