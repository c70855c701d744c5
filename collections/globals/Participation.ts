import type { GlobalConfig } from 'payload'

import { anyone, isAdmin } from '../access/roles'

/** What readers may write, and on what terms. */
export const Participation: GlobalConfig = {
  slug: 'participation',
  label: 'Bạn đọc viết',
  access: { read: anyone, update: isAdmin },
  admin: { hideAPIURL: true, group: 'Bạn đọc', hidden: ({ user }) => user?.role !== 'admin' },
  fields: [
    {
      name: 'feedbackOff',
      label: 'Tạm ngừng nhận góp ý và báo lỗi',
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'commentsOn',
      label: 'Cho phép ý kiến bạn đọc dưới bài',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description:
          'Công tắc chung. Bài nào nhận ý kiến thì bật thêm ở chính bài ấy. Tắt ở đây thì mọi ý kiến ẩn ngay.',
      },
    },
    {
      name: 'privacyNote',
      label: 'Lời về dữ liệu cá nhân',
      type: 'textarea',
      maxLength: 1000,
      defaultValue:
        'Hội chỉ dùng tên, cách liên hệ và nội dung bạn gửi để xử lý và trả lời, không đưa cho bên khác, và xóa cách liên hệ sau khi việc đã xong. Bạn có thể yêu cầu xem, sửa, xóa hoặc rút lại sự đồng ý bất cứ lúc nào theo địa chỉ ở chân trang.',
      admin: { description: 'Hiện trên mọi biểu mẫu, ngay trước ô đồng ý.' },
    },
    {
      name: 'keepMonths',
      label: 'Xóa tên và cách liên hệ sau (tháng)',
      type: 'number',
      required: true,
      defaultValue: 12,
      min: 1,
      max: 120,
      admin: {
        description:
          'Tính từ lần sửa cuối của phiếu đã trả lời hoặc đã đóng. Ý kiến không đăng và rác cũng bị xóa sau thời gian này.',
      },
    },
  ],
}
