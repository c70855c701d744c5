/** Why a file is not taken, in a sentence that says what to do. */
export const refusals = {
  tooLarge: 'Tệp lớn hơn 30 MB. Hãy nén ảnh trong Word (Định dạng ảnh > Nén ảnh) rồi thử lại.',
  empty: 'Tệp rỗng. Hãy chọn lại tệp trên máy.',
  protected:
    'Tệp được đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi thử lại.',
  oldWord: 'Tệp ở dạng Word cũ (.doc). Hãy mở bằng Word, chọn Lưu thành dạng .docx rồi thử lại.',
  macros: 'Tệp có chứa macro, có thể gây hại. Hãy lưu thành dạng .docx không có macro rồi thử lại.',
  bomb: 'Nội dung nén trong tệp lớn bất thường nên cổng không mở. Hãy chép nội dung sang một tài liệu Word mới, lưu lại rồi thử lại.',
  damaged: 'Tệp bị hỏng nên không đọc được. Hãy mở thử bằng Word, lưu lại thành dạng .docx rồi thử lại.',
  openDocument: 'Tệp ở dạng OpenDocument. Hãy mở và lưu thành dạng Word (.docx) rồi thử lại.',
  richText: 'Tệp ở dạng RTF. Hãy mở bằng Word và lưu thành dạng .docx rồi thử lại.',
  notWord: 'Tệp này không phải tài liệu Word (.docx). Hãy chọn tệp khác.',
  noText: 'Tài liệu không có chữ nào để làm thành bài.',
} as const

export type Refusal = keyof typeof refusals

/** A file that is not taken; nothing was stored. */
export class WordRefused extends Error {
  constructor(
    readonly code: Refusal,
    options?: ErrorOptions,
  ) {
    super(refusals[code], options)
  }
}
