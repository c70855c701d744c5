import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

import { toSlug } from '@/lib/vietnamese/slugs'

/** Stores `Ảnh lễ trao (1).JPG` as `anh-le-trao-1.jpg`: a name that every system, address bar and archive takes. */
export const setSafeFilename: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file?.name) {
    const { name, ext } = path.parse(req.file.name)
    req.file.name = `${toSlug(name, 80) || 'anh'}${ext.toLowerCase()}`
  }
  return args
}
