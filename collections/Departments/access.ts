import type { FieldAccess } from 'payload'

import { isStaff } from '../access/roles'

/** Accounts are nobody's business outside. */
export const canReadMembers: FieldAccess = isStaff
