import type { CollectionConfig } from 'payload'

import { vietnameseDateTime } from '@/lib/vietnamese/admin/datePicker'
import { isAdmin, isEditor, nobody } from '../access/roles'
import { submissionKey } from '../fields/submissionKey'
import { createQuestion } from './createQuestion'
import { setTicket } from './hooks/setTicket'
import { tellEditors } from './hooks/tellEditors'
import { feedbackStateLabels, feedbackStates, kindLabels, kinds } from './states'

/** Letters from readers. Nothing here is ever public: what may be shown is written anew, as a question. */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: 'Góp ý', plural: 'Góp ý, báo lỗi' },
  // Readers write through the portal's own form, which limits and checks; an editor may note down a telephone call.
  access: { read: isEditor, create: isEditor, update: isEditor, delete: isAdmin },
  admin: {
    group: 'Bạn đọc',
    hideAPIURL: true,
    useAsTitle: 'ticket',
    defaultColumns: ['ticket', 'state', 'kind', 'message', 'department', 'article', 'createdAt'],
    listSearchableFields: ['ticket', 'message', 'passage', 'name'],
    hidden: ({ user }) => !['admin', 'editor'].includes(String(user?.role)),
    components: { beforeListTable: ['/components/admin/participation/FeedbackFilters#FeedbackFilters'] },
  },
  custom: { isPersonal: true },
  defaultSort: '-createdAt',
  endpoints: [createQuestion],
  hooks: { afterChange: [setTicket, tellEditors] },
  fields: [
    { name: 'message', label: 'Nội dung', type: 'textarea', required: true, maxLength: 5000 },
    {
      name: 'passage',
      label: 'Đoạn có lỗi',
      type: 'textarea',
      maxLength: 2000,
      admin: { condition: (data) => data.kind === 'errorReport' },
    },
    {
      type: 'row',
      fields: [
        { name: 'name', label: 'Người gửi', type: 'text', maxLength: 100 },
        { name: 'contact', label: 'Thư điện tử hoặc điện thoại', type: 'text', maxLength: 200 },
      ],
    },
    {
      name: 'reply',
      label: 'Đã trả lời người gửi',
      type: 'textarea',
      maxLength: 5000,
      admin: {
        description: 'Trả lời thế nào, lúc nào; chỉ tòa soạn thấy. Muốn công khai thì soạn hỏi – đáp.',
      },
    },
    {
      name: 'ticket',
      label: 'Mã phiếu',
      type: 'text',
      unique: true,
      index: true,
      custom: { isVerbatim: true },
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'state',
      label: 'Trạng thái',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      options: feedbackStates.map((value) => ({ value, label: feedbackStateLabels[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'kind',
      label: 'Loại',
      type: 'select',
      required: true,
      defaultValue: 'message',
      index: true,
      options: kinds.map((value) => ({ value, label: kindLabels[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'department',
      label: 'Gửi tới',
      type: 'relationship',
      relationTo: 'departments',
      admin: { position: 'sidebar' },
    },
    {
      name: 'article',
      label: 'Bài viết',
      type: 'relationship',
      relationTo: 'articles',
      admin: { position: 'sidebar' },
    },
    {
      name: 'consentAt',
      label: 'Đồng ý cho dùng thông tin lúc',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true, date: vietnameseDateTime },
    },
    submissionKey,
    {
      name: 'publicAnswer',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/components/admin/participation/QuestionButton.client#QuestionButton' },
      },
    },
  ],
}
