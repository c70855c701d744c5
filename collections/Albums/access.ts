import type { Access, Where } from 'payload'

import { isPublished } from '../access/published'
import { hasRole, isEditor } from '../access/roles'

const isPhotographer = hasRole('photographer')
const isDraft: Where = { _status: { equals: 'draft' } }

export const canReadAlbums: Access = ({ req }) =>
  isEditor({ req }) || isPhotographer({ req }) ? true : isPublished

export const canReadAlbumVersions: Access = ({ req }) => isEditor({ req }) || isPhotographer({ req })

/** A photographer prepares an album; an editor answers for what readers see of it. */
export const canCreateAlbums: Access = ({ req, data }) =>
  isEditor({ req }) || (isPhotographer({ req }) && data?._status !== 'published')

export const canUpdateAlbums: Access = ({ req, data }) => {
  if (isEditor({ req })) return true
  return isPhotographer({ req }) && data?._status !== 'published' ? isDraft : false
}

export const canDeleteAlbums: Access = ({ req }) => {
  if (isEditor({ req })) return true
  return isPhotographer({ req }) ? isDraft : false
}
