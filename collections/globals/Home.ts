import type { GlobalConfig } from 'payload'

import { focusStoryCount } from '@/lib/view-models/home'
import { anyone, isEditor } from '../access/roles'
import { validateChosenArticle, validateChosenArticles } from '../fields/chosenArticles'

export const Home: GlobalConfig = {
  slug: 'home',
  label: 'Trang chủ',
  access: { read: anyone, update: isEditor },
  admin: { hideAPIURL: true, group: 'Trang' },
  fields: [
    {
      name: 'lead',
      label: 'Tin chính',
      type: 'relationship',
      relationTo: 'articles',
      filterOptions: { _status: { equals: 'published' } },
      validate: validateChosenArticle,
      admin: {
        description:
          'Bài có ảnh lớn ở đầu trang. Để trống, hoặc khi bài bị gỡ, thì tin nổi bật và tin mới nhất thế chỗ; bài được đăng lại thì chỗ ấy trở về.',
      },
    },
    {
      name: 'focus',
      label: 'Tin tiêu điểm',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: focusStoryCount,
      filterOptions: { _status: { equals: 'published' } },
      validate: validateChosenArticles,
      admin: {
        description: `Tối đa ${focusStoryCount} bài bên cạnh tin chính; kéo để đổi thứ tự. Chỗ còn trống do tin nổi bật và tin mới nhất lấp vào.`,
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
