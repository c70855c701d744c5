import type { CollectionConfig } from 'payload'

import { isEditor } from '../access/roles'
import { plainText } from '../fields/plainText'
import { previousSlugs } from '../fields/previousSlugs'
import { publishedAt } from '../fields/publishedAt'
import { slugField } from '../fields/slugField'
import { setPublishedAt } from '../hooks/setPublishedAt'
import { leaveToOriginal } from '../hooks/leaveToOriginal'
import { rememberFormerSlug } from '../hooks/rememberFormerSlug'
import { setSlug } from '../hooks/setSlug'
import { canReadLetter, canReadQuestions } from './access'

/** Questions of readers with the association's answers. Public when an editor publishes them, and never by themselves. */
export const Questions: CollectionConfig = {
  slug: 'questions',
  labels: { singular: 'Hỏi – đáp', plural: 'Hỏi – đáp' },
  access: {
    read: canReadQuestions,
    readVersions: isEditor,
    create: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  admin: {
    group: 'Bạn đọc',
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'department', 'publishedAt'],
    listSearchableFields: ['title', 'question'],
    hidden: ({ user }) => !['admin', 'editor'].includes(String(user?.role)),
    description: 'Bạn đọc thấy ở trang Hỏi – đáp sau khi bấm “Xuất bản”.',
  },
  defaultSort: '-publishedAt',
  forceSelect: { publishedAt_tz: true },
  trash: true,
  versions: { maxPerDoc: 50, drafts: true },
  hooks: {
    beforeValidate: [setSlug({ from: 'title', previously: 'previousSlugs', isFixed: wasPublished })],
    beforeChange: [setPublishedAt, rememberFormerSlug],
  },
  fields: [
    { name: 'title', label: 'Tiêu đề', type: 'text', required: true, maxLength: 250 },
    {
      name: 'question',
      label: 'Câu hỏi',
      type: 'textarea',
      required: true,
      maxLength: 3000,
      admin: {
        description: 'Như bạn đọc sẽ thấy. Bỏ tên, số điện thoại, chuyện riêng của người hỏi.',
        rows: 5,
      },
    },
    {
      name: 'askedBy',
      label: 'Người hỏi',
      type: 'text',
      maxLength: 120,
      admin: { description: 'Ví dụ: Một phụ huynh ở xã Trấn Yên. Chỉ ghi tên khi người ấy đồng ý.' },
    },
    plainText('answer', 'Trả lời'),
    {
      name: 'department',
      label: 'Đơn vị trả lời',
      type: 'relationship',
      relationTo: 'departments',
      admin: { position: 'sidebar' },
    },
    publishedAt,
    {
      name: 'feedback',
      label: 'Từ phiếu',
      type: 'relationship',
      relationTo: 'feedback',
      index: true,
      hooks: { beforeDuplicate: [leaveToOriginal] },
      access: { read: canReadLetter },
      admin: { position: 'sidebar', readOnly: true, allowCreate: false },
    },
    slugField('Tự tạo từ tiêu đề. Khi đã xuất bản mà đổi đường dẫn, địa chỉ cũ tự chuyển sang địa chỉ mới.'),
    previousSlugs,
  ],
}

function wasPublished({ publishedAt }: Record<string, unknown>): boolean {
  return Boolean(publishedAt)
}
