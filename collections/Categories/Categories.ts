import type { CollectionConfig } from 'payload'

import { anyone, isEditor } from '../access/roles'
import { previousSlugs } from '../fields/previousSlugs'
import { slugField } from '../fields/slugField'
import { rememberFormerSlug } from '../hooks/rememberFormerSlug'
import { setSlug } from '../hooks/setSlug'
import { refuseUsed } from './hooks/refuseUsed'
import { validateParent } from './validateParent'

export const Categories: CollectionConfig = {
  slug: 'categories',
  labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
  access: { read: anyone, create: isEditor, update: isEditor, delete: isEditor },
  admin: {
    group: 'Trang',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', 'position', 'slug'],
    listSearchableFields: ['name'],
  },
  defaultSort: 'position',
  hooks: {
    beforeValidate: [setSlug({ from: 'name', previously: 'previousSlugs' })],
    beforeChange: [rememberFormerSlug],
    beforeDelete: [refuseUsed],
  },
  fields: [
    { name: 'name', label: 'Tên', type: 'text', required: true, maxLength: 80 },
    {
      name: 'description',
      label: 'Giới thiệu',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'Hiện ở đầu trang chuyên mục.' },
    },
    {
      name: 'parent',
      label: 'Thuộc chuyên mục',
      type: 'relationship',
      relationTo: 'categories',
      index: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      validate: validateParent,
      admin: { position: 'sidebar', description: 'Để trống nếu là chuyên mục cấp một.' },
    },
    {
      name: 'position',
      label: 'Thứ tự',
      type: 'number',
      defaultValue: 0,
      index: true,
      admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
    },
    slugField('Tự tạo từ tên. Khi đổi đường dẫn, địa chỉ cũ tự chuyển sang địa chỉ mới.'),
    previousSlugs,
  ],
}
