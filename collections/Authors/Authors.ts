import type { CollectionConfig } from 'payload'

import { anyone, isEditor } from '../access/roles'
import { previousSlugs } from '../fields/previousSlugs'
import { slugField } from '../fields/slugField'
import { refuseCredited } from '../hooks/refuseCredited'
import { rememberFormerSlug } from '../hooks/rememberFormerSlug'
import { setSlug } from '../hooks/setSlug'
import { canCreateAuthors, canReadAccounts, canWriteAboutAuthors } from './access'

const byEditors = { create: canWriteAboutAuthors, update: canWriteAboutAuthors }

/** Names that stand under articles. They are no accounts: one person may have several, and some belong to nobody. */
export const Authors: CollectionConfig = {
  slug: 'authors',
  labels: { singular: 'Bút danh', plural: 'Bút danh' },
  access: { read: anyone, create: canCreateAuthors, update: isEditor, delete: isEditor },
  admin: {
    group: 'Tòa soạn',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'portrait', 'office', 'slug'],
    listSearchableFields: ['name'],
    description: 'Tên ký dưới bài. Bạn đọc thấy trang tác giả khi có bài đã xuất bản ký tên này.',
  },
  defaultSort: 'name',
  // What an article shows of its authors.
  defaultPopulate: { name: true, slug: true },
  hooks: {
    beforeValidate: [setSlug({ from: 'name', previously: 'previousSlugs', otherwise: 'tac-gia' })],
    beforeChange: [rememberFormerSlug],
    beforeDelete: [refuseCredited({ field: 'bylines', noun: 'bút danh' })],
  },
  fields: [
    { name: 'name', label: 'Tên ký dưới bài', type: 'text', required: true, maxLength: 100, index: true },
    {
      name: 'office',
      label: 'Chức danh, đơn vị',
      type: 'text',
      maxLength: 120,
      access: byEditors,
      admin: { description: 'Một dòng dưới tên, ví dụ: Hội Khuyến học huyện Trấn Yên.' },
    },
    {
      name: 'bio',
      label: 'Giới thiệu',
      type: 'textarea',
      maxLength: 600,
      access: byEditors,
      admin: { description: 'Vài câu ở đầu trang tác giả.' },
    },
    {
      name: 'portrait',
      label: 'Ảnh chân dung',
      type: 'upload',
      relationTo: 'images',
      access: byEditors,
    },
    {
      name: 'account',
      label: 'Tài khoản',
      type: 'relationship',
      relationTo: 'users',
      access: { ...byEditors, read: canReadAccounts },
      admin: {
        position: 'sidebar',
        allowCreate: false,
        allowEdit: false,
        description: 'Ai dùng bút danh này; chỉ tòa soạn thấy. Có thể để trống.',
      },
    },
    slugField('Tự tạo từ tên. Khi đổi đường dẫn, địa chỉ cũ tự chuyển sang địa chỉ mới.'),
    previousSlugs,
  ],
}
