/**
 * What people do, as the log names it. The names on the left are stored; an action that goes out of use stays here, so
 * that old entries can be read. Whoever adds one writes it with `recordAudit`.
 */
export const auditActions: Record<string, string> = {
  create: 'Tạo',
  duplicate: 'Nhân bản',
  update: 'Sửa',
  publish: 'Xuất bản',
  republish: 'Xuất bản thay đổi',
  withdraw: 'Gỡ bài',
  restoreVersion: 'Khôi phục phiên bản cũ',
  trash: 'Chuyển vào thùng rác',
  restore: 'Khôi phục từ thùng rác',
  delete: 'Xóa vĩnh viễn',
  signIn: 'Đăng nhập',
  signInFailed: 'Đăng nhập không được',
}

export const toActionLabel = (action: string): string => auditActions[action] ?? action
