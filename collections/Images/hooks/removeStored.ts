import type { CollectionAfterDeleteHook } from 'payload'

import { whenSettled } from '@/lib/database/whenSettled'
import type { Image } from '@/lib/generated/payload-types'
import { removeUnowned } from '@/lib/images/pictureStore'

/** The files go when the row is gone for good: a deletion that is rolled back has lost nothing. */
export const removeStored: CollectionAfterDeleteHook<Image> = ({ doc, req }) =>
  whenSettled(req, () => removeUnowned(req.payload, [doc]))
