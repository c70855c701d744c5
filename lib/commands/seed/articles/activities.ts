import type { DemoArticle } from '../demoTypes'
import { h2, ol, p, photo, quote, table, ul } from './blocks'

export const activityArticles: DemoArticle[] = [
  {
    key: 'dai-hoi-khuyen-hoc-xa-phuong',
    title: 'Đại hội khuyến học ở xã, phường: bàn ít việc, việc nào cũng làm được',
    lead: 'Bước vào đợt đại hội đầu tiên kể từ khi chính quyền địa phương hai cấp vận hành, nhiều hội khuyến học xã, phường chọn cách chuẩn bị khác trước: báo cáo ngắn hơn, danh sách hội viên thật hơn và mỗi chỉ tiêu đều có tên người chịu trách nhiệm.',
    category: 'tin-hoat-dong',
    topics: ['Đại hội nhiệm kỳ mới'],
    bylines: ['Minh Khôi'],
    publishedAt: '2026-11-18T08:15:00+07:00',
    featured: true,
    picture: 'dai-hoi',
    relatedArticles: ['chi-hoi-sau-sap-xep', 'quy-khuyen-hoc-nam-2025'],
    body: [
      p(
        'Hội trường thôn chiều thứ bảy không có phông màn. Trên bảng đen, người điều hành viết ba dòng: *việc gì đã làm được*, *việc gì bỏ dở*, *việc gì dân đang cần*. Gần 40 hội viên của một chi hội ở xã Trấn Yên góp ý cho dự thảo báo cáo đại hội bằng cách ấy, và ba dòng chữ ngắn đã giữ họ ngồi lại đến tận giờ cơm tối.',
      ),
      p(
        'Những cuộc họp như vậy đang diễn ra ở nhiều nơi. Sau khi không còn cấp huyện, hội khuyến học ở xã, phường mới phụ trách địa bàn rộng hơn, số chi hội nhiều hơn, trong khi cán bộ hội phần lớn vẫn là người kiêm nhiệm hoặc đã nghỉ hưu. Nhiệm kỳ mới vì thế được chuẩn bị từ một câu hỏi rất thực tế: với chừng ấy người, việc nào nên làm trước?',
      ),
      h2('Đếm lại hội viên trước khi bàn chỉ tiêu'),
      p(
        'Việc đầu tiên là rà soát danh sách. Có nơi khi nhập sổ của các xã cũ mới thấy một người đứng tên ở hai chi hội; có nơi người đã chuyển đi vài năm vẫn còn trong báo cáo. Ban vận động của một phường ở khu vực thành phố Yên Bái cũ cử người đi từng tổ dân phố, mất gần một tháng để có danh sách khớp với thực tế.',
      ),
      p(
        '“Số hội viên giảm so với báo cáo cũ, ban đầu anh em cũng ngại. Nhưng thà ít mà gọi tên ai cũng có mặt, còn hơn con số đẹp mà đến ngày làm việc không thấy người”, một ủy viên ban vận động nói.',
      ),
      h2('Ba câu hỏi cho mỗi chỉ tiêu'),
      p(
        'Nhiều hội cơ sở thống nhất rằng một chỉ tiêu chỉ được đưa ra biểu quyết khi trả lời được ba câu hỏi:',
      ),
      ol(
        '**Ai làm?** Ghi rõ chi hội hoặc người phụ trách, không ghi chung “các cấp, các ngành”.',
        '**Lấy gì để làm?** Nguồn kinh phí, ngày công, địa điểm có sẵn đến đâu, còn thiếu bao nhiêu.',
        '**Biết đã xong bằng cách nào?** Một con số đếm được hoặc một việc ai đi qua cũng nhìn thấy.',
      ),
      p(
        'Soi bằng ba câu hỏi này, không ít dòng trong dự thảo được gạch đi. Đổi lại, có những việc nhỏ được viết vào: mỗi thôn một tủ sách có người giữ chìa khóa, mỗi quý một buổi học kỹ năng số cho người lớn tuổi, cuối năm dán bảng thu, chi quỹ ở nhà văn hóa.',
      ),
      quote('Một nghị quyết hay là nghị quyết mà ba tháng sau người dân vẫn nhớ được hai điều trong đó.'),
      h2('Chọn người: có thời gian, có uy tín, biết lắng nghe'),
      p(
        'Về nhân sự, các hội cơ sở chú trọng ba nhóm: nhà giáo đã nghỉ hưu còn sức khỏe, trưởng thôn hoặc người có uy tín trong cộng đồng, và đoàn viên thanh niên thạo công nghệ. Nhóm thứ ba trước đây ít có mặt trong ban chấp hành, nay trở nên cần thiết khi danh sách hội viên, sổ quỹ và thông báo của hội dần chuyển sang bản điện tử.',
      ),
      photo(
        'hop-ban',
        'Trước đại hội, nhiều chi hội tổ chức góp ý dự thảo báo cáo ngay tại thôn, tổ dân phố.',
      ),
      h2('Những mốc cần nhớ'),
      ul(
        'Hoàn thành rà soát hội viên, chi hội trước khi chốt đại biểu.',
        'Gửi dự thảo báo cáo đến chi hội ít nhất mười ngày để có thời gian góp ý.',
        'Chuẩn bị hồ sơ báo cáo cơ quan có thẩm quyền theo Nghị định 126/2024/NĐ-CP trước khi tổ chức đại hội.',
        'Tổ chức gọn trong một buổi, không nhận quà, không in ấn phẩm kỷ niệm tốn kém.',
      ),
      p(
        'Đường đến đại hội còn vài tuần. Ở chi hội của xã Trấn Yên, ba dòng chữ trên bảng đen đã được chép vào sổ. Dòng thứ ba dài nhất, và cũng là dòng được đọc lại nhiều lần nhất.',
      ),
    ],
  },
  {
    key: 'thang-khuyen-hoc-2026',
    title: 'Ba mươi năm Hội Khuyến học Việt Nam: Tháng khuyến học bắt đầu từ mỗi nếp nhà',
    lead: 'Kỷ niệm 30 năm thành lập Hội Khuyến học Việt Nam (02/10/1996 – 02/10/2026), các cấp hội trong tỉnh không chọn những lễ mít tinh lớn mà dành tháng Mười cho những việc gần dân: mở tủ sách, thăm người học, công khai quỹ và lắng nghe cơ sở.',
    category: 'tin-hoat-dong',
    moreCategories: ['xa-hoi-hoc-tap'],
    topics: ['Tháng khuyến học'],
    bylines: ['Ban Biên tập'],
    publishedAt: '2026-10-02T10:00:00+07:00',
    featured: true,
    picture: 'le-trao-hoc-bong',
    relatedArticles: ['lon-dat-khuyen-hoc', 'lop-hoc-so-buoi-toi', 'nhin-lai-chuong-trinh-phoi-hop'],
    body: [
      p(
        'Sáng 02/10, Ngày Khuyến học Việt Nam, tiếng loa ở nhiều thôn, bản mở đầu bằng một thông báo ngắn: tủ sách nhà văn hóa mở cửa cả ngày, mời bà con ghé đọc. Không có diễn văn dài. Ở những nơi ấy, ba mươi năm của phong trào khuyến học được kể bằng một cánh cửa mở.',
      ),
      p(
        'Đây cũng là dịp cả nước hưởng ứng Tuần lễ học tập suốt đời, từ ngày 1 đến ngày 7/10. Các hội cơ sở được khuyến khích gộp hai hoạt động làm một, để mỗi buổi tổ chức đều có người học thật sự đến và mang về được một điều có ích.',
      ),
      h2('Từ mái trường lan ra cộng đồng'),
      p(
        'Ba thập niên trước, nói đến khuyến học, nhiều người nghĩ ngay tới phần thưởng cho học sinh giỏi. Việc ấy đến nay vẫn được giữ và làm đều. Nhưng cùng với thời gian, đối tượng của phong trào đã rộng hơn: người nông dân học cách chăm cây quế, người thợ học thêm nghề, người cao tuổi học dùng điện thoại thông minh. Những chủ trương lớn lần lượt ra đời cũng đi theo hướng đó.',
      ),
      table(
        ['Năm', 'Văn bản', 'Nội dung chính'],
        [
          '2007',
          'Chỉ thị 11-CT/TW',
          'Tăng cường lãnh đạo công tác khuyến học, khuyến tài, hướng tới xã hội học tập',
        ],
        ['2014', 'Quyết định 281/QĐ-TTg', 'Phong trào học tập suốt đời đến năm 2020'],
        ['2019', 'Kết luận 49-KL/TW', 'Tiếp tục thực hiện Chỉ thị 11-CT/TW'],
        ['2021', 'Quyết định 1373/QĐ-TTg', 'Đề án xây dựng xã hội học tập giai đoạn 2021–2030'],
        [
          '2022',
          'Quyết định 387/QĐ-TTg',
          'Học tập suốt đời ở bốn mô hình: gia đình, dòng họ, cộng đồng, đơn vị (2021–2030)',
        ],
        ['2022', 'Quyết định 677/QĐ-TTg', 'Mô hình “Công dân học tập” giai đoạn 2021–2030'],
      ),
      h2('Bốn việc của tháng Mười'),
      p('Trong Tháng khuyến học năm nay, các cấp hội tập trung vào bốn việc:'),
      ul(
        '**Thăm người học.** Mỗi chi hội đến thăm ít nhất ba gia đình có người đang gặp khó khăn trong việc học, ở mọi lứa tuổi; thăm để biết cần gì, không chụp ảnh trao quà tại nhà.',
        '**Mở tủ sách.** Kiểm lại sách, bỏ sách hỏng, bổ sung sách nghề và sách thiếu nhi, phân công người giữ cửa.',
        '**Công khai quỹ.** Dán bảng thu, chi chín tháng ở nơi đông người qua lại.',
        '**Nghe cơ sở.** Ghi lại kiến nghị của người dân để đưa vào báo cáo đại hội nhiệm kỳ mới.',
      ),
      photo('gia-dinh-hoc-tap', 'Nếp đọc trong gia đình là nơi phong trào học tập suốt đời bắt đầu.'),
      h2('Giản dị để đi đường dài'),
      p(
        'Chọn cách làm giản dị không phải vì thiếu điều để kể. Ở phường Nghĩa Lộ, một tổ dân phố đã giữ được lệ trao thưởng Trung thu suốt hơn hai thập niên, quà khi nhiều khi ít nhưng chưa mùa trăng nào bỏ. Ở xã Thác Bà, những người chèo thuyền đưa trẻ qua hồ ngày trước nay là hội viên khuyến học nhắc con cháu mặc áo phao. Phong trào còn sống được là nhờ những người làm mãi một việc như thế.',
      ),
      quote(
        'Khuyến học không phải là cho ai đó con chữ. Khuyến học là giữ cho con đường đến với con chữ đừng bị đứt quãng.',
      ),
      p(
        'Kết thúc Tháng khuyến học, mỗi hội xã, phường sẽ gửi về Hội Khuyến học tỉnh một trang kể lại việc làm tốt nhất và một việc chưa làm được. Những trang ấy, chứ không phải bức ảnh trên sân khấu, sẽ là tư liệu để bàn cho chặng đường tiếp theo.',
      ),
    ],
  },
  {
    key: 'khai-giang-ben-song-thao',
    title: 'Tiếng trống khai trường bên sông Thao',
    lead: 'Sáng 05/9, các trường học ven sông Thao đón năm học 2026–2027 bằng lễ khai giảng ngắn gọn, dành phần lớn thời gian cho học sinh đầu cấp. Chi hội khuyến học các trường góp mặt bằng những việc lặng lẽ phía sau sân trường.',
    category: 'tin-hoat-dong',
    topics: ['Tiếp sức đến trường'],
    bylines: ['Hà An'],
    publishedAt: '2026-09-05T10:30:00+07:00',
    picture: 'ngay-khai-giang',
    relatedArticles: ['sach-vo-sau-lu', 'chup-anh-dua-tin-co-tre-em'],
    body: [
      p(
        'Bảy giờ, nắng mới chạm mặt sông. Trên những con đường của các phường Yên Bái, Nam Cường, Âu Lâu, áo trắng đi thành dòng về phía cổng trường. Không còn cảnh học sinh đứng chờ hàng giờ dưới nắng: nhiều trường rút phần lễ xuống dưới một tiếng, phát biểu ngắn, rồi mời các em nhỏ vào lớp nhận chỗ ngồi.',
      ),
      p(
        'Ở phía sau sân trường là công việc của những người ít khi có mặt trong ảnh. Từ cuối tháng Tám, hội viên các chi hội khuyến học đã bọc lại sách giáo khoa cũ, đóng lại bàn ghế, hỏi thăm những gia đình đang lo khoản đầu năm. Sách dùng chung được xếp theo bộ, em nào cần thì đến thư viện mượn như mọi bạn khác, không phải làm đơn, không phải đứng lên nhận.',
      ),
      p(
        '“Giúp mà để các cháu thấy bình thường, thế mới là giúp”, một nhà giáo nghỉ hưu ở phường Nam Cường nói trong lúc kiểm lại chồng vở cuối cùng.',
      ),
      p(
        'Các chi hội cũng nhắc phụ huynh cùng nhà trường chú ý an toàn đường đến lớp trong mùa mưa: đoạn ven sông, đường dốc, cầu tràn. Ở điểm trường phải đi qua ngầm, hội viên được phân công đón các em vào những ngày nước lên.',
      ),
      p('Tiếng trống đầu năm đã vang. Phần còn lại của năm học bắt đầu từ những việc rất nhỏ như thế.'),
    ],
  },
  {
    key: 'nhin-lai-chuong-trinh-phoi-hop',
    title: 'Nhiều bàn tay cho một phong trào học tập suốt đời: nhìn lại những bản ký kết',
    lead: 'Từ những bản ký kết giữa Hội Khuyến học tỉnh với Mặt trận Tổ quốc, các ngành và đoàn thể, hàng nghìn suất quà, suất học bổng và nhiều công trình đã về với học sinh vùng cao. Năm 2020, năm nhóm nhiệm vụ được đặt ra để đi tiếp.',
    category: 'tin-hoat-dong',
    moreCategories: ['quy-khuyen-hoc'],
    topics: ['Đại hội nhiệm kỳ mới'],
    bylines: ['Nguyễn Đình'],
    publishedAt: '2020-03-23T09:40:00+07:00',
    picture: 'ky-ket',
    relatedArticles: ['cong-dan-hoc-tap', 'thang-khuyen-hoc-2026'],
    body: [
      p(
        'Đề án được phê duyệt tại Quyết định 281/QĐ-TTg và Kế hoạch 95/KH-UBND của tỉnh cùng nhắm một đích đến vào năm 2020: học suốt đời trở thành nếp của từng gia đình, dòng họ và cộng đồng dân cư. Việc lớn như vậy, riêng tổ chức khuyến học không thể gánh hết. Hội Khuyến học tỉnh Yên Bái vì thế đã mời Ủy ban Mặt trận Tổ quốc tỉnh, các đoàn thể và một số cơ quan cùng ký chương trình phối hợp.',
      ),
      h2('Từ chữ ký đến việc làm'),
      p(
        'Sau lễ ký, mỗi bên ra văn bản hướng dẫn hệ thống của mình lập kế hoạch. Kết quả dễ thấy nhất là tổ chức: phần đông cơ quan tham gia nay đã có ban khuyến học hoặc chi hội riêng, đã đăng ký danh hiệu “Đơn vị học tập”; lãnh đạo đơn vị cũng thường là ủy viên ban chấp hành hội ở cấp mình.',
      ),
      p(
        'Người lao động được sắp xếp thời gian đi học, từ chuyên môn, tay nghề đến ngoại ngữ và tin học. Ở khu dân cư, hội viên các đoàn thể đưa kỹ thuật mới về cho bà con làm kinh tế, gắn thi đua yêu nước với thi đua học tập. Chủ trương của Đảng, chính sách của Nhà nước về khuyến học được truyền đạt theo những cách riêng, hợp với hoàn cảnh từng nơi.',
      ),
      h2('Những con số từ các bên'),
      p('Vài năm gần đây, phần đóng góp của mỗi bên đã thành những con số cụ thể:'),
      table(
        ['Đơn vị', 'Kết quả'],
        ['Hội Khuyến học', 'Quỹ Khuyến học vận động được hơn 1 tỷ đồng mỗi năm'],
        [
          'Hội Phụ nữ tỉnh',
          '6.500 quyển vở, 1.230 suất quà, 600 bút viết, 500 khăn quàng đỏ và 130 bộ quần áo gửi tới học sinh các xã xa ở Trấn Yên, Văn Chấn và nơi khác',
        ],
        [
          'Mặt trận Tổ quốc tỉnh',
          'Gần 200 suất hỗ trợ (178 triệu đồng) từ Quỹ “Vì người nghèo”; gần 3 tỷ đồng góp xây công trình ở Trường TH&THCS thị trấn Trạm Tấu và Trường THPT Púng Luông (Mù Cang Chải)',
        ],
        [
          'Đảng bộ Khối cơ quan, doanh nghiệp tỉnh',
          '450 công trình thanh niên dành cho thiếu nhi, hơn 2.000 suất học bổng, 30 bộ máy tính; đồ dùng cho học sinh vùng cao trị giá hơn 2 tỷ đồng',
        ],
      ),
      h2('Đi tiếp bằng những mô hình cụ thể'),
      p(
        'Chặng tới, các bên tập trung quán triệt kết luận của Ban Bí thư (số **49-KL/TW**) và kế hoạch của tỉnh nhằm đưa **Chỉ thị 11-CT/TW** vào đời sống. Bên cạnh “Gia đình học tập” và “Đơn vị học tập” đã quen thuộc, hai mô hình “Công dân học tập” và “Huyện học tập” được làm thử. Khuyến học đi cùng khuyến tài và khuyến nghề; mỗi đoàn viên, hội viên phấn đấu trở thành “Công dân học tập”, nhà mình thành “Gia đình học tập”.',
      ),
      h2('Năm nhóm nhiệm vụ của năm 2020'),
      ol(
        '**Tham mưu:** giúp cấp ủy, chính quyền chỉ đạo công tác khuyến học, mà trọng tâm là Kết luận 49-KL/TW.',
        '**Mô hình:** giữ vững chất lượng các mô hình đã có; khảo sát, soạn tiêu chí “Công dân học tập” và làm thí điểm ở hai nơi là thành phố Yên Bái, huyện Trấn Yên.',
        '**Đại hội:** chuẩn bị và tổ chức đại hội đại biểu lần thứ IV của Hội, nhiệm kỳ 2020–2025.',
        '**Nhà trường:** cùng ngành giáo dục lo trọn nhiệm vụ năm học, vận động doanh nghiệp đỡ đầu thầy cô và học sinh khó khăn; tuyên truyền phòng dịch Covid-19 để việc học không bị gián đoạn.',
        '**Tổ chức:** chăm lo củng cố các cấp hội, kết nạp thêm hội viên.',
      ),
    ],
  },
]
