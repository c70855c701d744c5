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
import { importWordEndpoints } from './endpoints/importWord'
import { creditFields, sidebarFields, storyFields } from './fields'
import { rememberSlug } from './hooks/rememberSlug'
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
    components: { beforeListTable: ['/components/admin/importWord/ImportWord#ImportWord'] },
    preview: ({ id }) => (id ? `/xem-truoc/${String(id)}` : null),
  },
  defaultSort: '-publishedAt',
  trash: true,
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 2000, showSaveDraftButton: true } },
  },
  endpoints: importWordEndpoints,
  hooks: {
    beforeValidate: [
      setSlug({
        from: 'title',
        previously: 'previousSlugs',
        isFixed: ({ publishedSlug }) => Boolean(publishedSlug),
      }),
    ],
    beforeChange: [setCreatedBy, setPublishedAt, rememberSlug],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Nội dung', fields: storyFields },
        { label: 'Tác giả, nguồn, liên quan', fields: creditFields },
      ],
    },
    ...sidebarFields,
  ],
}
