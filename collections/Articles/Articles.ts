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
import { changeMany } from './bulk/changeMany'
import { importWordEndpoints } from './endpoints/importWord'
import { creditFields, sidebarFields, storyFields } from './fields'
import { makeDuplicateDraft } from './hooks/makeDuplicateDraft'
import { acceptNames } from './hooks/acceptNames'
import { editingFields, editingGuard } from './editing/editingFields'
import { editingEndpoints } from './editing/endpoints'
import { lockDuration } from './editing/locks'
import { keepLock, respectLock } from './hooks/keepLock'
import { refuseOutdated } from './hooks/refuseOutdated'
import { refusePublishingRestore } from './hooks/refusePublishingRestore'
import { removeComments } from './hooks/removeComments'
import { rememberSlug } from './hooks/rememberSlug'
import { sealVersion } from './hooks/sealVersion'
import { setEditedBy } from './hooks/setEditedBy'
import { setPublishedAt } from '../hooks/setPublishedAt'
import { hindrancesNotice } from '../Images/publishing/hindrancesNotice'
import { requireReadyPictures } from '../Images/publishing/requireReadyPictures'
import { sameTitle } from './sameTitle'
import { applyStep, chooseDraft } from './workflow/applyStep'
import { workflowFields } from './workflow/fields'
import { tellStep } from './workflow/tellStep'

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
    defaultColumns: ['title', 'leadImage', 'stage', 'category', 'bylines', 'publishedAt'],
    listSearchableFields: ['title', 'lead', 'bylines.name'],
    enableListViewSelectAPI: true,
    components: {
      beforeListTable: [
        '/components/admin/importWord/ImportWord#ImportWord',
        '/components/admin/list/ArticleFilters#ArticleFilters',
      ],
      edit: {
        beforeDocumentControls: ['/components/admin/workflow/RecallButton.client#RecallButton'],
        PublishButton: '/components/admin/workflow/StepButtons.client#StepButtons',
      },
      views: {
        edit: { versions: { Component: '/components/admin/editing/VersionList#VersionList' } },
        list: { Component: '/components/admin/list/ArticleList.client#ArticleList' },
      },
    },
    preview: ({ id }) => (id ? `/xem-truoc/${String(id)}` : null),
    livePreview: {
      url: ({ data }) => (data.id ? `/xem-truoc/${String(data.id)}?khung=1` : null),
      breakpoints: [
        { name: 'phone', label: 'Điện thoại', width: 390, height: 844 },
        { name: 'tablet', label: 'Máy tính bảng', width: 768, height: 1024 },
        { name: 'desktop', label: 'Máy tính', width: 1280, height: 900 },
      ],
    },
  },
  defaultSort: '-publishedAt',
  // A list asks for its columns only, and would show moments on the browser's clock.
  forceSelect: { publishedAt_tz: true, scheduledAt_tz: true, withdrawAt_tz: true },
  endpoints: [changeMany, sameTitle, ...importWordEndpoints, ...editingEndpoints],
  trash: true,
  versions: {
    // An autosave goes into the version before it for a quarter of an hour at most (hooks/sealVersion.ts).
    maxPerDoc: 300,
    drafts: { autosave: { interval: 2000, showSaveDraftButton: true } },
  },
  lockDocuments: { duration: lockDuration },
  hooks: {
    beforeOperation: [makeDuplicateDraft, chooseDraft, respectLock, refusePublishingRestore],
    beforeValidate: [
      setSlug({
        from: 'title',
        previously: 'previousSlugs',
        isFixed: ({ publishedSlug }) => Boolean(publishedSlug),
      }),
      acceptNames,
    ],
    beforeChange: [
      refuseOutdated,
      applyStep,
      requireReadyPictures('articles'),
      setCreatedBy,
      setPublishedAt,
      rememberSlug,
      setEditedBy,
      sealVersion,
    ],
    afterChange: [keepLock, tellStep],
    beforeDelete: [removeComments],
  },
  fields: [
    editingGuard,
    hindrancesNotice,
    {
      type: 'tabs',
      tabs: [
        { label: 'Nội dung', fields: storyFields },
        { label: 'Tác giả, nguồn, liên quan', fields: creditFields },
      ],
    },
    ...workflowFields,
    ...sidebarFields,
    ...editingFields,
  ],
}
