import type { TextField } from 'payload'

import { isStaff, nobody } from '../access/roles'
import { leaveToOriginal } from '../hooks/leaveToOriginal'

/** Addresses that a document had before; a hook fills it in, and readers who follow one are sent on. */
export const previousSlugs: TextField = {
  name: 'previousSlugs',
  type: 'text',
  hasMany: true,
  index: true,
  hidden: true,
  custom: { isVerbatim: true },
  hooks: { beforeDuplicate: [leaveToOriginal] },
  access: { read: isStaff, create: nobody, update: nobody },
}
