import type { Field } from 'payload'

import { vietnameseDate } from '@/lib/vietnamese/admin/datePicker'
import { createdBy } from '../fields/createdBy'
import { previousSlugs } from '../fields/previousSlugs'
import { slugField } from '../fields/slugField'

export const aboutFields: Field[] = [
  { name: 'title', label: 'Tên album', type: 'text', required: true, maxLength: 200 },
  {
    name: 'description',
    label: 'Giới thiệu',
    type: 'textarea',
    maxLength: 2000,
    admin: { description: 'Vài câu ở đầu trang album: sự kiện gì, ai tổ chức.' },
  },
]

export const photoFields: Field[] = [
  {
    name: 'photos',
    label: 'Các ảnh',
    type: 'upload',
    relationTo: 'images',
    hasMany: true,
    required: true,
    maxRows: 500,
    admin: {
      description: 'Kéo để đổi thứ tự. Ảnh có trẻ em chỉ hiện khi sự đồng ý còn hiệu lực.',
      components: { Field: '/components/admin/albums/PhotosField.client#PhotosField' },
    },
  },
]

export const sidebarFields: Field[] = [
  {
    name: 'date',
    label: 'Ngày diễn ra',
    type: 'date',
    required: true,
    index: true,
    admin: { position: 'sidebar', date: vietnameseDate },
  },
  { name: 'place', label: 'Nơi diễn ra', type: 'text', maxLength: 200, admin: { position: 'sidebar' } },
  {
    name: 'cover',
    label: 'Ảnh bìa',
    type: 'upload',
    relationTo: 'images',
    admin: {
      position: 'sidebar',
      description: 'Để trống thì lấy ảnh đầu tiên được phép hiện.',
      components: { Cell: '/components/admin/albums/CoverCell#CoverCell' },
    },
  },
  {
    name: 'articles',
    label: 'Bài viết về sự kiện',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    maxRows: 8,
    admin: { position: 'sidebar', allowCreate: false },
  },
  slugField('Tự tạo từ tên. Khi đổi đường dẫn, địa chỉ cũ tự chuyển sang địa chỉ mới.'),
  createdBy,
  previousSlugs,
]
