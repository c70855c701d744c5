import type { CollectionConfig } from 'payload'

import { forgottenPasswordMail } from './forgottenPasswordMail'
import { isAdmin, isStaff, roleLabels, roles } from '../access/roles'
import { canReadUsers, canSetRole, canUpdateUsers } from './access'

const minute = 60_000

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Người dùng', plural: 'Người dùng' },
  access: {
    admin: isStaff,
    read: canReadUsers,
    create: isAdmin,
    update: canUpdateUsers,
    delete: isAdmin,
    unlock: isAdmin,
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * minute,
    forgotPassword: forgottenPasswordMail,
    cookies: { sameSite: 'Lax', secure: process.env.SITE_URL?.startsWith('https:') ?? false },
  },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  fields: [
    { name: 'name', label: 'Họ và tên', type: 'text', required: true, maxLength: 100 },
    {
      name: 'role',
      label: 'Vai trò',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: canSetRole, update: canSetRole },
      admin: {
        description:
          'Quản trị: mọi việc. Biên tập: viết và xuất bản. Cộng tác viên: viết bản nháp của mình. Cán bộ ảnh: chỉ ảnh.',
      },
    },
    {
      name: 'categories',
      label: 'Chuyên mục phụ trách',
      type: 'relationship',
      relationTo: 'categories',
      hasMany: true,
      access: { create: canSetRole, update: canSetRole },
      admin: {
        condition: (data) => data.role === 'editor',
        description: 'Gồm cả chuyên mục con. Để trống thì phụ trách mọi chuyên mục.',
      },
    },
  ],
}
