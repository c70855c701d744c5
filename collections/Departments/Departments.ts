import type { CollectionConfig } from 'payload'

import { anyone, isAdmin, isEditor } from '../access/roles'
import { canReadMembers } from './access'

/** To whom readers can write. The public sees the names, and whoever answers for a department hears of its letters. */
export const Departments: CollectionConfig = {
  slug: 'departments',
  labels: { singular: 'Ban, đơn vị', plural: 'Ban, đơn vị' },
  access: { read: anyone, create: isEditor, update: isEditor, delete: isAdmin },
  admin: {
    group: 'Bạn đọc',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'members', 'position'],
    description: 'Nơi bạn đọc chọn khi gửi góp ý. Chưa có ban nào thì góp ý gửi chung cho ban biên tập.',
  },
  defaultSort: ['position', 'id'],
  fields: [
    { name: 'name', label: 'Tên', type: 'text', required: true, maxLength: 120 },
    {
      name: 'members',
      label: 'Người nhận thông báo',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      filterOptions: { role: { in: ['admin', 'editor'] } },
      access: { read: canReadMembers },
      admin: { description: 'Để trống thì mọi Biên tập viên phụ trách mọi chuyên mục được báo.' },
    },
    {
      name: 'position',
      label: 'Thứ tự',
      type: 'number',
      defaultValue: 0,
      admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
    },
  ],
}
