import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { decodeWhole } from '@/lib/images/decodeWhole'

const formats: Record<string, string> = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP', heif: 'AVIF' }

/**
 * A picture is what it decodes to, not what its name or header says. Refused before anything is stored.
 * The pixel limit stands before decoding, in the header's figures.
 */
export const refuseUnreadable: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const input = req.file.tempFilePath || req.file.data
  const image = sharp(input, { failOn: 'error', limitInputPixels: 80_000_000 })
  const metadata = await image.metadata().catch(() => null)
  if (!metadata || !(metadata.format in formats)) {
    throw new APIError('Tệp này không phải ảnh JPEG, PNG, WebP hay AVIF, hoặc đã bị hỏng.', 400, null, true)
  }
  await decodeWhole(image).catch(() => {
    throw new APIError('Ảnh bị hỏng hoặc quá lớn, không đọc được hết. Hãy chọn bản khác.', 400, null, true)
  })
  return args
}
