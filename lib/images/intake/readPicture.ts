import path from 'node:path'
import sharp, { type Metadata } from 'sharp'

import { mostPixels } from '../limits'
import { requireSaneName } from './fileName'
import { formatLabels, mayBeNamed, toClaimedFormat, toFormat, type Format } from './formats'
import { hidesOtherFile } from './hidesOtherFile'
import { PictureRefusal } from './refusal'

/** What the header of a picture says; nothing is decoded yet. */
export interface PictureHeader {
  format: Format
  metadata: Metadata
}

const kinds = 'JPEG, PNG, WebP, AVIF hay HEIC'

/**
 * Every check that costs no decoding: of name, header and size, and that the bytes are one picture and nothing else.
 * @throws PictureRefusal
 */
export const readPicture = async (bytes: Buffer, name: string): Promise<PictureHeader> => {
  requireSaneName(name)
  if (bytes.length === 0) throw new PictureRefusal('Tệp này rỗng. Hãy chọn lại ảnh gốc.')
  const claimed = toClaimedFormat(path.extname(name))
  if (!claimed) throw new PictureRefusal(`Chỉ nhận tệp ảnh ${kinds}; tên tệp phải có đuôi của ảnh.`)
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  const format = metadata && toFormat(metadata)
  if (!metadata || !format)
    throw new PictureRefusal(`Tệp này không phải ảnh ${kinds}, hoặc đã bị hỏng. Hãy chọn lại ảnh gốc.`)
  if (!mayBeNamed(claimed, format))
    throw new PictureRefusal(
      `Tên tệp nói là ảnh ${formatLabels[claimed]} nhưng bên trong là ${formatLabels[format]}. Hãy sửa đuôi tệp rồi tải lại.`,
    )
  if (metadata.width * metadata.height > mostPixels)
    throw new PictureRefusal(`Ảnh lớn hơn ${mostPixels / 1_000_000} triệu điểm ảnh. Hãy thu nhỏ rồi tải lại.`)
  if (isAnimated(bytes, metadata))
    throw new PictureRefusal('Ảnh động hoặc tệp nhiều trang không dùng được. Hãy chọn từng ảnh tĩnh.')
  if (hidesOtherFile(bytes))
    throw new PictureRefusal('Trong tệp ảnh này có giấu một tệp khác. Hãy lấy ảnh gốc từ máy chụp.')
  return { format, metadata }
}

/** sharp counts no frames of an animated PNG, and sees of an image sequence only its cover. */
const isAnimated = (bytes: Buffer, { format, pages = 1 }: Metadata): boolean => {
  if (pages > 1) return true
  if (format === 'png') {
    const control = bytes.indexOf('acTL')
    return control > 0 && control < bytes.indexOf('IDAT')
  }
  return format === 'heif' && /^(?:avis|hevc|hevx|msf1)$/.test(bytes.toString('latin1', 8, 12))
}
