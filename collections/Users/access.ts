import type { Access, FieldAccess } from 'payload'

import { isAdmin } from '../access/roles'

/** Everybody sees and edits their own account; an admin all of them. A user list is nobody else's business. */
export const canReadUsers: Access = ({ req }) => {
  if (isAdmin({ req })) return true
  return req.user ? { id: { equals: req.user.id } } : false
}

export const canUpdateUsers: Access = canReadUsers

/** Nobody gives rights to themselves. */
export const canSetRole: FieldAccess = ({ req }) => isAdmin({ req })
