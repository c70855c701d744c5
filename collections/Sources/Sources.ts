import type { CollectionConfig } from 'payload'

import { anyone, hasRole, isEditor, isStaff } from '../access/roles'
import { validateAddress } from '../fields/validateAddress'
import { refuseCredited } from '../hooks/refuseCredited'

/** Newspapers, agencies and offices whose items are republished. Whoever writes articles may add one. */
export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: 'Nguồn tin', plural: 'Nguồn tin' },
  access: {
    read: anyone,
    create: hasRole('admin', 'editor', 'contributor'),
    update: isEditor,
    delete: isEditor,
  },
  admin: {
    group: 'Tòa soạn',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'updatedAt'],
    listSearchableFields: ['name', 'url'],
  },
  defaultSort: 'name',
  // What an article shows of its source.
  defaultPopulate: { name: true, url: true },
  hooks: { beforeDelete: [refuseCredited({ field: 'source.outlet', noun: 'nguồn tin' })] },
  fields: [
    {
      name: 'name',
      label: 'Tên nguồn',
      type: 'text',
      required: true,
      maxLength: 200,
      unique: true,
      index: true,
      admin: { description: 'Như bạn đọc thấy sau chữ “Nguồn:”, ví dụ: Báo Yên Bái.' },
    },
    {
      name: 'url',
      label: 'Trang chủ',
      type: 'text',
      custom: { isVerbatim: true },
      validate: validateAddress,
      admin: { description: 'Tên nguồn dẫn tới đây khi bài không có địa chỉ bài gốc.' },
    },
    {
      name: 'note',
      label: 'Ghi chú',
      type: 'textarea',
      access: { read: isStaff },
      admin: { description: 'Chỉ tòa soạn thấy: thỏa thuận đăng lại, người liên hệ…' },
    },
  ],
}
