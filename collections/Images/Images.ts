import type { CollectionConfig } from 'payload'

import { keepFromCaches } from '../hooks/keepFromCaches'
import { setCreatedBy } from '../hooks/setCreatedBy'
import { canChangeImages, canCreateImages, canReadImages } from './access'
import { duplicates } from './duplicates'
import {
  archiveFields,
  avifState,
  descriptionFields,
  pixelFields,
  privacyFields,
  samePicture,
} from './fields'
import { answerConditions } from './finding/answerConditions'
import { findingFields } from './finding/fields'
import { explainForm } from './hooks/explainForm'
import { removeStored } from './hooks/removeStored'
import { rememberFormerFiles } from './hooks/rememberFormerFiles'
import { setAvifState } from './hooks/setAvifState'
import { takeInFile } from './hooks/takeInFile'
import { describeTaken, storeTaken } from './hooks/takenPicture'
import { original } from './original'
import { hindrancesEndpoint } from './publishing/hindrancesEndpoint'
import { pictureSlots } from './sizes'
import { uploads } from './uploads'
import { refuseUsedPicture } from './uses/refuseUsedPicture'
import { usesEndpoint } from './uses/usesEndpoint'
import { readNoDirectory } from '@/lib/server/dataDirectory'
import { createDoor } from '@/lib/storage/payloadDoor'

export const Images: CollectionConfig = {
  slug: 'images',
  labels: { singular: 'Ảnh', plural: 'Ảnh' },
  access: {
    read: canReadImages,
    create: canCreateImages,
    update: canChangeImages,
    delete: canChangeImages,
  },
  admin: {
    group: 'Tòa soạn',
    hideAPIURL: true,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'caption', 'alt', 'consentState', 'useCount', 'createdAt'],
    listSearchableFields: ['filename', 'caption', 'alt', 'place', 'credit', 'event', 'people', 'album'],
    components: { beforeListTable: ['/components/admin/images/ImageFilters#ImageFilters'] },
  },
  defaultSort: '-createdAt',
  // The same picture twice is what nobody wants.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [takeInFile, answerConditions],
    beforeChange: [setCreatedBy, setAvifState, describeTaken, rememberFormerFiles],
    afterChange: [storeTaken],
    beforeDelete: [refuseUsedPicture],
    afterDelete: [removeStored],
    afterError: [explainForm],
  },
  upload: {
    // Payload writes files before the row, in place, and takes the former ones away before the commit. Ours are written
    // whole, with the row (hooks/takenPicture.ts), so it is shown a folder where it finds nothing to take away.
    disableLocalStorage: true,
    staticDir: readNoDirectory(),
    handlers: [
      createDoor('images', {
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'",
        // Whether they may see it is asked every time.
        'Cache-Control': 'private, no-cache',
      }),
    ],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic', 'image/heif'],
    pasteURL: false,
    focalPoint: true,
    adminThumbnail: 'w320',
    // Readers get `/anh/…`; this door also shows staff what nobody else may see.
    modifyResponseHeaders: keepFromCaches,
    imageSizes: pictureSlots.map(({ name, width, format, options }) => ({
      name,
      width,
      formatOptions: { format, options },
    })),
  },
  endpoints: [duplicates, hindrancesEndpoint, original, usesEndpoint, ...uploads],
  fields: [
    samePicture,
    ...descriptionFields,
    ...pixelFields,
    ...privacyFields,
    ...findingFields,
    ...archiveFields,
    avifState,
  ],
}
