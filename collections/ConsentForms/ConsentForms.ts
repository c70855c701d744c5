import type { CollectionConfig } from 'payload'

import { hasRole, isAdmin } from '../access/roles'
import { createdBy } from '../fields/createdBy'
import { keepFile } from '../hooks/keepFile'
import { setCreatedBy } from '../hooks/setCreatedBy'
import { readNoDirectory } from '@/lib/server/dataDirectory'
import { createDoor } from '@/lib/storage/payloadDoor'
import { refuseReferred } from './refuseReferred'
import { verifyForm } from './verifyForm'

/** Whoever publishes or keeps pictures has to see what was signed; nobody else does. */
const keepsConsent = hasRole('admin', 'editor', 'photographer')

const { store, remove } = keepFile('consent-forms')

/** Signed forms, scanned. They name children and guardians, so they are never public and stand apart from pictures. */
export const ConsentForms: CollectionConfig = {
  slug: 'consent-forms',
  labels: { singular: 'Phiếu đồng ý', plural: 'Phiếu đồng ý' },
  access: { read: keepsConsent, create: keepsConsent, update: keepsConsent, delete: isAdmin },
  admin: {
    group: 'Tòa soạn',
    hideAPIURL: true,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'note', 'createdAt'],
    description:
      'Bản chụp phiếu đồng ý của trẻ em và người giám hộ. Chỉ tòa soạn xem được, không bao giờ hiện trên trang.',
  },
  defaultSort: '-createdAt',
  hooks: {
    beforeOperation: [verifyForm],
    beforeChange: [setCreatedBy],
    afterChange: [store],
    beforeDelete: [refuseReferred],
    afterDelete: [remove],
  },
  upload: {
    // As with pictures: Payload is shown a folder where it finds nothing to take away.
    disableLocalStorage: true,
    staticDir: readNoDirectory(),
    handlers: [
      createDoor('consent-forms', {
        'X-Content-Type-Options': 'nosniff',
        // What was signed is not kept in the memory of a shared computer.
        'Cache-Control': 'private, no-store',
      }),
    ],
    mimeTypes: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  fields: [{ name: 'note', label: 'Ghi chú', type: 'text', maxLength: 300 }, createdBy],
}
