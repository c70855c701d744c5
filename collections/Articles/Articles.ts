import type { CollectionConfig } from 'payload'

import { setCreatedBy } from '../hooks/setCreatedBy'
import { setSlug } from '../hooks/setSlug'
import {
  canCreateArticles,
  canDeleteArticles,
  canReadArticles,
  canReadArticleVersions,
  canUpdateArticles,
} from './access'
import { editingFields, editingGuard } from './editing/editingFields'
import { editingEndpoints } from './editing/endpoints'
import { lockDuration } from './editing/locks'
import { creditFields, sidebarFields, storyFields } from './fields'
import { keepLock, respectLock } from './hooks/keepLock'
import { refuseOutdated } from './hooks/refuseOutdated'
import { refusePublishingRestore } from './hooks/refusePublishingRestore'
import { rememberSlug } from './hooks/rememberSlug'
import { sealVersion } from './hooks/sealVersion'
import { setEditedBy } from './hooks/setEditedBy'
import { setPublishedAt } from './hooks/setPublishedAt'

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Bài viết', plural: 'Bài viết' },
  access: {
    read: canReadArticles,
    readVersions: canReadArticleVersions,
    create: canCreateArticles,
    update: canUpdateArticles,
    delete: canDeleteArticles,
  },
  admin: {
    group: 'Tòa soạn',
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'leadImage', '_status', 'category', 'publishedAt'],
    listSearchableFields: ['title', 'lead'],
    preview: ({ id }) => (id ? `/xem-truoc/${String(id)}` : null),
    livePreview: {
      url: ({ data }) => (data.id ? `/xem-truoc/${String(data.id)}?khung=1` : null),
      breakpoints: [
        { name: 'phone', label: 'Điện thoại', width: 390, height: 844 },
        { name: 'tablet', label: 'Máy tính bảng', width: 768, height: 1024 },
        { name: 'desktop', label: 'Máy tính', width: 1280, height: 900 },
      ],
    },
    components: {
      views: { edit: { versions: { Component: '/components/admin/editing/VersionList#VersionList' } } },
    },
  },
  defaultSort: '-publishedAt',
  trash: true,
  versions: {
    // An autosave goes into the version before it for a quarter of an hour at most (hooks/sealVersion.ts).
    maxPerDoc: 100,
    drafts: { autosave: { interval: 2000, showSaveDraftButton: true } },
  },
  lockDocuments: { duration: lockDuration },
  endpoints: editingEndpoints,
  hooks: {
    beforeOperation: [respectLock, refusePublishingRestore],
    beforeValidate: [
      setSlug({
        from: 'title',
        previously: 'previousSlugs',
        isFixed: ({ publishedSlug }) => Boolean(publishedSlug),
      }),
    ],
    beforeChange: [refuseOutdated, setCreatedBy, setPublishedAt, rememberSlug, setEditedBy, sealVersion],
    afterChange: [keepLock],
  },
  fields: [
    editingGuard,
    {
      type: 'tabs',
      tabs: [
        { label: 'Nội dung', fields: storyFields },
        { label: 'Tác giả, nguồn, liên quan', fields: creditFields },
      ],
    },
    ...sidebarFields,
    ...editingFields,
  ],
}
