import type { Field } from 'payload'

import { isStaff, nobody } from '../../access/roles'

/** Stands above the form: what was typed and is not saved yet, and why. */
export const editingGuard: Field = {
  name: 'editingGuard',
  type: 'ui',
  admin: {
    components: { Field: '/components/admin/editing/EditingGuard.client#EditingGuard' },
    disableListColumn: true,
  },
}

export const editingFields: Field[] = [
  {
    name: 'previewLinks',
    type: 'ui',
    label: 'Xem trước cho người ngoài tòa soạn',
    admin: {
      position: 'sidebar',
      components: { Field: '/components/admin/editing/PreviewLinks.client#PreviewLinks' },
      disableListColumn: true,
    },
  },
  {
    // Set by the hook `setEditedBy`.
    name: 'editedBy',
    label: 'Người sửa gần nhất',
    type: 'text',
    access: { read: isStaff, create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // Which edit form wrote this version (lib/editing/editSession.ts).
    name: 'editSession',
    type: 'text',
    hidden: true,
    custom: { isVerbatim: true },
    access: { read: nobody, create: nobody, update: nobody },
  },
]
