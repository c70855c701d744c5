import type { GlobalConfig } from 'payload'

import { anyone, isEditor } from '../access/roles'

export const Home: GlobalConfig = {
  slug: 'home',
  label: 'Trang chủ',
  access: { read: anyone, update: isEditor },
  admin: { hideAPIURL: true, group: 'Trang' },
  fields: [
    {
      name: 'pinned',
      label: 'Tin ghim',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 5,
      filterOptions: { _status: { equals: 'published' } },
      admin: {
        description: 'Tin đầu tiên là tin chính. Chỗ còn trống do tin nổi bật và tin mới nhất lấp vào.',
      },
    },
    {
      name: 'categories',
      label: 'Chuyên mục trên trang chủ',
      type: 'relationship',
      relationTo: 'categories',
      hasMany: true,
      admin: { description: 'Kéo để đổi thứ tự. Để trống thì hiện mọi chuyên mục cấp một.' },
    },
  ],
}
