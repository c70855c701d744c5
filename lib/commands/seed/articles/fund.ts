import type { DemoArticle } from '../demoTypes'
import { h2, p, quote, table, ul } from './blocks'

export const fundArticles: DemoArticle[] = [
  {
    key: 'quy-khuyen-hoc-nam-2025',
    title: 'Quỹ khuyến học năm 2025 ở 18 xã, phường: thu tùy lòng, chi đúng chỗ, ghi thật rõ',
    lead: 'Tổng hợp bước đầu từ báo cáo của 18 hội khuyến học xã, phường cho thấy quỹ năm 2025 thu được 2,03 tỷ đồng, chi 1,912 tỷ đồng. Đáng chú ý, phần góp của hội viên và hộ gia đình vẫn là nguồn lớn nhất.',
    category: 'quy-khuyen-hoc',
    moreCategories: ['tin-hoat-dong'],
    bylines: ['Ban Biên tập'],
    publishedAt: '2026-01-20T08:30:00+07:00',
    picture: 'nha-ban-tru',
    relatedArticles: ['so-thu-chi-quy-chi-hoi', 'lon-dat-khuyen-hoc', 'phien-cho-sach-gay-quy'],
    body: [
      p(
        'Năm 2025 là một năm đặc biệt với quỹ khuyến học ở cơ sở. Giữa năm, các xã cũ nhập lại, sổ quỹ cũng phải nhập theo. Mười tám hội đã hoàn thành kiểm kê, bàn giao và gửi báo cáo theo mẫu chung; các hội còn lại tiếp tục hoàn thiện. Số liệu dưới đây vì vậy **chưa phải là con số toàn tỉnh**, chỉ giúp hình dung đồng tiền khuyến học đến từ đâu và đi về đâu.',
      ),
      h2('Thu: những khoản nhỏ gộp lại'),
      table(
        ['Nguồn thu', 'Số tiền (triệu đồng)', 'Tỷ lệ'],
        ['Hội viên và hộ gia đình', '743', '36,6%'],
        ['Doanh nghiệp, nhà hảo tâm', '655', '32,3%'],
        ['Dòng họ', '317', '15,6%'],
        ['Cơ quan, trường học', '284', '14,0%'],
        ['Nguồn khác (phiên chợ sách, lãi tiền gửi)', '31', '1,5%'],
        ['Tổng cộng', '2.030', '100%'],
      ),
      p(
        'Hơn một phần ba số tiền là của các gia đình, phần lớn góp từ 20.000 đến 100.000 đồng. Góp ít nhưng đông: một xã vùng cao có tới chín phần mười số hộ tham gia, trong đó nhiều nhà góp bằng ngô, bằng gà rồi chi hội quy ra tiền.',
      ),
      h2('Chi: người học trước, hình thức sau'),
      table(
        ['Khoản chi', 'Số tiền (triệu đồng)', 'Nội dung chính'],
        ['Tiếp sức người học', '905', '1.240 suất học bổng và hỗ trợ đột xuất'],
        ['Khen thưởng', '462', 'Học sinh, sinh viên, người lớn học tập tiến bộ'],
        ['Học sinh bán trú', '248', 'Bếp ăn, chăn màn, sửa phòng ở'],
        ['Sách và tủ sách', '176', 'Bổ sung, sửa chữa, đóng giá sách'],
        ['Lớp học cho người lớn', '121', 'Kỹ năng số, nghề ngắn hạn'],
        ['Tổng cộng', '1.912', ''],
      ),
      p(
        'Số dư 118 triệu đồng được chuyển sang năm 2026. So với thói quen cũ, có hai thay đổi. Phần tiếp sức người gặp khó khăn đã lớn gần gấp đôi phần khen thưởng. Và lần đầu tiên, lớp học cho người lớn được tách thành một khoản riêng để nhìn thấy rõ.',
      ),
      quote(
        'Người góp tiền không hỏi nhiều. Chính vì thế mình phải trả lời trước khi họ hỏi. — Một kế toán chi hội đã nghỉ hưu',
      ),
      h2('Những chỗ còn vướng'),
      ul(
        'Bốn hội chưa tách được tiền quỹ với tiền hội phí, phải làm lại sổ từ đầu năm.',
        'Có nơi nhận hiện vật nhưng không ghi giá trị, đến lúc tổng hợp không biết tính thế nào.',
        'Một số khoản hỗ trợ đột xuất chi đúng người nhưng thiếu chữ ký của người thứ hai.',
      ),
      p(
        'Để gỡ những vướng mắc này, các hội có thể dùng [mẫu sổ thu, chi dành cho chi hội](bai-viet:so-thu-chi-quy-chi-hoi) đã giới thiệu trên trang này. Sau sáu tháng, Hội sẽ tổng hợp lại và công bố số liệu đầy đủ hơn.',
      ),
    ],
  },
  {
    key: 'lon-dat-khuyen-hoc',
    title: 'Đập lợn đất, mở sổ khuyến học',
    lead: 'Đúng Ngày Khuyến học Việt Nam 02/10, một thôn ở huyện Trấn Yên mở 86 con lợn đất nuôi suốt một năm. Mỗi con chỉ vài trăm nghìn đồng tiền lẻ, gộp lại đủ lo cho những việc học cấp thiết nhất của thôn.',
    category: 'quy-khuyen-hoc',
    topics: ['Tháng khuyến học'],
    bylines: ['Hà An'],
    publishedAt: '2023-10-02T18:30:00+07:00',
    picture: 'tiet-kiem-lon-dat',
    relatedArticles: ['quy-khuyen-hoc-nam-2025', 'so-thu-chi-quy-chi-hoi', 'thang-khuyen-hoc-2026'],
    body: [
      p(
        'Chiếc chiếu trải giữa sân nhà văn hóa. Từng nhà bế lợn đất đến, con vẽ hoa, con buộc nơ, con đã sứt một tai. Ông trưởng thôn không dùng búa: lợn đất ở đây có nút gỗ dưới bụng, mở ra đổ tiền, đóng lại đem về nuôi tiếp.',
      ),
      p(
        'Phong trào có từ năm 2016, khi thôn bàn cách lập quỹ khuyến học mà không phải đi thu. Mỗi nhà nhận một con lợn, ngày nào có tiền lẻ thì bỏ vào, ngày nào không có thì thôi. Đi chợ thừa một nghìn, bán mớ rau được hai nghìn, cháu nhỏ cũng có thể góp.',
      ),
      h2('Đếm tiền trước mặt mọi người'),
      p(
        'Tiền đếm ngay tại chiếu, hai người đếm, một người ghi, cả thôn nhìn. Không đọc tên nhà nào góp bao nhiêu; chỉ đọc tổng số. Năm nay 86 con lợn cho **31.640.000 đồng**, nhiều hơn năm trước gần 4 triệu đồng.',
      ),
      p('Họp xong, thôn biểu quyết luôn việc chi:'),
      ul(
        '12 triệu đồng cho những trường hợp có nguy cơ bỏ học, do ban công tác thôn cùng thầy cô xét kín.',
        '9 triệu đồng mua sách và sửa tủ sách.',
        '6 triệu đồng mở hai lớp ngắn ngày về trồng dâu, nuôi tằm.',
        'Phần còn lại giữ làm dự phòng.',
      ),
      p(
        'Có người thắc mắc sao không lấy tiền ấy thưởng cho học sinh giỏi. Ông trưởng thôn cười: thưởng đã có dòng họ, nhà trường; lợn đất của thôn để dành cho lúc ai đó sắp phải dừng lại.',
      ),
      p(
        'Chiều muộn, lợn lại theo chủ về nhà. Cô bé bế con lợn sứt tai dừng ở cổng, bỏ vào đồng đầu tiên của năm mới.',
      ),
    ],
  },
  {
    key: 'phien-cho-sach-gay-quy',
    title: 'Phiên chợ sách giữa hè: đổi một cuốn, góp một đồng',
    lead: 'Sáng chủ nhật 12/7, giữa phiên chợ hè ở phường Nghĩa Lộ có thêm mười sạp sách cũ. Ai mang sách đến thì đổi sách mang về; ai không có sách thì góp vào hòm quỹ khuyến học, nhiều ít tùy lòng.',
    category: 'quy-khuyen-hoc',
    moreCategories: ['xa-hoi-hoc-tap'],
    topics: ['đọc sách'],
    bylines: ['Thu Hằng'],
    publishedAt: '2026-07-12T17:40:00+07:00',
    picture: 'cho-phien-sach',
    relatedArticles: ['thu-vien-xa-ngay-chu-nhat'],
    body: [
      p(
        'Sạp sách nằm giữa hàng thổ cẩm và hàng rau rừng. Mấy chị đi chợ ghé vào vì tưởng bán lịch, rồi ngồi luôn xuống đọc. Một bác mang đến ba cuốn truyện cũ, đổi lấy hai cuốn về nuôi ong, phần thừa bác bảo “gửi lại phiên sau”.',
      ),
      p(
        'Phiên chợ do chi hội khuyến học các tổ dân phố phối hợp với đoàn thanh niên tổ chức. Sách được phân theo màu giấy: xanh là thiếu nhi, vàng là nghề nông, trắng là văn học. Sách rách được các bạn trẻ dán lại ngay tại chỗ; sách giáo khoa cũ gom riêng để chuyển cho thư viện trường.',
      ),
      p(
        'Hết buổi, 640 cuốn sách đổi chủ, hòm quỹ mở ra được 5.270.000 đồng. Số tiền được kiểm đếm công khai và nhập quỹ khuyến học phường, dành mua sách cho tủ sách các tổ dân phố.',
      ),
      p(
        'Phiên chợ sách tiếp theo dự kiến họp vào tháng Tám, trước khi học sinh tựu trường. Ai có sách muốn đổi có thể gửi trước tại nhà văn hóa tổ dân phố.',
      ),
    ],
  },
]
