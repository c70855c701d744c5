import { randomUUID } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { decodeWhole } from '@/lib/images/decodeWhole'
import { readUpload } from '../hooks/keepFile'

type Extension = 'pdf' | 'jpg' | 'png' | 'webp'

const types: Record<Extension, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** Phones make 12 to 50 megapixels. */
const mostPixels = 80_000_000

const refuse = (message: string): never => {
  throw new APIError(message, 400, null, true)
}

/**
 * What the bytes are, whatever the name says; null for anything but a PDF or a picture that decodes. Readers of PDF find
 * its head within the first kilobyte; ours has to begin with it, so that the file is nothing else as well.
 */
export const recogniseForm = async (bytes: Buffer): Promise<Extension | null> => {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    return bytes.subarray(-2048).toString('latin1').includes('%%EOF') ? 'pdf' : null
  }
  const image = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
  const metadata = await image.metadata().catch(() => null)
  const isWhole =
    metadata &&
    (await decodeWhole(image).then(
      () => true,
      () => false,
    ))
  if (!isWhole) return null
  switch (metadata.format) {
    case 'jpeg':
      return 'jpg'
    case 'png':
    case 'webp':
      return metadata.format
    default:
      return null
  }
}

/**
 * Refuses what is no scan before anything is stored. The name that it came with may be that of a child, and would stand in
 * logs and addresses: the file gets another.
 */
export const verifyForm: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const extension =
    (await recogniseForm(await readUpload(req.file))) ??
    refuse('Phiếu đồng ý phải là tệp PDF, JPEG, PNG hoặc WebP đọc được. Hãy quét hoặc chụp lại.')
  req.file.name = `phieu-${randomUUID()}.${extension}`
  req.file.mimetype = types[extension]
  return args
}
