import { toPlainPage } from '../plainPage'

/** For whoever sends what no form of ours sends, or far too much of it: without a rendering. */
export const tooManyPage = toPlainPage(
  'Bạn gửi nhiều lần quá',
  'Mời bạn chờ một phút rồi bấm quay lại để gửi tiếp; nội dung bạn viết vẫn còn ở trang trước.',
)

export const foreignFormPage = toPlainPage(
  'Chưa gửi được',
  'Biểu mẫu này được gửi từ một trang khác. Mời bạn mở biểu mẫu ở chính cổng này rồi gửi lại.',
)

export const tooLargePage = toPlainPage(
  'Nội dung dài quá',
  'Mời bạn bấm quay lại, viết gọn hơn rồi gửi lại; nội dung bạn viết vẫn còn ở trang trước.',
)

export const unreadablePage = toPlainPage(
  'Chưa đọc được nội dung',
  'Máy chủ chưa đọc được những gì bạn gửi. Mời bạn bấm quay lại rồi gửi lần nữa.',
)

export const notStoredPage = toPlainPage(
  'Chưa gửi được',
  'Máy chủ gặp sự cố nên chưa nhận được nội dung. Mời bạn bấm quay lại rồi gửi lại sau ít phút; nội dung bạn viết vẫn còn ở trang trước.',
)
