import type { RelationshipField } from 'payload'

import { isStaff, nobody } from '../access/roles'

/** Set by the hook `setCreatedBy`, never by a form. */
export const createdBy: RelationshipField = {
  name: 'createdBy',
  label: 'Người tạo',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  access: { read: isStaff, create: nobody, update: nobody },
  admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false },
}
