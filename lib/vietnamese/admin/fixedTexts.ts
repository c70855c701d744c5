/**
 * English that Payload 3.90 writes into its admin without a translation key, and what stands there instead. Whole
 * texts only: an entry that an editor wrote is never touched, unless it is one of these to the letter.
 */
export const fixedTexts: Record<string, string> = {
  // Table feature of the editor
  Table: 'Bảng',
  'Create Table': 'Tạo bảng',
  'Add Row': 'Thêm hàng',
  'Add Column': 'Thêm cột',
  Rows: 'Số hàng',
  Columns: 'Số cột',
  'Merge cells': 'Gộp ô',
  'Unmerge cells': 'Tách ô',
  'Toggle Row Striping': 'Bật, tắt màu xen kẽ các hàng',
  'Toggle First Column Freeze': 'Giữ hoặc thả cột đầu',
  'Toggle First Row Freeze': 'Giữ hoặc thả hàng đầu',
  'Delete column': 'Xóa cột',
  'Delete row': 'Xóa hàng',
  'Delete table': 'Xóa bảng',
  'Add row header': 'Đặt làm hàng tiêu đề',
  'Remove row header': 'Bỏ hàng tiêu đề',
  'Add column header': 'Đặt làm cột tiêu đề',
  'Remove column header': 'Bỏ cột tiêu đề',
  // Other parts of the editor
  'Edit link': 'Sửa liên kết',
  'Remove link': 'Bỏ liên kết',
  'Add block': 'Thêm khối',
  'Drag to move': 'Kéo để di chuyển',
  'Insert Paragraph': 'Thêm đoạn',
  'Slash menu': 'Bảng lệnh',
  'Remove Block': 'Bỏ khối',
  'Edit Block': 'Sửa khối',
  'Block Name': 'Tên khối',
  // A checkbox, in the difference of two versions.
  true: 'Có',
  false: 'Không',
  'Loading...': 'Đang tải…',
  'Something went wrong:': 'Có lỗi:',
  // The difference of two versions names a block by its slug.
  Block: 'Khối',
  photo: 'Ảnh',
  photoGroup: 'Nhóm ảnh',
  // Live preview
  Responsive: 'Vừa khung',
  Custom: 'Cỡ tự chọn',
  // Forms and lists
  Time: 'Giờ',
  'Choose Date': 'Chọn ngày',
  'Choose Date and Time': 'Chọn ngày và giờ',
  'Copy URL': 'Sao chép địa chỉ',
  Order: 'Thứ tự',
  'Sort by': 'Sắp xếp theo',
  'Sort Column': 'Sắp xếp cột',
  'No columns selected': 'Chưa chọn cột nào',
  'A file is required.': 'Hãy chọn một tệp.',
  'A file name is required.': 'Hãy đặt tên cho tệp.',
  'Failed to fetch': 'Không liên lạc được với máy chủ. Mời bạn thử lại.',
  'NetworkError when attempting to fetch resource.': 'Không liên lạc được với máy chủ. Mời bạn thử lại.',
  'Failed to fetch the file.': 'Không tải được tệp.',
  'Invalid URL': 'Địa chỉ chưa đúng.',
  'Thumbnail URL': 'Địa chỉ ảnh nhỏ',
  'MIME Type': 'Kiểu tệp',
  'API URL': 'Địa chỉ API',
  Collapse: 'Thu lại',
  Expand: 'Mở ra',
  'Remove Value': 'Bỏ giá trị này',
  Menu: 'Trình đơn',
  'Notifications alt+T': 'Thông báo',
  'Close toast': 'Đóng thông báo',
  'select-all': 'Chọn tất cả',
  'add dropdown': 'Chèn',
  'blocks dropdown': 'Khối',
  'text dropdown': 'Kiểu đoạn',
  'align dropdown': 'Căn lề',
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Nov 25, 2026, 3:59 PM`, which the notice of a lock writes in every language, as `25/11/2026 15:59`. */
const toVietnameseMoment = (text: string): string | undefined => {
  const match = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}), (\d{1,2}):(\d{2})\s(AM|PM)$/.exec(text)
  if (!match) return undefined
  const [, month = '', day = '', year, hour, minute, half] = match
  const hour24 = (Number(hour) % 12) + (half === 'PM' ? 12 : 0)
  const pad = (number: number | string) => String(number).padStart(2, '0')
  return `${pad(day)}/${pad(months.indexOf(month) + 1)}/${year} ${pad(hour24)}:${minute}`
}

/** Texts with a number or a name in them. */
const patterns: [RegExp, string][] = [
  [/^Insert (?:(\d+) )?rows? above$/, 'Chèn hàng lên trên'],
  [/^Insert (?:(\d+) )?rows? below$/, 'Chèn hàng xuống dưới'],
  [/^Insert (?:(\d+) )?columns? left$/, 'Chèn cột bên trái'],
  [/^Insert (?:(\d+) )?columns? right$/, 'Chèn cột bên phải'],
  [/^Successfully saved (\d+) files$/, 'Đã lưu $1 tệp'],
  [/^Failed to save (\d+) files$/, 'Không lưu được $1 tệp'],
]

/** The same for the name of a button, which may hold an entry's own. */
export const toVietnameseName = (name: string): string | undefined =>
  toVietnamese(name) ?? (/^Edit \S/.test(name) ? name.replace(/^Edit/, 'Sửa') : undefined)

/** The Vietnamese for a text that is fixed in Payload; undefined for any other. Spaces around it do not count. */
export const toVietnamese = (text: string): string | undefined => {
  const trimmed = text.trim()
  if (Object.hasOwn(fixedTexts, trimmed)) return fixedTexts[trimmed]
  const found = patterns.find(([pattern]) => pattern.test(trimmed))
  return found ? trimmed.replace(found[0], found[1]) : toVietnameseMoment(trimmed)
}
