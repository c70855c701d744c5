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
import { rememberSlug } from './hooks/rememberSlug'
import { setPublishedAt } from './hooks/setPublishedAt'
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
      views: { list: { Component: '/components/admin/list/ArticleList.client#ArticleList' } },
    },
    preview: ({ id }) => (id ? `/xem-truoc/${String(id)}` : null),
  },
  defaultSort: '-publishedAt',
  endpoints: [changeMany, sameTitle, ...importWordEndpoints],
  trash: true,
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 2000, showSaveDraftButton: true } },
  },
  hooks: {
    beforeOperation: [makeDuplicateDraft, chooseDraft],
    beforeValidate: [
      setSlug({
        from: 'title',
        previously: 'previousSlugs',
        isFixed: ({ publishedSlug }) => Boolean(publishedSlug),
      }),
      acceptNames,
    ],
    beforeChange: [applyStep, setCreatedBy, setPublishedAt, rememberSlug],
    afterChange: [tellStep],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Nội dung', fields: storyFields },
        { label: 'Tác giả, nguồn, liên quan', fields: creditFields },
      ],
    },
    ...workflowFields,
    ...sidebarFields,
  ],
}
