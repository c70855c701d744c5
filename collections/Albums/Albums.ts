import type { CollectionConfig } from 'payload'

import { rememberFormerSlug } from '../hooks/rememberFormerSlug'
import { setCreatedBy } from '../hooks/setCreatedBy'
import { setSlug } from '../hooks/setSlug'
import { hindrancesNotice } from '../Images/publishing/hindrancesNotice'
import { requireReadyPictures } from '../Images/publishing/requireReadyPictures'
import {
  canCreateAlbums,
  canDeleteAlbums,
  canReadAlbums,
  canReadAlbumVersions,
  canUpdateAlbums,
} from './access'
import { aboutFields, photoFields, sidebarFields } from './fields'

/** The photos of an event, in the order in which readers leaf through them. */
export const Albums: CollectionConfig = {
  slug: 'albums',
  labels: { singular: 'Album ảnh', plural: 'Album ảnh' },
  access: {
    read: canReadAlbums,
    readVersions: canReadAlbumVersions,
    create: canCreateAlbums,
    update: canUpdateAlbums,
    delete: canDeleteAlbums,
  },
  admin: {
    group: 'Tòa soạn',
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['cover', 'title', '_status', 'date', 'place'],
    listSearchableFields: ['title', 'place', 'description'],
    preview: ({ id }) => (id ? `/xem-truoc/album/${String(id)}` : null),
  },
  defaultSort: '-date',
  trash: true,
  versions: { maxPerDoc: 50, drafts: true },
  hooks: {
    beforeValidate: [setSlug({ from: 'title', previously: 'previousSlugs', otherwise: 'album' })],
    beforeChange: [requireReadyPictures('albums'), setCreatedBy, rememberFormerSlug],
  },
  fields: [hindrancesNotice, ...aboutFields, ...photoFields, ...sidebarFields],
}
