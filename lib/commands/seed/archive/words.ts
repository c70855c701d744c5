export const communes = [
  ...['Mậu A', 'Xuân Ái', 'Tân Hợp', 'Lâm Giang', 'Châu Quế', 'Đông Cuông', 'Phong Dụ Hạ', 'Trấn Yên'],
  ...['Hưng Khánh', 'Lương Thịnh', 'Việt Hồng', 'Quy Mông', 'Yên Bình', 'Thác Bà', 'Cảm Nhân', 'Yên Thành'],
  ...['Bảo Ái', 'Lục Yên', 'Lâm Thượng', 'Tân Lĩnh', 'Khánh Hòa', 'Phúc Lợi', 'Mường Lai', 'Văn Chấn'],
  ...['Sơn Lương', 'Gia Hội', 'Thượng Bằng La', 'Chấn Thịnh', 'Nghĩa Tâm', 'Trạm Tấu', 'Hạnh Phúc'],
  ...['Phình Hồ', 'Mù Cang Chải', 'Púng Luông', 'Khao Mang', 'Cát Thịnh', 'Liên Sơn'],
].map((name) => `xã ${name}`)

export const villages = [
  ...['thôn Đồng Tâm', 'thôn Khe Sâu', 'thôn Làng Mới', 'thôn Gốc Gạo', 'thôn Cầu Đất', 'thôn Đá Trắng'],
  ...['thôn Bến Đò', 'thôn Nà Pồng', 'thôn Suối Giữa', 'thôn Đồi Chè', 'bản Nậm Lành', 'bản Suối Thầu'],
  ...['bản Háng Đề', 'bản Pá Lau', 'bản Cang Dông', 'bản Nà Hẩu', 'tổ dân phố Số 3', 'tổ dân phố Hồng Hà'],
]

/** Pen names. */
export const writers = [
  ...['Minh Khôi', 'Thu Hằng', 'Hà An', 'Lê Sơn', 'Thanh Bình', 'Ngọc Diệp', 'Vũ Lâm', 'Hoàng Yến'],
  ...['Sông Thao', 'Bùi Hạnh', 'Quế Chi', 'Trần Vượng'],
]

export const sources = ['Báo tỉnh', 'Đài Phát thanh và Truyền hình tỉnh', 'Tạp chí Dạy và Học']

/** Fit any article, so that no two of a theme read alike. */
export const remarks = [
  'Trời mưa từ sáng, nhưng hội trường vẫn kín chỗ.',
  '“Làm được đến đâu, chúng tôi ghi lên bảng đến đấy”, một cán bộ chi hội nói.',
  'Ở {thon}, việc này bắt đầu từ {it} gia đình rồi lan ra cả xã.',
  'Cách làm ấy không mới, chỉ khác ở chỗ có người theo đến cùng.',
  'Nhiều nơi lân cận đã sang {xa} xem và hỏi cách làm.',
  'Con số {nhieu} nghe thì nhỏ, nhưng là công của cả một năm.',
  'Năm {nam} còn nhiều việc dở dang, ai cũng biết thế.',
  'Các chi hội hẹn gặp lại sau ba tháng để xem việc nào chưa chạy.',
  'Khoản {tien} còn lại được chuyển sang năm sau.',
  'Đường lên {thon} còn khó, nên mọi việc đều phải tính theo mùa.',
  '“Học thì không có lúc nào là muộn”, một bác trong tổ hòa giải cười.',
  'Những người góp công nhiều nhất lại xin không nêu tên.',
]
