import { stepLabels } from '../Articles/workflow/steps'

/**
 * What people do, as the log names it. The names on the left are stored; an action that goes out of use stays here, so
 * that old entries can be read. Whoever adds one writes it with `recordAudit`.
 */
export const auditActions: Record<string, string> = {
  ...stepLabels,
  failed: 'Không làm được theo giờ hẹn',
  create: 'Tạo',
  duplicate: 'Nhân bản',
  update: 'Sửa',
  republish: 'Xuất bản thay đổi',
  restoreVersion: 'Khôi phục phiên bản cũ',
  trash: 'Chuyển vào thùng rác',
  restore: 'Khôi phục từ thùng rác',
  delete: 'Xóa vĩnh viễn',
  'preview-link-created': 'Tạo liên kết xem trước',
  'preview-links-withdrawn': 'Thu hồi liên kết xem trước',
  signIn: 'Đăng nhập',
  signInFailed: 'Đăng nhập không được',
}

export const toActionLabel = (action: string): string => auditActions[action] ?? action
