import type { DemoAlbum } from '../demoTypes'

/** Of drawings, like everything that the demo shows: no child can be recognised in them. */
export const demoAlbums: DemoAlbum[] = [
  {
    title: 'Ven hồ Thác Bà đón những chiếc xe đạp mới',
    description:
      'Một buổi sáng tháng mười một bên hồ: xe đạp xếp hàng trên sân trường, thuyền chở học trò cập bến, và quãng đường quen thuộc ven sông từ nay ngắn lại. Ban Biên tập ghi lại bằng tranh minh họa, để không gương mặt em nhỏ nào phải lên mạng.',
    date: '2026-11-11T08:00:00+07:00',
    place: 'Xã Thác Bà, tỉnh Lào Cai',
    pictures: [
      'trao-xe-dap',
      'ho-thac-ba',
      'xe-dap-den-truong',
      'cau-treo',
      'lop-hoc-vung-cao',
      'nha-ban-tru',
      'doc-sach-duoi-cay',
      'tiet-kiem-lon-dat',
    ],
    articles: ['xe-dap-cho-hoc-tro-ven-ho', 'qua-ho-di-hoc'],
  },
  {
    title: 'Tháng khuyến học 2026 qua những khung hình',
    description:
      'Từ hội trường đại hội đến căn phòng sáng đèn ở trung tâm học tập cộng đồng, từ sân nhà thờ họ đến quầy sách giữa chợ phiên: một tháng mà mỗi nơi có một cách nói về việc học.\nCác hội cơ sở gửi tranh và lời kể; Ban Biên tập sắp xếp theo trình tự thời gian.',
    date: '2026-10-02T08:00:00+07:00',
    place: 'Các xã, phường trong tỉnh',
    pictures: [
      'le-trao-hoc-bong',
      'dai-hoi',
      'ky-ket',
      'hop-ban',
      'trung-tam-hoc-tap-cong-dong',
      'may-tinh-lop-hoc',
      'thu-vien-xa',
      'gia-dinh-hoc-tap',
      'dong-ho-khuyen-hoc',
      'cho-phien-sach',
      'tiet-kiem-lon-dat',
      'ngay-khai-giang',
    ],
    articles: ['thang-khuyen-hoc-2026', 'dai-hoi-khuyen-hoc-xa-phuong'],
  },
  {
    title: 'Đường lên bản: bốn mùa của những người gieo chữ',
    description:
      'Hoa đào đầu năm, nương chè trong sương, ruộng bậc thang mùa lúa chín và những chiếc áo ấm ngày đông. Bốn mùa đi qua, thầy cô và cán bộ hội vẫn trên con đường ấy.',
    date: '2025-12-20T08:00:00+07:00',
    place: 'Mù Cang Chải, Trạm Tấu, Suối Giàng',
    pictures: [
      'mua-xuan-hoa-dao',
      'che-suoi-giang',
      'ruong-bac-thang',
      'thay-co-cam-ban',
      'cau-treo',
      'lop-hoc-vung-cao',
      'ao-am-vung-cao',
    ],
    cover: 'ruong-bac-thang',
    articles: ['nhung-mua-o-lai-ban', 'ao-am-len-tram-tau'],
  },
]
