import type { Field } from 'payload'

import { mostFaces, validateFaces } from '@/lib/images/faces/faces'
import { vietnameseDate } from '@/lib/vietnamese/admin/datePicker'
import { isStaff, nobody } from '../access/roles'
import { createdBy } from '../fields/createdBy'

export const descriptionFields: Field[] = [
  {
    name: 'alt',
    label: 'Mô tả ảnh',
    type: 'text',
    admin: {
      description:
        'Cho người không nhìn thấy ảnh: ai, làm gì, ở đâu. Không bắt buộc khi tải lên, cần có khi xuất bản.',
      condition: (data) => !data.decorative,
    },
  },
  {
    name: 'decorative',
    label: 'Ảnh trang trí, không cần mô tả',
    type: 'checkbox',
    defaultValue: false,
  },
  { name: 'caption', label: 'Chú thích', type: 'text', maxLength: 500 },
  {
    type: 'row',
    fields: [
      {
        name: 'credit',
        label: 'Tác giả ảnh',
        type: 'text',
        admin: { description: 'Chỉ ghi tên; trang tự thêm chữ “Ảnh:”.' },
      },
      {
        name: 'takenAt',
        label: 'Ngày chụp',
        type: 'date',
        admin: { date: vietnameseDate },
      },
      { name: 'place', label: 'Nơi chụp', type: 'text' },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'event', label: 'Sự kiện', type: 'text', index: true },
      {
        name: 'people',
        label: 'Người trong ảnh',
        type: 'text',
        hasMany: true,
        access: { read: isStaff },
        admin: { description: 'Để tòa soạn tìm; bạn đọc không thấy. Gõ tên rồi nhấn Enter.' },
      },
    ],
  },
]

/** What the camera wrote into the file. The file itself loses it; the archive keeps this much, for the newsroom only. */
export const archiveFields: Field[] = [
  {
    name: 'camera',
    label: 'Máy chụp',
    type: 'text',
    access: { read: isStaff, create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.camera) },
  },
  {
    // SHA-256 of the file as it came, in hexadecimal: the same picture twice.
    name: 'contentHash',
    type: 'text',
    index: true,
    hidden: true,
    custom: { isVerbatim: true },
    access: { read: isStaff, create: nobody, update: nobody },
  },
  {
    // 64 bits in hexadecimal; nearly the same pictures differ in few of them.
    name: 'perceptualHash',
    type: 'text',
    hidden: true,
    custom: { isVerbatim: true },
    access: { read: isStaff, create: nobody, update: nobody },
  },
  {
    // Which batch of uploads it came with.
    name: 'batch',
    type: 'text',
    index: true,
    custom: { isVerbatim: true },
    access: { read: isStaff, update: nobody },
    admin: { hidden: true },
  },
  {
    // Files that a replacement took the place of: their addresses lead to the new ones.
    name: 'formerFilenames',
    type: 'text',
    hasMany: true,
    index: true,
    hidden: true,
    custom: { isVerbatim: true },
    access: { read: isStaff, create: nobody, update: nobody },
  },
]

const side = { type: 'number', minimum: 0, maximum: 1 } as const

export const pixelFields: Field[] = [
  {
    // One value, and not rows of its own: every reading of a picture would cost another question.
    name: 'hiddenFaces',
    label: 'Che mặt trong ảnh',
    type: 'json',
    access: { read: isStaff },
    validate: validateFaces,
    jsonSchema: {
      uri: 'urn:portal:hidden-faces',
      fileMatch: ['urn:portal:hidden-faces'],
      schema: {
        type: 'array',
        maxItems: mostFaces,
        items: {
          type: 'object',
          properties: { x: side, y: side, width: side, height: side },
          required: ['x', 'y', 'width', 'height'],
          additionalProperties: false,
        },
      },
    },
    admin: {
      components: { Field: '/components/admin/images/HiddenFaces.client#HiddenFaces' },
      description:
        'Vẽ khung lên khuôn mặt cần che rồi lưu: mọi cỡ ảnh được làm lại, địa chỉ cũ mất ngay. Ảnh chưa che được giữ kín trong kho, nên bỏ khung ra là ảnh trở lại như cũ. Thay tệp khác thì các khung bị bỏ.',
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
  },
  {
    // The file without the boxes, in a folder of its own; nothing while nothing is hidden.
    name: 'privateOriginal',
    type: 'text',
    index: true,
    custom: { isVerbatim: true },
    access: { read: isStaff, create: nobody, update: nobody },
    admin: { hidden: true },
  },
  {
    // Of lib/images/placeholder.ts; empty where the ground shines through, nothing while it is not known.
    name: 'placeholder',
    type: 'text',
    custom: { isVerbatim: true },
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
]

export const samePicture: Field = {
  name: 'samePicture',
  type: 'ui',
  admin: {
    components: { Field: '/components/admin/images/SamePicture.client#SamePicture' },
    disableListColumn: true,
  },
}

/** They are made in the background; until then readers get the WebPs. */
export const avifState: Field = {
  name: 'avif',
  label: 'Bản nén AVIF',
  type: 'select',
  options: [
    { value: 'pending', label: 'Đang tạo' },
    { value: 'done', label: 'Đã có' },
    { value: 'failed', label: 'Không tạo được' },
  ],
  defaultValue: 'pending',
  index: true,
  access: { create: nobody, update: nobody },
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: 'Máy tự tạo sau khi tải lên, để ảnh tải nhanh hơn trên điện thoại.',
  },
}

export const privacyFields: Field[] = [
  {
    name: 'depictsChildren',
    label: 'Có trẻ em nhận ra được trong ảnh',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    admin: {
      position: 'sidebar',
      description:
        'Ảnh có trẻ em chỉ hiện trên trang khi sự đồng ý còn hiệu lực. Đã che mặt mọi em thì vẫn cần sự đồng ý, trừ khi bạn bỏ dấu ở đây: hãy xem kỹ trang phục, bảng tên, nơi chụp có còn cho nhận ra em nào không.',
    },
  },
  {
    name: 'consent',
    label: 'Sự đồng ý',
    type: 'group',
    access: { read: isStaff },
    admin: { position: 'sidebar', condition: (data) => Boolean(data.depictsChildren) },
    fields: [
      {
        name: 'givenBy',
        label: 'Người đồng ý',
        type: 'text',
        admin: { description: 'Cha, mẹ hoặc người giám hộ; và chính em nếu từ đủ 7 tuổi.' },
      },
      {
        name: 'givenAt',
        label: 'Ngày đồng ý',
        type: 'date',
        admin: { date: vietnameseDate },
      },
      { name: 'purpose', label: 'Đồng ý dùng vào việc gì', type: 'text' },
      {
        name: 'form',
        label: 'Phiếu đồng ý (bản chụp)',
        type: 'upload',
        relationTo: 'consent-forms',
        admin: { description: 'Chỉ tòa soạn xem được.' },
      },
      {
        name: 'withdrawnAt',
        label: 'Ngày rút lại',
        type: 'date',
        admin: {
          description: 'Khi có ngày này, ảnh không còn hiện trên trang.',
          date: vietnameseDate,
        },
      },
    ],
  },
  createdBy,
]
