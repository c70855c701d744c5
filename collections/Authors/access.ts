import type { FieldAccess } from 'payload'

import { hasRole, isEditor, isStaff } from '../access/roles'

/** Whoever writes articles may name who wrote them; what readers see beyond the name is for editors. */
export const canCreateAuthors = hasRole('admin', 'editor', 'contributor')

export const canWriteAboutAuthors: FieldAccess = isEditor

/** Who stands behind a pen name is the newsroom's own business. */
export const canReadAccounts: FieldAccess = isStaff
