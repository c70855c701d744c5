import type { CollectionConfig } from 'payload'

import { isEditor, nobody } from '../access/roles'
import { submissionKey } from '../fields/submissionKey'
import { canReadComments } from './access'
import { commentStateLabels, commentStates } from './states'

/** What readers say under an article. They write through the portal's own form only, and nothing shows before an editor approves it. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Ý kiến bạn đọc', plural: 'Ý kiến bạn đọc' },
  access: { read: canReadComments, create: nobody, update: isEditor, delete: isEditor },
  admin: {
    group: 'Bạn đọc',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'text', 'state', 'article', 'createdAt'],
    listSearchableFields: ['name', 'text'],
    hidden: ({ user }) => !['admin', 'editor'].includes(String(user?.role)),
    description: 'Chỉ ý kiến đã duyệt mới hiện dưới bài, và chỉ ở bài có bật “Nhận ý kiến bạn đọc”.',
    components: { beforeListTable: ['/components/admin/participation/CommentFilters#CommentFilters'] },
  },
  custom: { isPersonal: true },
  defaultSort: '-createdAt',
  fields: [
    { name: 'text', label: 'Ý kiến', type: 'textarea', required: true, maxLength: 3000 },
    { name: 'name', label: 'Tên hiện dưới ý kiến', type: 'text', required: true, maxLength: 100 },
    {
      name: 'state',
      label: 'Trạng thái',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      options: commentStates.map((value) => ({ value, label: commentStateLabels[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'article',
      label: 'Bài viết',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      access: { update: nobody },
      admin: { position: 'sidebar' },
    },
    submissionKey,
  ],
}
