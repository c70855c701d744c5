import type { DemoCategory } from '../demoTypes'

export const demoCategories: DemoCategory[] = [
  {
    slug: 'tin-hoat-dong',
    name: 'Tin hoạt động',
    description: 'Tin tức về hoạt động của Hội Khuyến học tỉnh và các cấp hội cơ sở.',
    parent: null,
  },
  {
    slug: 'khuyen-hoc-khuyen-tai',
    name: 'Khuyến học – Khuyến tài',
    description: 'Học bổng, phần thưởng và những chương trình tiếp sức học sinh, sinh viên.',
    parent: null,
  },
  {
    slug: 'xa-hoi-hoc-tap',
    name: 'Xã hội học tập',
    description: 'Phong trào học tập suốt đời, trung tâm học tập cộng đồng, thư viện và chuyển đổi số.',
    parent: null,
  },
  {
    slug: 'gia-dinh-dong-ho-hoc-tap',
    name: 'Gia đình, dòng họ học tập',
    description: 'Nếp học trong từng gia đình và truyền thống khuyến học của các dòng họ.',
    parent: 'xa-hoi-hoc-tap',
  },
  {
    slug: 'guong-sang',
    name: 'Gương sáng',
    description: 'Chuyện về những người bền bỉ dạy, học và giúp người khác được học.',
    parent: null,
  },
  {
    slug: 'quy-khuyen-hoc',
    name: 'Quỹ Khuyến học',
    description: 'Vận động, công khai thu, chi và những cách làm hay từ quỹ khuyến học các cấp.',
    parent: null,
  },
  {
    slug: 'van-ban-huong-dan',
    name: 'Văn bản – Hướng dẫn',
    description: 'Hướng dẫn nghiệp vụ dành cho cán bộ hội và giải đáp từ cơ sở.',
    parent: null,
  },
]
