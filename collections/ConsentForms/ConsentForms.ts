import type { CollectionConfig } from 'payload'

import { hasRole, isAdmin } from '../access/roles'
import { createdBy } from '../fields/createdBy'
import { keepFromCaches } from '../hooks/keepFromCaches'
import { setCreatedBy } from '../hooks/setCreatedBy'
import { readConsentDirectory } from '@/lib/images/imageDirectory'
import { refuseReferred } from './refuseReferred'
import { verifyForm } from './verifyForm'

/** Whoever publishes or keeps pictures has to see what was signed; nobody else does. */
const keepsConsent = hasRole('admin', 'editor', 'photographer')

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
    beforeDelete: [refuseReferred],
  },
  upload: {
    staticDir: readConsentDirectory(),
    mimeTypes: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    // What was signed is not kept in the memory of a shared computer.
    modifyResponseHeaders: keepFromCaches,
  },
  fields: [{ name: 'note', label: 'Ghi chú', type: 'text', maxLength: 300 }, createdBy],
}
