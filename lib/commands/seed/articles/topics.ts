import type { DemoTopic } from '../demoTypes'

/** What the demo's articles have in common beyond their categories. */
export const demoTopics: DemoTopic[] = [
  {
    name: 'Tiếp sức đến trường',
    kind: 'event',
    description:
      'Xe đạp, áo ấm, học bổng và những bữa cơm bán trú: mỗi năm học, các cấp hội cùng giữ bước chân học trò nghèo ở lại với lớp.',
  },
  {
    name: 'Đại hội nhiệm kỳ mới',
    kind: 'event',
    description:
      'Hội khuyến học các xã, phường kiện toàn sau sắp xếp đơn vị hành chính và bàn việc năm năm tới.',
  },
  {
    name: 'Tháng khuyến học',
    kind: 'event',
    description: 'Tháng chín đến đầu tháng mười, khi mỗi thôn bản, dòng họ, cơ quan góp một việc cho sự học.',
  },
  {
    name: 'Chuyển đổi số trong học tập',
    kind: 'event',
    description: 'Người lớn tuổi học dùng điện thoại, thư viện có máy tính, lớp học nối mạng tới bản xa.',
  },
  { name: 'bán trú', kind: 'tag' },
  { name: 'vùng cao', kind: 'tag' },
  { name: 'đọc sách', kind: 'tag' },
  { name: 'học suốt đời', kind: 'tag' },
]
