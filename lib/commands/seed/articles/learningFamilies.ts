import type { DemoArticle } from '../demoTypes'
import { h2, p, quote, ul } from './blocks'

export const learningFamilyArticles: DemoArticle[] = [
  {
    key: 'trong-khuyen-hoc-nha-tho-ho',
    title: 'Tiếng trống khuyến học ở nhà thờ họ',
    lead: 'Rằm tháng Giêng năm Bính Ngọ, một dòng họ ở xã Lục Yên gióng ba hồi trống mở đầu ngày khuyến học. Phần thưởng chỉ là sách, bút và một lời dặn, nhưng con cháu ở xa vẫn thu xếp về cho kịp.',
    category: 'gia-dinh-dong-ho-hoc-tap',
    moreCategories: ['xa-hoi-hoc-tap'],
    bylines: ['Minh Khôi'],
    publishedAt: '2026-03-03T16:10:00+07:00',
    picture: 'dong-ho-khuyen-hoc',
    relatedArticles: ['mot-tieng-den-sang', 'lon-dat-khuyen-hoc'],
    body: [
      p(
        'Chiếc trống treo ở gian bên nhà thờ họ đã ngoài bảy mươi tuổi. Ngày trước trống báo giờ họp, báo lũ, báo cháy. Từ năm 2004, mỗi năm trống có thêm một việc: gióng ba hồi mở đầu ngày khuyến học của họ.',
      ),
      p(
        'Hồi thứ nhất, người cao tuổi nhất họ thắp hương, kể lại một chuyện học của tổ tiên. Hồi thứ hai, con cháu lên nhận phần thưởng theo thứ tự tuổi, không theo thứ bậc thành tích. Hồi thứ ba, cả họ ngồi vào mâm, nghe những người đang đi làm, đi học xa kể điều mình mới biết trong năm.',
      ),
      h2('Ai cũng có tên trong sổ học'),
      p(
        'Cuốn sổ khuyến học của họ ghi cả những chuyện không có bằng khen: chị dâu học xong lớp may, chú út thi được bằng lái máy xúc, cụ bà 78 tuổi tập viết lại tên mình sau cơn bạo bệnh. Theo lệ, người mới được ghi tên sẽ nhận một cây bút, và cây bút nào cũng như nhau.',
      ),
      p(
        'Quỹ của họ do các nhà góp mỗi năm một lần, nhiều ít tùy tâm, ghi vào sổ nhưng không đọc số tiền trước họ. Sau mười năm, quỹ đã giúp 26 lượt con cháu vay không lãi để học nghề; 24 lượt đã trả đủ, hai lượt đang trả dần.',
      ),
      quote('Họ mình không hứa cho ai thành đạt. Họ chỉ hứa không để ai muốn học mà phải bỏ giữa chừng.'),
      h2('Giữ lệ cũ, bỏ điều không hợp'),
      p(
        'Vài năm gần đây, họ bỏ việc đọc bảng điểm của trẻ nhỏ trước đông người. Cũng không đăng ảnh các cháu nhận thưởng lên mạng nếu cháu hoặc bố mẹ chưa đồng ý. Người đề nghị là một cô giáo trong họ: “Cháu được khen thì vui, nhưng cháu ngồi bên cạnh cũng đang nghe.”',
      ),
      p(
        'Trống chiều đã dứt. Trên hiên, mấy đứa trẻ xin được gõ thử một tiếng. Người giữ trống gật đầu, và dặn: gõ nhẹ thôi, để dành cho năm sau.',
      ),
    ],
  },
  {
    key: 'mot-tieng-den-sang',
    title: 'Một tiếng đèn sáng mỗi tối',
    lead: 'Từ 19 giờ 30 đến 20 giờ 30, hơn 50 gia đình ở một tổ dân phố của thị xã Nghĩa Lộ tắt ti vi, cất điện thoại và bật chung một ngọn đèn học. Người đặt ra lệ này là các bà, các mẹ.',
    category: 'gia-dinh-dong-ho-hoc-tap',
    moreCategories: ['xa-hoi-hoc-tap'],
    bylines: ['Thu Hằng'],
    publishedAt: '2024-03-08T20:45:00+07:00',
    picture: 'gia-dinh-hoc-tap',
    relatedArticles: ['trong-khuyen-hoc-nha-tho-ho', 'dau-xuan-ke-chuyen-hoc'],
    body: [
      p(
        'Chuyện bắt đầu từ một lời phàn nàn trong buổi sinh hoạt chi hội phụ nữ: bảo con học bài mà bố mẹ ngồi lướt điện thoại thì nói không ai nghe. Có người đề nghị: đã vậy thì cả nhà cùng “học bài”. Mười bốn nhà xin làm thử từ mùa hè năm ngoái.',
      ),
      p('Giờ đèn sáng có mấy quy ước, dán ở cửa tủ lạnh mỗi nhà:'),
      ul(
        'Điện thoại của cả nhà để chung một rổ, trừ người đang trực việc.',
        'Ai cũng có việc học của mình: trẻ làm bài, mẹ đọc sách nấu ăn, bố xem tài liệu máy nông nghiệp, bà tập đọc.',
        'Hết giờ, mỗi người kể một câu về điều vừa học.',
        'Ngày mệt thì nghỉ, không phạt.',
      ),
      p(
        'Điều khoản cuối cùng, theo các bà, là lý do nếp này sống được. Nhà nào bận mùa gặt thì nghỉ cả tuần, xong việc lại bật đèn. Đến nay đã có 52 nhà tham gia, gần hai phần ba số hộ trong tổ.',
      ),
      p(
        'Chị Xuân, một người mẹ hai con, nói thay đổi lớn nhất không nằm ở điểm số. “Trước đây tối nào nhà tôi cũng có tiếng quát. Bây giờ có tiếng lật sách. Tôi cũng đọc hết được cuốn truyện mua từ hồi chưa lấy chồng.”',
      ),
      p(
        'Chi hội khuyến học góp một tủ sách luân chuyển: mỗi tối chủ nhật, hai đứa trẻ kéo chiếc xe nhỏ đi đổi sách từ nhà này sang nhà khác. Nghe tiếng bánh xe, cả ngõ biết sách đã đến.',
      ),
    ],
  },
  {
    key: 'dau-xuan-ke-chuyen-hoc',
    title: 'Đầu xuân, bên bếp lửa kể chuyện học',
    lead: 'Những ngày hoa đào còn nở quanh bản, các gia đình người Mông ở Mù Cang Chải giữ tục thăm nhau đầu năm. Mấy xuân gần đây, bên bếp lửa có thêm một câu hỏi mới: năm qua, nhà mình ai học được gì?',
    category: 'gia-dinh-dong-ho-hoc-tap',
    moreCategories: ['xa-hoi-hoc-tap'],
    bylines: ['Hà An'],
    publishedAt: '2023-02-03T09:15:00+07:00',
    picture: 'mua-xuan-hoa-dao',
    relatedArticles: ['mot-tieng-den-sang'],
    body: [
      p(
        'Khách bước qua bậu cửa, chủ nhà rót chén rượu ngô, bẻ miếng bánh giầy nướng thơm. Hỏi thăm mùa màng, hỏi thăm con trâu, rồi người già trong nhà nhìn một lượt, hỏi chuyện học. Không phải chỉ hỏi trẻ con.',
      ),
      p(
        'Anh Chu kể năm qua học được cách làm nhà cho khách du lịch nghỉ lại, biết giữ cái bếp, cái gác như cũ thì khách mới thích. Vợ anh học thêm mấy hoa văn mà mẹ chồng còn nhớ. Cô con gái lớn đi học xa về, dạy cả nhà cách phân loại rác. Cụ ông ngồi trong góc bảo cụ học được một điều: chờ đến lượt mới nói.',
      ),
      p('Cả nhà cười. Ngoài sân, tiếng khèn gọi nhau đi chơi núi.'),
      p(
        'Chi hội khuyến học bản gọi những buổi như vậy là “lớp học bếp lửa”, dù chẳng có giáo án hay điểm danh. Người nhiều chữ kể chuyện sách, người ít chữ kể chuyện rừng. Trẻ con ngồi nghe, biết rằng người lớn cũng đang học, và học thì không ai già.',
      ),
      p('Khi khách đứng dậy, chủ nhà hẹn: xuân sang năm lại kể. Đó cũng là một cách giao bài.'),
    ],
  },
]
