import type { CollectionConfig } from 'payload'

import { keepFromCaches } from '../hooks/keepFromCaches'
import { setCreatedBy } from '../hooks/setCreatedBy'
import { canChangeImages, canCreateImages, canReadImages } from './access'
import { archiveFields, avifState, descriptionFields, privacyFields } from './fields'
import { noteStoredFiles } from './hooks/noteStoredFiles'
import { rememberFormerFiles } from './hooks/rememberFormerFiles'
import { refuseUnreadable } from './hooks/refuseUnreadable'
import { setFilename } from './hooks/setFilename'
import { removeAvif } from './hooks/removeAvif'
import { setAvifState } from './hooks/setAvifState'
import { pictureSlots } from './sizes'
import { readImageDirectory } from '@/lib/images/imageDirectory'

/** No picture on the site is set wider than this; a phone's 12 megapixels are 4 032. */
const largestEdge = 2400

/** About three times what a phone makes: more is an attack on memory. */
const largestInput = 80_000_000

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
    defaultColumns: ['filename', 'caption', 'alt', 'depictsChildren', 'createdAt'],
    listSearchableFields: ['filename', 'caption', 'alt', 'place', 'credit'],
  },
  defaultSort: '-createdAt',
  hooks: {
    beforeOperation: [refuseUnreadable, setFilename],
    beforeChange: [setCreatedBy, setAvifState, rememberFormerFiles, noteStoredFiles],
    afterChange: [({ doc, previousDoc }) => removeAvif(previousDoc, doc)],
    afterDelete: [({ doc }) => removeAvif(doc)],
  },
  upload: {
    staticDir: readImageDirectory(),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: true,
    // Sends the original through sharp as well, which turns it upright and leaves the phone's position behind.
    resizeOptions: { width: largestEdge, height: largestEdge, fit: 'inside', withoutEnlargement: true },
    constructorOptions: { limitInputPixels: largestInput, failOn: 'error' },
    adminThumbnail: 'w320',
    // Readers get `/anh/…`; this door also shows staff what nobody else may see.
    modifyResponseHeaders: keepFromCaches,
    imageSizes: pictureSlots.map(({ name, width, format, options }) => ({
      name,
      width,
      // A picture that is smaller is left out there, and never enlarged.
      withoutEnlargement: undefined,
      formatOptions: { format, options },
    })),
  },
  fields: [...descriptionFields, ...privacyFields, ...archiveFields, avifState],
}
