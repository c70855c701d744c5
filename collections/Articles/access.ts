import type { Access, FieldAccess, Where } from 'payload'

import { isPublished } from '../access/published'
import { hasRole, isEditor, isStaff } from '../access/roles'

const isContributor = hasRole('contributor')

type User = NonNullable<Parameters<Access>[0]['req']['user']>
const isOwn = (user: User): Where => ({ createdBy: { equals: user.id } })
const isOwnDraft = (user: User): Where => ({ and: [isOwn(user), { _status: { equals: 'draft' } }] })

/**
 * Editors see everything; a contributor the public's view and their own; anybody else what is published. A preview link
 * opens the one article that the server has named for this request, and nothing that it is related to.
 */
export const canReadArticles: Access = ({ req, id }) => {
  if (isEditor({ req })) return true
  if (id !== undefined && id === req.context.sharedPreview) return true
  if (req.user && isContributor({ req })) return { or: [isPublished, isOwn(req.user)] }
  return isPublished
}

export const canReadArticleVersions: Access = ({ req }) => {
  if (isEditor({ req })) return true
  if (req.user && isContributor({ req })) return { 'version.createdBy': { equals: req.user.id } }
  return false
}

/** A contributor writes drafts only: a request that carries `published` is refused, not turned into a draft. */
export const canCreateArticles: Access = ({ req, data }) =>
  isEditor({ req }) || (isContributor({ req }) && data?._status !== 'published')

export const canUpdateArticles: Access = ({ req, data }) => {
  if (isEditor({ req })) return true
  if (!req.user || !isContributor({ req }) || data?._status === 'published') return false
  return isOwnDraft(req.user)
}

export const canDeleteArticles: Access = ({ req }) => {
  if (isEditor({ req })) return true
  return req.user && isContributor({ req }) ? isOwnDraft(req.user) : false
}

/** Who wrote it and where it stood before is the newsroom's own business. */
export const canReadInternalFields: FieldAccess = isStaff
