import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { whenSettled } from '@/lib/database/whenSettled'
import type { ConsentForm } from '@/lib/generated/payload-types'
import { removeUnownedForms } from '@/lib/storage/consentForms'
import { storeFiles } from '../hooks/storeFiles'
import { readUpload } from './verifyForm'

const removeLater = (req: PayloadRequest, forms: Partial<ConsentForm>[]): Promise<void> =>
  whenSettled(req, () =>
    removeUnownedForms(
      req.payload,
      forms.flatMap(({ filename }) => filename || []),
    ),
  )

/** As with pictures (Images/hooks/takenPicture.ts): the file is there before its row can be seen, and none is left over. */
export const storeForm: CollectionAfterChangeHook<ConsentForm> = async ({ doc, previousDoc, req }) => {
  const { filename } = doc
  if (!req.file || !filename || filename === previousDoc?.filename) return doc
  await removeLater(req, [doc, previousDoc ?? {}])
  await storeFiles(req, 'consent-forms', new Map([[filename, await readUpload(req.file)]]))
  return doc
}

export const removeForm: CollectionAfterDeleteHook<ConsentForm> = ({ doc, req }) => removeLater(req, [doc])
