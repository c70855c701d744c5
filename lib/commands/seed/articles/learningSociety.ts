import type { DemoArticle } from '../demoTypes'
import { h2, ol, p, photo, photos, quote, table, ul } from './blocks'

export const learningSocietyArticles: DemoArticle[] = [
  {
    key: 'lop-hoc-so-buoi-toi',
    title: 'Lớp học số sáng đèn lúc bảy giờ tối',
    lead: 'Hưởng ứng phong trào “Bình dân học vụ số”, trung tâm học tập cộng đồng xã Xuân Ái mở lớp cho người lớn vào buổi tối. Bài học đầu tiên không phải là bấm nút nào, mà là khi nào thì nên dừng tay.',
    category: 'xa-hoi-hoc-tap',
    moreCategories: ['tin-hoat-dong'],
    topics: ['Chuyển đổi số trong học tập', 'học suốt đời'],
    bylines: ['Hà An'],
    publishedAt: '2026-10-30T08:10:00+07:00',
    featured: true,
    picture: 'trung-tam-hoc-tap-cong-dong',
    relatedArticles: ['phong-may-nho', 'thang-khuyen-hoc-2026', 'cong-dan-hoc-tap'],
    body: [
      p(
        'Bảy giờ tối thứ năm, nhà văn hóa thôn sáng đèn. Người đến lớp vừa cất bát cơm: có bà mang theo cháu nhỏ, có ông còn mặc nguyên chiếc áo đi đồi quế về. Trên bàn không có sách, chỉ có hai mươi ba chiếc điện thoại, chiếc mới chiếc cũ, chiếc màn hình đã nứt.',
      ),
      p(
        'Người đứng lớp là Duy, một đoàn viên làm nghề sửa điện thoại ở chợ. Anh mở đầu bằng một mẩu giấy gấp tư, trong đó ghi tin nhắn giả báo trúng thưởng. “Bác nào nhận được tin này thì làm gì trước?”, anh hỏi. Cả lớp cười, rồi im lặng nghĩ. Hóa ra đã có mấy người từng bấm vào.',
      ),
      h2('Bốn buổi, bốn việc dùng được ngay'),
      p(
        'Khóa học kéo dài bốn buổi, mỗi buổi một việc. Nội dung do chi hội khuyến học hỏi ý kiến bà con từ trước, ghi lại những việc nhiều người cần nhất rồi xếp thứ tự:',
      ),
      table(
        ['Buổi', 'Việc học', 'Về nhà làm thử'],
        ['1', 'Nhận ra tin nhắn, cuộc gọi lừa đảo', 'Kể lại cho một người trong nhà'],
        ['2', 'Gọi hình cho con cháu, gửi ảnh, phóng to chữ', 'Gọi cho một người ở xa'],
        ['3', 'Nộp hồ sơ dịch vụ công, tra lịch khám bệnh', 'Tra một thủ tục mình đang cần'],
        ['4', 'Tìm bài học nghề, giá nông sản đáng tin', 'Tìm một cách phòng bệnh cho cây'],
      ),
      p(
        'Mỗi học viên có một người kèm, phần lớn là học sinh lớn hoặc đoàn viên trong thôn. Quy ước duy nhất: người kèm không được cầm máy làm hộ. Tay ai người ấy bấm, bấm sai thì làm lại.',
      ),
      quote(
        'Ở nhà hỏi con, con cầm lấy làm vèo một cái là xong, mình chẳng biết gì. Ra đây chậm mà của mình. — Một học viên 61 tuổi',
      ),
      h2('Lớp học giữ chân người bằng gì?'),
      p(
        'Khóa đầu, buổi thứ ba vắng quá nửa. Tìm hiểu ra thì hôm ấy trùng ngày thu quế. Từ khóa sau, lịch học bám theo mùa vụ, nghỉ vào tuần thu hoạch. Chi hội còn lo một việc tưởng nhỏ mà quyết định: có người trông trẻ ở góc phòng, với một rổ truyện tranh mượn từ thư viện xã.',
      ),
      photo('thu-vien-xa', 'Rổ truyện tranh mượn từ thư viện xã giúp ông bà yên tâm ngồi học.'),
      p('Sau ba khóa, người tổ chức rút ra mấy điều:'),
      ul(
        'Dạy điều người học đang cần, đừng dạy điều người dạy đang có.',
        'Lớp không quá 25 người; đông hơn thì chia đôi.',
        'Mỗi người học xong kèm lại một người khác, coi như bài tốt nghiệp.',
        'Không thu thập căn cước, mật khẩu, mã OTP của học viên vì bất cứ lý do gì.',
      ),
      p(
        'Đến nay, 68 người đã qua lớp. Con số không lớn. Nhưng tối thứ năm, khi đèn nhà văn hóa tắt, trên những con đường thôn còn thấy mấy đốm sáng nhỏ vừa đi vừa chụp ảnh trăng gửi cho con ở xa. Với người tổ chức, thế là bài học đã về tới nhà.',
      ),
    ],
  },
  {
    key: 'thu-vien-xa-ngay-chu-nhat',
    title: 'Thư viện xã mở cửa ngày chủ nhật',
    lead: 'Từ đầu năm 2026, thư viện xã Hưng Khánh nghỉ thứ hai để mở cả ngày chủ nhật. Đến Ngày Sách và Văn hóa đọc Việt Nam 21/4, nhìn lại một quý thử nghiệm, số lượt mượn sách đã tăng gấp ba.',
    category: 'xa-hoi-hoc-tap',
    topics: ['đọc sách'],
    bylines: ['Thu Hằng'],
    publishedAt: '2026-04-21T08:00:00+07:00',
    picture: 'thu-vien-xa',
    relatedArticles: ['phien-cho-sach-gay-quy', 'mot-tieng-den-sang'],
    body: [
      p(
        'Suốt nhiều năm, thư viện xã mở cửa theo giờ hành chính, đúng lúc trẻ em ở trường và người lớn ở ngoài đồng. Sách mới vẫn về đều, còn sổ mượn thì thưa dần. Đầu năm nay, chi hội khuyến học đề nghị thử một cách khác: mở cửa khi người ta rảnh.',
      ),
      p(
        'Từ tháng Một, thư viện nghỉ ngày thứ hai, bù lại mở cả ngày chủ nhật. Cán bộ văn hóa xã trực buổi sáng; buổi chiều do ba nhà giáo nghỉ hưu thay nhau giữ cửa. Quý I, sổ ghi **412 lượt mượn**, so với 137 lượt của cùng kỳ năm trước.',
      ),
      h2('Cuốn sách đi cùng con đường của nó'),
      p(
        'Người đến mượn cũng khác. Trẻ nhỏ mượn truyện tranh, nhưng đi cùng trẻ là bố mẹ, ông bà; đã đến thì ngồi lại. Sách về cây dâu, con tằm, cách ủ phân, chăm quế được hỏi nhiều nên thư viện gom hẳn một giá ngay cạnh cửa, dán nhãn “Sách nhà nông”.',
      ),
      photos(
        ['doc-sach-duoi-cay', 'cho-phien-sach', 'gia-dinh-hoc-tap'],
        'Sách theo bạn đọc ra bóng cây, ra chợ phiên và về nhà.',
      ),
      p(
        'Ai mượn quá hạn không bị phạt tiền. Thay vào đó, người trả muộn kể cho người giữ cửa nghe một điều trong sách mà mình thấy hay. Có bác trả muộn hai tuần liền, kể liền hai buổi, rồi được mời luôn làm người giữ cửa chiều chủ nhật.',
      ),
      p(
        'Ngày Sách và Văn hóa đọc Việt Nam, theo Quyết định 1862/QĐ-TTg, được tổ chức vào 21/4 hằng năm. Ở Hưng Khánh, ngày hội năm nay không dựng rạp. Thư viện chỉ kê thêm ghế ra hiên, và chủ nhật này vẫn mở cửa như mọi chủ nhật khác.',
      ),
    ],
  },
  {
    key: 'phong-may-nho',
    title: 'Phòng máy nhỏ và bài học không chỉ là bấm chuột',
    lead: 'Mười hai bộ máy tính cũ được sửa lại, một đường mạng chập chờn và một thầy giáo kiên nhẫn: phòng máy ở một trường vùng cao huyện Văn Yên cho thấy chuyển đổi số có thể bắt đầu từ những thứ đang có trong tay.',
    category: 'xa-hoi-hoc-tap',
    moreCategories: ['khuyen-hoc-khuyen-tai'],
    topics: ['Chuyển đổi số trong học tập'],
    bylines: ['Hà An', 'Thu Hằng'],
    publishedAt: '2021-10-19T08:40:00+07:00',
    picture: 'may-tinh-lop-hoc',
    relatedArticles: ['lop-hoc-so-buoi-toi'],
    body: [
      p(
        'Mùa dịch, khi chương trình “Sóng và máy tính cho em” được phát động, chi hội khuyến học của một trường ở Văn Yên đi hỏi khắp các cơ quan: nơi nào có máy tính thanh lý còn dùng được? Sau hai tháng, họ chở về 19 bộ. Thợ trong xã tháo ra, ghép lại, được 12 bộ chạy tốt.',
      ),
      p(
        'Phòng máy đặt ở gian nhà kho cũ. Mỗi máy hai học sinh, một em gõ, một em đọc, mười phút đổi vai. Thầy giáo tin học gọi đó là “cái may của sự thiếu”: phải nói cho bạn hiểu thì mình mới thật hiểu.',
      ),
      h2('Mạng yếu thì học thế nào?'),
      p(
        'Đường truyền hay đứt vào buổi chiều mưa. Thầy tải sẵn bài giảng, tranh ảnh, từ điển vào một máy làm máy chủ, các máy khác lấy về qua mạng nội bộ. Học sinh lớp lớn tập làm một bách khoa nhỏ về quê mình: cây quế trồng từ bao giờ, vì sao có tên suối ấy, ông bà kể chuyện gì.',
      ),
      p(
        'Trang viết nào cũng phải ghi nguồn: nghe ai kể, đọc ở đâu, ngày nào. “Các em sẽ quên phím tắt, vì máy móc thay đổi. Thói quen hỏi xem điều này từ đâu ra thì nên nhớ suốt đời”, thầy nói.',
      ),
      p(
        'Chiều thứ sáu, phòng máy mở cho phụ huynh. Người đầu tiên đến là một bác trồng quế, muốn xem giá vỏ quế khô. Bác ngồi cạnh con gái, và hôm ấy, con gái làm cô giáo.',
      ),
    ],
  },
  {
    key: 'cong-dan-hoc-tap',
    title:
      'Từ bước thí điểm ở thành phố Yên Bái, huyện Trấn Yên đến yêu cầu của giai đoạn 2021–2030: mô hình “Công dân học tập” cần được hiểu cho đúng, bắt đầu từ việc nhỏ và đo bằng chính sự thay đổi của mỗi người',
    lead: 'Chương trình “Công dân học tập” giai đoạn 2021–2030 đã được phê duyệt. Làm sao để danh hiệu mới không thành thêm một tờ giấy khen? Câu trả lời nằm ở cách hiểu và cách đánh giá ngay từ cơ sở.',
    category: 'xa-hoi-hoc-tap',
    moreCategories: ['van-ban-huong-dan'],
    topics: ['học suốt đời'],
    bylines: ['Ban Biên tập'],
    publishedAt: '2022-08-12T07:30:00+07:00',
    picture: 'doc-sach-duoi-cay',
    relatedArticles: ['nhin-lai-chuong-trinh-phoi-hop', 'lop-hoc-so-buoi-toi', 'hoc-nghe-che-tuoi-sau-muoi'],
    body: [
      p(
        'Năm 2020, Hội Khuyến học tỉnh đưa việc soạn tiêu chí “Công dân học tập” và làm thử ở thành phố Yên Bái, huyện Trấn Yên vào [năm nhóm nhiệm vụ trọng tâm](bai-viet:nhin-lai-chuong-trinh-phoi-hop). Hai năm sau, ngày 03/6/2022, Thủ tướng Chính phủ ban hành Quyết định 677/QĐ-TTg phê duyệt chương trình xây dựng mô hình này cho cả giai đoạn 2021–2030. Từ một việc làm thử, “Công dân học tập” trở thành nhiệm vụ chung.',
      ),
      h2('Không phải danh hiệu của người có bằng cấp'),
      p(
        'Hiểu lầm hay gặp nhất là xem đây như danh hiệu dành cho cán bộ, giáo viên, người có bằng đại học. Thực ra tinh thần của mô hình hướng đến tất cả mọi người: người trồng dâu nuôi tằm học cách phòng bệnh cho tằm, người bán hàng học cách thanh toán không tiền mặt, người về hưu học chăm sóc sức khỏe. Điều cần nhìn là người ấy **có tiếp tục học hay không** và việc học **làm cuộc sống khác đi thế nào**.',
      ),
      h2('Bắt đầu từ ba việc nhỏ'),
      p('Từ trao đổi với các chi hội, Ban Biên tập gợi ý ba việc mà ai cũng có thể bắt đầu ngay:'),
      ol(
        '**Chọn một điều muốn học trong năm** và nói ra với gia đình. Càng cụ thể càng dễ theo: “đọc hiểu hợp đồng vay vốn” tốt hơn “nâng cao kiến thức pháp luật”.',
        '**Tìm một người hoặc một nơi để học:** hàng xóm giỏi nghề, trung tâm học tập cộng đồng, thư viện, lớp học trực tuyến.',
        '**Kể lại điều học được** trong buổi sinh hoạt thôn, tổ. Kể được nghĩa là đã hiểu; và người nghe lại có thêm một điều để học.',
      ),
      photo('che-suoi-giang', 'Học nghề ngay trên nương chè cũng là học tập suốt đời.'),
      h2('Đánh giá: ít giấy hơn, nhiều chuyện hơn'),
      p(
        'Nỗi lo của cơ sở là giấy tờ. Một tổ dân phố có hơn trăm hộ, nếu mỗi người nộp một bản tự chấm kèm minh chứng thì cán bộ chi hội không đọc xuể, người dân cũng nản. Kinh nghiệm rút ra là tách việc tự đánh giá khỏi việc khen thưởng: tự đánh giá để biết mình đang ở đâu, làm nhẹ nhàng; chỉ trường hợp đề nghị biểu dương mới cần hồ sơ.',
      ),
      p('Một cuộc đánh giá tốt nên tránh ba điều:'),
      ul(
        'Chấm đồng loạt cho đủ tỷ lệ rồi mới đi hỏi từng người.',
        'Lấy số chứng chỉ thay cho việc dùng được điều đã học.',
        'Coi nhẹ người cao tuổi, người khuyết tật, người nói tiếng Việt chưa thạo, vì cách học của họ không giống số đông.',
      ),
      quote('Hỏi một người “năm nay bác học được gì?” khó hơn cho điểm, nhưng câu trả lời thì thật hơn.'),
      h2('Nối với các mô hình đã có'),
      p(
        'Công dân học tập không đứng riêng. Gia đình học tập, dòng họ học tập, cộng đồng học tập, đơn vị học tập trong Chương trình theo Quyết định 387/QĐ-TTg đều do những con người ấy hợp thành. Mỗi nhà có một người học say mê, nếp nhà sẽ đổi; nhiều nhà như thế, thôn bản sẽ đổi.',
      ),
      p(
        'Văn bản gốc có thể tra cứu tại [hệ thống văn bản của Chính phủ](https://vanban.chinhphu.vn). Ý kiến, câu hỏi từ các chi hội xin gửi về Ban Biên tập; những vấn đề chung sẽ được trả lời ở chuyên mục Văn bản – Hướng dẫn.',
      ),
    ],
  },
]
