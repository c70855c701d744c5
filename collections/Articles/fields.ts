import type { Field } from 'payload'

import { vietnameseDate, vietnameseDateTime, vietnamTime } from '@/lib/vietnamese/admin/datePicker'
import { nobody } from '../access/roles'
import { validateChosenArticles } from '../fields/chosenArticles'
import { createdBy } from '../fields/createdBy'
import { previousSlugs } from '../fields/previousSlugs'
import { publishedAt } from '../fields/publishedAt'
import { slugField } from '../fields/slugField'
import { articleBody } from '../fields/articleBody'
import { canReadInternalFields } from './access'
import { leaveToOriginal } from '../hooks/leaveToOriginal'
import { validateAddress } from '../fields/validateAddress'
import { withdrawAt } from './workflow/fields'
import { validateOriginalTime, validateOutlet } from './validateSource'

export const storyFields: Field[] = [
  {
    name: 'title',
    label: 'Tiêu đề',
    type: 'text',
    required: true,
    maxLength: 250,
    admin: { components: { afterInput: ['/components/admin/SameTitle.client#SameTitle'] } },
  },
  {
    name: 'lead',
    label: 'Sapô',
    type: 'textarea',
    required: true,
    maxLength: 1000,
    admin: {
      description: 'Một đến ba câu tóm tắt. Hiện ở đầu bài, trên trang chủ và trong chuyên mục.',
      rows: 4,
    },
  },
  {
    name: 'leadImage',
    label: 'Ảnh đại diện',
    type: 'upload',
    relationTo: 'images',
    admin: { description: 'Hiện dưới sapô và trong các danh sách bài.' },
  },
  {
    name: 'leadImageAlt',
    label: 'Mô tả ảnh đại diện trong bài này',
    type: 'text',
    maxLength: 500,
    admin: {
      description: 'Để trống thì dùng mô tả của chính bức ảnh.',
      condition: (data) => Boolean(data.leadImage),
    },
  },
  articleBody,
]

export const creditFields: Field[] = [
  {
    name: 'bylines',
    label: 'Tác giả (bút danh)',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    admin: {
      description: 'Gõ để tìm; chưa có thì bấm dấu cộng. Nhiều người thì kéo để đổi thứ tự.',
    },
  },
  {
    name: 'source',
    label: 'Nguồn',
    type: 'group',
    admin: {
      description:
        'Chỉ điền khi đăng lại tin, bài của nơi khác. Khi đó phải có nguồn tin và thời gian đăng gốc mới xuất bản được.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'outlet',
            label: 'Nguồn tin',
            type: 'relationship',
            relationTo: 'sources',
            validate: validateOutlet,
          },
          {
            name: 'url',
            label: 'Địa chỉ bài gốc',
            type: 'text',
            custom: { isVerbatim: true },
            validate: validateAddress,
          },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'author', label: 'Tác giả gốc', type: 'text', maxLength: 200 },
          {
            name: 'publishedAt',
            label: 'Thời gian đăng gốc',
            type: 'date',
            timezone: vietnamTime,
            validate: validateOriginalTime,
            admin: { date: vietnameseDateTime },
          },
        ],
      },
      {
        // The outlet's, for tools that read and write names (hook `acceptNames`).
        name: 'name',
        type: 'text',
        virtual: 'source.outlet.name',
        admin: { disabled: true },
      },
    ],
  },
  {
    name: 'recording',
    label: 'Bản đọc',
    type: 'upload',
    relationTo: 'recordings',
    admin: {
      description:
        'Tệp ghi âm có người đọc bài, MP3 hoặc M4A. Không có thì bạn đọc vẫn nghe được bằng giọng của máy mình.',
    },
  },
  {
    name: 'relatedArticles',
    label: 'Tin liên quan',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    maxRows: 8,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    validate: validateChosenArticles,
    admin: {
      description:
        'Chưa đủ bốn bài thì trang tự thêm bài cùng dòng sự kiện hay thẻ, rồi bài gần nội dung nhất trong chuyên mục.',
    },
  },
  {
    name: 'corrections',
    label: 'Đính chính',
    labels: { singular: 'Đính chính', plural: 'Đính chính' },
    type: 'array',
    admin: {
      description: 'Hiện dưới bài, có ghi ngày, mới nhất ở trên; đầu bài có dòng báo bài đã đính chính.',
    },
    fields: [
      {
        name: 'date',
        label: 'Ngày',
        type: 'date',
        required: true,
        defaultValue: () => new Date().toISOString(),
        admin: { date: vietnameseDate },
      },
      { name: 'text', label: 'Nội dung', type: 'textarea', required: true },
    ],
  },
]

export const sidebarFields: Field[] = [
  {
    name: 'category',
    label: 'Chuyên mục',
    type: 'relationship',
    relationTo: 'categories',
    required: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'moreCategories',
    label: 'Chuyên mục khác',
    type: 'relationship',
    relationTo: 'categories',
    hasMany: true,
    admin: { position: 'sidebar', description: 'Bài cũng hiện ở những chuyên mục này.' },
  },
  {
    name: 'topics',
    label: 'Dòng sự kiện, thẻ',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    admin: { position: 'sidebar', description: 'Gõ để tìm; chưa có thì bấm dấu cộng.' },
  },
  publishedAt,
  withdrawAt,
  {
    name: 'featured',
    label: 'Tin nổi bật',
    type: 'checkbox',
    defaultValue: false,
    admin: { position: 'sidebar', description: 'Ưu tiên ở đầu trang chủ.' },
  },
  {
    name: 'commentsOpen',
    label: 'Nhận ý kiến bạn đọc',
    type: 'checkbox',
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: 'Có hiệu lực khi quản trị đã bật ở “Bạn đọc viết”. Ý kiến chỉ hiện sau khi được duyệt.',
    },
  },
  slugField(
    'Tự tạo từ tiêu đề. Khi bài đã xuất bản mà đổi đường dẫn, địa chỉ cũ tự chuyển sang địa chỉ mới.',
  ),
  createdBy,
  {
    name: 'publishedSlug',
    type: 'text',
    hidden: true,
    custom: { isVerbatim: true },
    hooks: { beforeDuplicate: [leaveToOriginal] },
    access: { read: canReadInternalFields, create: nobody, update: nobody },
  },
  {
    // Which page of an old site an article came from, so that a second import finds it.
    name: 'importKey',
    type: 'text',
    hidden: true,
    index: true,
    custom: { isVerbatim: true },
    hooks: { beforeDuplicate: [leaveToOriginal] },
    access: { read: canReadInternalFields, create: nobody, update: nobody },
  },
  previousSlugs,
]
