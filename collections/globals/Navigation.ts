import type { Field, GlobalConfig } from 'payload'

import { anyone, isEditor } from '../access/roles'
import { isWebAddress } from '@/lib/view-models/addresses'

const outsideLinks = (name: string, label: string, description: string): Field => ({
  name,
  label,
  type: 'array',
  labels: { singular: 'Liên kết', plural: 'Liên kết' },
  admin: { description, initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', label: 'Chữ hiện ra', type: 'text', required: true, maxLength: 60 },
        {
          name: 'url',
          label: 'Địa chỉ',
          type: 'text',
          required: true,
          custom: { isVerbatim: true },
          validate: (value: unknown) =>
            typeof value === 'string' && (value.startsWith('/') || isWebAddress(value))
              ? true
              : 'Hãy nhập địa chỉ bắt đầu bằng https://, http:// hoặc dấu / (trang trong cổng này).',
        },
      ],
    },
  ],
})

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Thanh chuyên mục',
  access: { read: anyone, update: isEditor },
  admin: { hideAPIURL: true, group: 'Trang' },
  fields: [
    {
      name: 'categories',
      label: 'Chuyên mục trên thanh',
      type: 'relationship',
      relationTo: 'categories',
      hasMany: true,
      admin: { description: 'Kéo để đổi thứ tự. Để trống thì hiện mọi chuyên mục cấp một.' },
    },
    outsideLinks('links', 'Liên kết ở chân trang', 'Ví dụ: Hội Khuyến học Việt Nam, Ủy ban nhân dân tỉnh.'),
  ],
}
