import type { CollectionConfig } from 'payload'

import { hasRole, isEditor } from '../access/roles'
import { previousSlugs } from '../fields/previousSlugs'
import { slugField } from '../fields/slugField'
import { refuseCredited } from '../hooks/refuseCredited'
import { rememberFormerSlug } from '../hooks/rememberFormerSlug'
import { setSlug } from '../hooks/setSlug'
import { canReadTopics } from './access'
import { kinds } from './kinds'

/**
 * What articles have in common across categories: an event that is followed over time, or a plain tag. Both are one
 * thing with a kind, so that a tag that grows into an event takes its articles along.
 */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Dòng sự kiện, thẻ', plural: 'Dòng sự kiện, thẻ' },
  access: {
    read: canReadTopics,
    create: hasRole('admin', 'editor', 'contributor'),
    update: isEditor,
    delete: isEditor,
  },
  admin: {
    group: 'Tòa soạn',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'description', 'slug'],
    listSearchableFields: ['name'],
    description: 'Bạn đọc thấy trang của dòng sự kiện hay thẻ khi có bài đã xuất bản thuộc về nó.',
  },
  defaultSort: 'name',
  // What an article shows of its topics.
  defaultPopulate: { name: true, slug: true, kind: true },
  hooks: {
    beforeValidate: [setSlug({ from: 'name', previously: 'previousSlugs', otherwise: 'su-kien' })],
    beforeChange: [rememberFormerSlug],
    beforeDelete: [refuseCredited({ field: 'topics', noun: 'dòng sự kiện hay thẻ' })],
  },
  fields: [
    { name: 'name', label: 'Tên', type: 'text', required: true, maxLength: 120, index: true },
    {
      name: 'kind',
      label: 'Loại',
      type: 'select',
      required: true,
      defaultValue: 'event',
      index: true,
      options: kinds,
      admin: {
        description:
          'Dòng sự kiện có trong danh sách riêng; thẻ chỉ là một từ khóa dưới bài. Đổi loại thì địa chỉ cũ tự chuyển sang địa chỉ mới.',
      },
    },
    {
      name: 'description',
      label: 'Giới thiệu',
      type: 'textarea',
      maxLength: 300,
      access: { create: isEditor, update: isEditor },
      admin: { description: 'Một hai câu ở đầu trang.' },
    },
    slugField('Tự tạo từ tên. Khi đổi đường dẫn, địa chỉ cũ tự chuyển sang địa chỉ mới.'),
    previousSlugs,
  ],
}
