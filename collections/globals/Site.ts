import type { GlobalConfig } from 'payload'

import { anyone, isAdmin } from '../access/roles'

/**
 * Who publishes this portal. What the law asks a home page to show is required here, so that an empty one is an
 * error that the admin sees (Nghị định 147/2024/NĐ-CP on electronic information pages).
 */
export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Thông tin trang',
  access: { read: anyone, update: isAdmin },
  admin: { hideAPIURL: true, group: 'Trang', hidden: ({ user }) => user?.role !== 'admin' },
  fields: [
    { name: 'name', label: 'Tên trang', type: 'text', required: true, maxLength: 120 },
    {
      name: 'greeting',
      label: 'Lời chào',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Một dòng dưới tên trang, đứng yên.' },
    },
    { name: 'governingBody', label: 'Cơ quan chủ quản', type: 'text', required: true },
    { name: 'responsiblePerson', label: 'Người chịu trách nhiệm nội dung', type: 'text', required: true },
    { name: 'address', label: 'Địa chỉ', type: 'text', required: true },
    {
      type: 'row',
      fields: [
        { name: 'telephone', label: 'Điện thoại', type: 'text', required: true },
        { name: 'email', label: 'Thư điện tử', type: 'email', required: true },
      ],
    },
    {
      name: 'licence',
      label: 'Giấy phép',
      type: 'text',
      admin: { description: 'Số, ngày và nơi cấp giấy phép, nếu có.' },
    },
    {
      name: 'feedContent',
      label: 'Nội dung nguồn tin RSS, Atom',
      type: 'radio',
      required: true,
      defaultValue: 'lead',
      options: [
        { value: 'lead', label: 'Sapô, và liên kết đến bài' },
        { value: 'full', label: 'Toàn văn' },
      ],
      admin: {
        description:
          'Trình đọc tin và trang khác nhận được gì qua nguồn tin. Toàn văn tiện cho bạn đọc; sapô đưa họ về cổng.',
      },
    },
    {
      name: 'showVisits',
      label: 'Hiện “Thống kê truy cập” ở cuối trang chủ',
      type: 'checkbox',
      defaultValue: true,
      admin: { description: 'Số lượt đọc bài hôm nay, trong tháng và từ trước đến nay.' },
    },
  ],
}
