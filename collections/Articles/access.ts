import type { Access, FieldAccess, Where } from 'payload'

import { isPublished } from '../access/published'
import { hasRole, isAdmin, isEditor, isStaff } from '../access/roles'
import { listOwnCategories } from './ownCategories'
import { authorsStages } from './workflow/steps'

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

/** An editor changes what stands in their categories, and drafts that they began themselves. */
const editorsArticles: Access = async ({ req }) => {
  if (isAdmin({ req })) return true
  if (!req.user || !isEditor({ req })) return false
  const own = await listOwnCategories(req)
  return own ? { or: [{ category: { in: own } }, isOwnDraft(req.user)] } : true
}

/** A contributor changes their own until it is handed in, and may take it back then. Steps are checked in `applyStep`. */
export const canUpdateArticles: Access = (args) => {
  const { req, data } = args
  if (!req.user || !isContributor({ req })) return editorsArticles(args)
  if (data?._status === 'published') return false
  const allowed = data?.step === 'recall' ? [...authorsStages, 'submitted'] : [...authorsStages]
  return { and: [isOwnDraft(req.user), { stage: { in: allowed } }] }
}

export const canDeleteArticles: Access = (args) => {
  const { req } = args
  return req.user && isContributor({ req })
    ? { and: [isOwnDraft(req.user), { stage: { in: [...authorsStages] } }] }
    : editorsArticles(args)
}

/** Who wrote it and where it stood before is the newsroom's own business. */
export const canReadInternalFields: FieldAccess = isStaff
