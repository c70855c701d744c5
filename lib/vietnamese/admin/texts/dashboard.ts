import type { Texts } from './types'

export const dashboard: Texts<'dashboard'> = {
  addWidget: 'Thêm tiện ích',
  deleteWidget: 'Xóa tiện ích {{id}}',
  discardConfirmLabel: 'Bỏ thay đổi',
  discardMessage: 'Bố cục trang tổng quan có thay đổi chưa lưu. Bạn có chắc muốn bỏ các thay đổi đó không?',
  discardTitle: 'Bỏ các thay đổi?',
  editDashboard: 'Sửa trang tổng quan',
  editingDashboard: 'Đang sửa trang tổng quan',
  noItems:
    'Trang tổng quan chưa có tiện ích nào. Bạn có thể thêm tiện ích từ trình đơn “Tổng quan” ở thanh trên cùng.',
  resetLayout: 'Đặt lại bố cục',
  searchWidgets: 'Tìm tiện ích…',
}
