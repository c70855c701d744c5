import type { DemoArticle } from '../demoTypes'
import { h2, p, photo, quote, ul } from './blocks'

export const scholarshipArticles: DemoArticle[] = [
  {
    key: 'xe-dap-cho-hoc-tro-ven-ho',
    title: 'Thêm 60 chiếc xe đạp cho học trò ba xã ven hồ Thác Bà',
    lead: 'Sáu mươi chiếc xe đạp mới vừa được chuyển về các xã Thác Bà, Yên Bình và Bảo Ái, dành cho học sinh nhà xa trường. Xe được giao qua nhà trường, kèm mũ bảo hiểm, bơm tay và một buổi học tự sửa xe.',
    category: 'khuyen-hoc-khuyen-tai',
    moreCategories: ['quy-khuyen-hoc'],
    topics: ['Tiếp sức đến trường'],
    bylines: ['Thu Hằng'],
    publishedAt: '2026-11-12T14:05:00+07:00',
    picture: 'trao-xe-dap',
    relatedArticles: ['qua-ho-di-hoc', 'quy-khuyen-hoc-nam-2025'],
    body: [
      p(
        'Ven hồ, nhà cách nhà bằng những quả đồi. Từ chân đồi cuối xã ra đến trường, có em đi bộ gần năm cây số, ngày nắng đã xa, ngày mưa còn xa hơn. Một chiếc xe đạp có thể trả lại cho em cả tiếng đồng hồ mỗi ngày.',
      ),
      p(
        'Đợt xe lần này do Quỹ Khuyến học cùng một nhóm doanh nghiệp vận tải góp tiền mua. Tiêu chí chọn được niêm yết trước ở ba xã và chỉ gồm hai điều: quãng đường từ nhà đến trường và việc gia đình chưa có xe. Danh sách người nhận không đọc trên loa, không đăng lên mạng; nhà trường báo riêng cho từng gia đình.',
      ),
      p(
        'Đi kèm mỗi chiếc xe là mũ bảo hiểm, bơm tay và bộ đồ vá săm. Thợ sửa xe ở chợ Yên Bình nhận dạy một buổi: tra dầu xích, chỉnh phanh, vá săm. “Cho xe mà không dạy vá săm thì được một mùa”, bác thợ cười.',
      ),
      photo('xe-dap-den-truong', 'Xe đạp rút ngắn quãng đường đến trường của học sinh nhà xa.'),
      p(
        'Ba hội khuyến học xã cam kết kiểm tra xe hai lần mỗi năm học. Xe nào chủ đã lớn, không dùng nữa thì sửa lại, chuyển cho em khác. Trong đợt này, 11 chiếc xe cũ của năm 2023 cũng được thay lốp, thay xích để tiếp tục lên đường.',
      ),
    ],
  },
  {
    key: 'qua-ho-di-hoc',
    title: 'Qua hồ đi học',
    lead: 'Với nhiều gia đình ven hồ Thác Bà, con đường đến trường là mặt nước. Đi cùng một chuyến thuyền sớm, chúng tôi gặp những người lớn đã gom từng chiếc áo phao, từng suất tiền dầu để sáng nào thuyền cũng cập bến đúng giờ.',
    category: 'khuyen-hoc-khuyen-tai',
    moreCategories: ['guong-sang'],
    topics: ['Tiếp sức đến trường', 'bán trú'],
    bylines: ['Hà An', 'Minh Khôi'],
    publishedAt: '2025-03-14T06:45:00+07:00',
    featured: true,
    picture: 'ho-thac-ba',
    relatedArticles: ['xe-dap-cho-hoc-tro-ven-ho', 'qua-cau-treo-tim-con-chu'],
    body: [
      p(
        'Năm giờ bốn mươi, bến thuyền còn tối. Trên mặt hồ chỉ nghe tiếng nước vỗ vào mạn gỗ và tiếng người gọi nhau từ đảo này sang đảo khác. Ông Thịnh, người lái thuyền, cầm đèn pin soi từng chiếc áo phao treo trên sào tre: khóa còn chắc không, dây có sờn không. Kiểm xong chiếc cuối cùng, ông mới nổ máy.',
      ),
      p(
        'Chuyến sớm đi qua bốn bến nhỏ, đón mười bảy học sinh của một xã vùng hồ thuộc huyện Yên Bình. Bến nào cũng có người lớn đứng chờ. Họ đưa con xuống thuyền, nhìn con cài khóa áo phao rồi mới quay lên dốc.',
      ),
      h2('Luật của chiếc thuyền'),
      p(
        'Trên vách khoang lái có một tờ giấy ép nhựa, chữ viết tay, ghi bốn điều mà ông Thịnh gọi là “luật của thuyền”:',
      ),
      ul(
        'Không mặc áo phao thì thuyền không chạy.',
        'Gió lớn thì nghỉ, ông lái gọi điện báo cô giáo.',
        'Chỉ chở đúng số người đã ghi ở đuôi thuyền.',
        'Lên bến thì điểm danh, đủ mới về.',
      ),
      p(
        'Điều thứ hai từng gây tranh cãi. Có phụ huynh sợ con nghỉ nhiều sẽ không theo kịp. Nhà trường và chi hội khuyến học bàn cách gỡ: ngày nghỉ vì gió, thầy cô gửi bài qua điện thoại của phụ huynh, hôm sau dành giờ ra chơi để giảng lại. Từ đó không ai còn thúc thuyền đi trong gió.',
      ),
      quote('Học chậm một hôm thì bù được. Mặt hồ thì không cho ai bù. — Ông Thịnh, người lái thuyền'),
      h2('Tiền dầu ở đâu ra?'),
      p(
        'Mỗi tháng, chuyến thuyền tốn chừng 2,4 triệu đồng tiền dầu. Trước năm 2021, các gia đình tự chia nhau, nhà nào khó thì góp bằng cá, bằng củi, có khi nợ. Chi hội khuyến học đứng ra gom lại: một phần trích từ quỹ, một phần do các nhà bè nuôi cá góp, phần còn lại gia đình đóng theo khả năng. Ai góp bao nhiêu ghi vào sổ, cuối kỳ đọc trước dân.',
      ),
      p(
        'Cuốn sổ ấy cho thấy một điều thú vị: người góp đều nhất lại là những người không có con đi thuyền. Bà Liên, chủ một nhà bè, kể ngày nhỏ bà bỏ học giữa chừng vì mùa nước lên không có ai chở. “Tôi góp tiền dầu cho con bé ngày xưa là tôi đấy”, bà nói.',
      ),
      photo('xe-dap-den-truong', 'Rời thuyền, nhiều em còn một quãng đường đạp xe nữa mới đến cổng trường.'),
      h2('Sau bến còn một quãng đường'),
      p(
        'Thuyền cập bến lúc sáu giờ rưỡi. Từ đây lên trường còn gần hai cây số. Bảy chiếc xe đạp cũ dựng trong lán bến, do hội viên khuyến học sửa lại, là “xe chung”: em nào đến trước thì đèo bạn cùng đi, chiều lại dựng vào chỗ cũ. Chìa khóa lán treo ở nhà bà cụ bán nước, chưa mất lần nào.',
      ),
      p(
        'Hồ Thác Bà đẹp, khách phương xa vẫn nói vậy. Người ven hồ nhìn vẻ đẹp ấy bằng con mắt khác: sương dày thì lo, trời quang thì nhẹ lòng. Họ không nói nhiều về khuyến học. Họ soi lại từng chiếc áo phao, ghi thêm một dòng vào sổ tiền dầu, và sáng mai lại có mặt ở bến khi trời chưa sáng.',
      ),
      p('*Để tôn trọng đời tư của các em, bài viết không nêu tên học sinh, tên trường và tên bến.*'),
    ],
  },
  {
    key: 'ao-am-len-tram-tau',
    title: 'Áo ấm lên Trạm Tấu trước đợt rét cuối năm',
    lead: 'Trước khi không khí lạnh tăng cường tràn về, 420 chiếc áo ấm và 150 chiếc chăn đã được chuyển đến các điểm trường vùng cao huyện Trạm Tấu, chia theo cỡ từ danh sách do thầy cô gửi xuống.',
    category: 'khuyen-hoc-khuyen-tai',
    topics: ['Tiếp sức đến trường', 'vùng cao'],
    bylines: ['Thu Hằng'],
    publishedAt: '2022-12-16T15:20:00+07:00',
    picture: 'ao-am-vung-cao',
    body: [
      p(
        'Chuyến xe rời thành phố Yên Bái từ tờ mờ sáng, đến trưa mới vào tới Trạm Tấu. Áo được đóng sẵn thành từng bao theo điểm trường, ngoài bao chỉ ghi cỡ và số lượng. Thầy cô nhận hàng, kiểm đếm, rồi phát cho các em ngay trong giờ sinh hoạt lớp.',
      ),
      p(
        'Khác mọi năm, lần này Hội không nhận quần áo cũ chưa giặt và không gom đồ quá rộng. Thầy cô ở điểm trường gửi xuống bảng cỡ áo từ tháng Mười; các chi hội khuyến học, đoàn thanh niên và tiểu thương chợ Yên Bái chia nhau mua cho đủ. Nhờ vậy gần như chiếc áo nào cũng vừa người mặc.',
      ),
      p(
        'Số chăn được giao cho khu ở bán trú, nơi học sinh nhà xa ngủ lại trong tuần. Phần kinh phí còn dư, 8,6 triệu đồng, được chuyển thành củi và than cho bếp ăn trong hai tháng rét nhất.',
      ),
      p(
        'Các đoàn muốn lên thăm trong tháng 12 và tháng 01 nên liên hệ trước với nhà trường để tránh trùng ngày và không làm gián đoạn giờ học.',
      ),
    ],
  },
  {
    key: 'sach-vo-sau-lu',
    title: 'Sau lũ, sách vở về lại trên giá',
    lead: 'Hai tuần sau trận lũ lịch sử do hoàn lưu bão số 3, bùn đã được dọn khỏi nhiều lớp học ở Yên Bái. Việc tiếp theo là bù lại những cuốn sách bị ướt, và các chi hội khuyến học chọn cách hỏi từng trường trước khi gom.',
    category: 'khuyen-hoc-khuyen-tai',
    topics: ['Tiếp sức đến trường', 'đọc sách'],
    bylines: ['Minh Khôi'],
    publishedAt: '2024-09-24T09:00:00+07:00',
    picture: 'xe-dap-den-truong',
    relatedArticles: ['khai-giang-ben-song-thao', 'thu-vien-xa-ngay-chu-nhat'],
    body: [
      p(
        'Vệt bùn trên tường lớp học cao quá bảng đen. Dưới sân, hàng trăm cuốn sách được mở ra phơi, bìa cong lên như lá khô. Cứu được cuốn nào hay cuốn ấy, cô thủ thư lật từng trang, lót giấy thấm, kê gạch chặn. Đến cuối tuần, chừng một phần ba số sách dùng lại được.',
      ),
      p(
        'Nước sông Thao dâng trong hai ngày 09 và 10/9 đã làm ngập nhiều khu dân cư, trường học ở thành phố Yên Bái, Trấn Yên, Văn Yên. Khi đường thông trở lại, hàng cứu trợ đến nhiều, trong đó có rất nhiều sách vở. Nhưng sách đến không đúng bộ, vở trùng loại, có trường thừa lớp này mà thiếu lớp kia.',
      ),
      h2('Hỏi trước, gom sau'),
      p('Các chi hội khuyến học thống nhất làm theo ba bước:'),
      ul(
        'Mỗi trường lập một bảng thiếu: tên sách, khối lớp, số bộ.',
        'Một đầu mối ở từng huyện, thị xã, thành phố ghép bảng thiếu với nguồn ủng hộ.',
        'Sách giao thẳng cho thư viện trường, học sinh mượn dùng cả năm.',
      ),
      p(
        'Nhờ cách ấy, trong mười ngày, hơn 3.200 bộ sách giáo khoa đã về đúng nơi cần. Số vở dư được niêm phong, cất lại cho học kỳ sau thay vì chia hết trong một buổi.',
      ),
      p(
        '“Người ta gửi đến cả tấm lòng, mình phải đặt tấm lòng ấy đúng chỗ”, một cán bộ hội ở Trấn Yên nói khi dán nhãn chiếc thùng cuối cùng.',
      ),
      p(
        'Trên giá gỗ mới đóng, sách lại đứng thành hàng. Giá được nâng lên cao hơn giá cũ đúng một mét, ngang vệt nước còn hằn trên tường.',
      ),
    ],
  },
]
