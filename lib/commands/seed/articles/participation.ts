import type { DemoBlock } from '../demoTypes'

/** To whom readers of the demo can write. */
export const demoDepartments = [
  'Ban Biên tập cổng thông tin',
  'Ban Học bổng và Quỹ khuyến học',
  'Ban Phong trào và Xây dựng xã hội học tập',
  'Văn phòng Hội',
]

interface DemoQuestion {
  title: string
  question: string
  askedBy: string
  department: string
  /** ISO 8601 with +07:00. */
  publishedAt: string
  answer: DemoBlock[]
}

export const demoQuestions: DemoQuestion[] = [
  {
    title: 'Chi hội ở thôn ghi sổ quỹ thế nào cho rõ?',
    question:
      'Chi hội thôn chúng tôi mới lập quỹ khuyến học, mỗi năm thu vài triệu đồng. Chúng tôi nên ghi sổ thế nào để bà con xem là hiểu?',
    askedBy: 'Một chi hội trưởng ở xã Lâm Thượng',
    department: 'Ban Học bổng và Quỹ khuyến học',
    publishedAt: '2026-09-08T08:30:00+07:00',
    answer: [
      {
        kind: 'p',
        text: 'Một quyển sổ là đủ, miễn là mỗi khoản có một dòng và ai cũng đọc được. Mỗi dòng nên có:',
      },
      {
        kind: 'ul',
        items: [
          'ngày thu hoặc ngày chi;',
          'của ai, hoặc cho việc gì;',
          'số tiền, và số dư sau khoản ấy;',
          'chữ ký của người nộp hoặc người nhận.',
        ],
      },
      {
        kind: 'p',
        text: 'Cuối mỗi quý, chi hội đọc sổ trong buổi họp thôn và dán một bản chép ở nhà văn hóa. Cách làm của một chi hội được kể trong bài [Sổ thu chi quỹ chi hội](bai-viet:so-thu-chi-quy-chi-hoi).',
      },
    ],
  },
  {
    title: 'Gửi ảnh buổi trao học bổng cho cổng thông tin bằng cách nào?',
    question:
      'Trường chúng tôi vừa tổ chức trao học bổng và có khoảng ba mươi tấm ảnh. Chúng tôi muốn gửi để hội đưa tin thì làm thế nào, có cần giấy tờ gì không?',
    askedBy: 'Một giáo viên tổng phụ trách',
    department: 'Ban Biên tập cổng thông tin',
    publishedAt: '2026-10-02T14:00:00+07:00',
    answer: [
      {
        kind: 'p',
        text: 'Nhà trường liên hệ với Văn phòng Hội theo số điện thoại ở chân trang để được hướng dẫn gửi ảnh gốc. Ảnh chụp bằng điện thoại dùng được, không cần chỉnh sửa trước.',
      },
      {
        kind: 'p',
        text: 'Với ảnh có trẻ em, hội chỉ đăng khi có sự đồng ý của cha mẹ hoặc người giám hộ, và của chính các em từ đủ 7 tuổi. Những điều cần biết nằm trong bài [Chụp ảnh, đưa tin có trẻ em](bai-viet:chup-anh-dua-tin-co-tre-em).',
      },
    ],
  },
]

/** Readers of this demo article say what they think. */
export const demoCommented = 'thu-vien-xa-ngay-chu-nhat'

export const demoComments = [
  {
    key: 'y-kien-mau-1',
    name: 'Bạn đọc ở Mù Cang Chải',
    text: 'Cho tôi hỏi thư viện có nhận sách cũ không?\nNhà tôi có hai thùng sách thiếu nhi còn tốt.',
  },
  {
    key: 'y-kien-mau-2',
    name: 'Hoàng Văn Lâm',
    text: 'Xã tôi cũng mở cửa thư viện buổi tối thứ sáu, các cháu đến đông hơn vì đỡ phải đi nắng.',
  },
]
