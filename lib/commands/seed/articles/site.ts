/**
 * Whose portal the demo is. Name and province are real; telephone, e-mail and the rest are stand-ins in the reserved
 * `example.org`, which an admin replaces under “Thông tin trang”.
 */
export const demoSite = {
  identity: {
    name: 'Hội Khuyến học tỉnh Yên Bái',
    greeting: 'Kính chào quý bạn đọc đến với cổng thông tin của những người làm khuyến học',
    governingBody: 'Hội Khuyến học Việt Nam',
    responsiblePerson: 'Thường trực Hội Khuyến học tỉnh Yên Bái',
    address: 'Phường Yên Bái, tỉnh Lào Cai',
    telephone: '0216 000 0000',
    email: 'banbientap@example.org',
    licence: '',
  },
  links: [
    { label: 'Hội Khuyến học Việt Nam', url: 'https://hoikhuyenhoc.vn' },
    { label: 'Cổng thông tin điện tử Chính phủ', url: 'https://chinhphu.vn' },
    { label: 'Bộ Giáo dục và Đào tạo', url: 'https://moet.gov.vn' },
  ],
  /** Key of a demo article. */
  lead: 'nhung-mua-o-lai-ban',
}
