import type { Field, FieldHook } from 'payload'

import type { Image } from '@/lib/generated/payload-types'
import { isStaff, nobody } from '../../access/roles'
import { consentLabels, consentStates, decideConsent } from '../consent'

const readOnly = { read: isStaff, create: nobody, update: nobody }
/**
 * Asked for in lists, never shown in a form. Payload's own filter panel leaves virtual fields out: they are asked for
 * above the list, or in the address.
 */
const nowhere = () => false

const readConsentState: FieldHook<Image> = ({ siblingData }) =>
  // A list that did not ask for what it is decided from is told nothing.
  siblingData.depictsChildren === undefined ? undefined : decideConsent(siblingData as Image, new Date())

/**
 * What pictures are looked for by, and have no column for. The hook `answerConditions` turns a condition on one of them
 * into conditions on columns, so that they work in lists and in `where` of the APIs.
 */
export const findingFields: Field[] = [
  {
    name: 'consentState',
    label: 'Tình trạng đồng ý',
    type: 'select',
    virtual: true,
    options: consentStates.map((value) => ({ value, label: consentLabels[value] })),
    access: readOnly,
    hooks: { afterRead: [readConsentState] },
    admin: { condition: nowhere },
  },
  {
    name: 'lacksDescription',
    label: 'Thiếu mô tả ảnh',
    type: 'checkbox',
    virtual: true,
    access: readOnly,
    admin: { condition: nowhere, disableListColumn: true },
  },
  {
    name: 'album',
    label: 'Tên album có ảnh này',
    type: 'text',
    virtual: true,
    access: readOnly,
    admin: { condition: nowhere, disableListColumn: true },
  },
  {
    // Kept by the database (lib/database/migrations/*_picture_uses.ts), whatever is written here.
    name: 'useCount',
    label: 'Số nơi dùng',
    type: 'number',
    defaultValue: 0,
    index: true,
    access: readOnly,
    admin: {
      position: 'sidebar',
      components: { Field: '/components/admin/images/PictureUses#PictureUses' },
    },
  },
]
