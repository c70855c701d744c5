import type { Block, UploadFieldSingleValidation } from 'payload'

/** A photo of an old page may be lost, and its caption still tell what it showed. */
const validatePhoto: UploadFieldSingleValidation = (value, { siblingData }) =>
  value || (siblingData as { caption?: string | null }).caption
    ? true
    : 'Hãy chọn ảnh, hoặc ít nhất ghi chú thích.'

/** A photo between paragraphs. Its caption and credit stand in for those of the picture itself where given. */
const Photo: Block = {
  slug: 'photo',
  interfaceName: 'PhotoBlock',
  labels: { singular: 'Ảnh', plural: 'Ảnh' },
  fields: [
    {
      name: 'image',
      label: 'Ảnh',
      type: 'upload',
      relationTo: 'images',
      validate: validatePhoto,
      admin: { description: 'Bài nhập từ trang cũ có thể còn thiếu ảnh; khi đó bạn đọc chỉ thấy chú thích.' },
    },
    {
      name: 'caption',
      label: 'Chú thích',
      type: 'text',
      admin: { description: 'Để trống thì dùng chú thích của chính bức ảnh.' },
    },
    {
      name: 'alt',
      label: 'Mô tả ảnh trong bài này',
      type: 'text',
      admin: { description: 'Để trống thì dùng mô tả của chính bức ảnh.' },
    },
    {
      name: 'credit',
      label: 'Tác giả ảnh',
      type: 'text',
      admin: { description: 'Để trống thì dùng tác giả của chính bức ảnh. Trang tự thêm chữ “Ảnh:”.' },
    },
  ],
}

const PhotoGroup: Block = {
  slug: 'photoGroup',
  interfaceName: 'PhotoGroupBlock',
  labels: { singular: 'Nhóm ảnh', plural: 'Nhóm ảnh' },
  fields: [
    {
      name: 'images',
      label: 'Các ảnh',
      type: 'upload',
      relationTo: 'images',
      hasMany: true,
      required: true,
      minRows: 2,
      maxRows: 24,
    },
    { name: 'caption', label: 'Chú thích chung', type: 'text' },
  ],
}

export const articleBlocks: Block[] = [Photo, PhotoGroup]
