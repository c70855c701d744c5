import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { setCreatedBy } from '../hooks/setCreatedBy'
import { canChangeImages, canCreateImages, canReadImages } from './access'
import { descriptionFields, privacyFields } from './fields'
import { refuseUnreadable } from './hooks/refuseUnreadable'
import { setFilename } from './hooks/setFilename'
import { imageWidths, jpegSizeName, jpegWidth, toSizeName } from './sizes'
import { readDataDirectory } from '@/lib/server/dataDirectory'

/** No picture on the site is set wider than this; a phone's 12 megapixels are 4 032. */
const largestEdge = 2400

/** About three times what a phone makes: more is an attack on memory. */
const largestInput = 80_000_000

/** A picture that is smaller than a size is left out there, and never enlarged. */
const leftOutWhenSmaller = { withoutEnlargement: undefined }

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
    beforeChange: [setCreatedBy],
  },
  upload: {
    staticDir: path.join(readDataDirectory(), 'images'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: true,
    // Sends the original through sharp as well, which turns it upright and leaves the phone's position behind.
    resizeOptions: { width: largestEdge, height: largestEdge, fit: 'inside', withoutEnlargement: true },
    constructorOptions: { limitInputPixels: largestInput, failOn: 'error' },
    adminThumbnail: 'w320',
    imageSizes: [
      ...imageWidths.map((width) => ({
        ...leftOutWhenSmaller,
        name: toSizeName(width),
        width,
        formatOptions: { format: 'webp' as const, options: { quality: 78 } },
      })),
      {
        ...leftOutWhenSmaller,
        name: jpegSizeName,
        width: jpegWidth,
        formatOptions: { format: 'jpeg', options: { quality: 80, progressive: true } },
      },
    ],
  },
  fields: [...descriptionFields, ...privacyFields],
}
