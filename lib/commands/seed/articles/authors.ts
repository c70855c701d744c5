import type { DemoAuthor } from '../demoTypes'

/** Invented, as their articles are. Other pen names of the demo have a name and no more. */
export const demoAuthors: DemoAuthor[] = [
  {
    name: 'Thu Hằng',
    office: 'Cộng tác viên tại huyện Trạm Tấu',
    bio: 'Viết về những lớp học vùng cao và những người giữ cho lớp học sáng đèn. Trước khi cầm bút, chị đứng lớp mười hai năm.',
  },
  {
    name: 'Minh Khôi',
    office: 'Ban Tuyên truyền, Hội Khuyến học tỉnh',
    bio: 'Theo các chi hội về tận thôn bản, ghi lại cách làm hay để nơi khác học được.',
  },
  {
    name: 'Hà An',
    bio: 'Quan tâm tới người lớn đi học: lớp xóa mù buổi tối, lớp nghề, tủ sách thôn.',
  },
]
