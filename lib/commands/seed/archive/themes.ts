/**
 * What synthetic articles are put together from. `{xa}` is a commune, `{thon}` a part of one, `{it}` a small number,
 * `{nhieu}` a large one, `{tien}` a sum of money, `{nam}` the year of the article.
 */
export interface Theme {
  titles: string[]
  headings: string[]
  sentences: string[]
  items: string[]
  topic: string
}

export const themes: Theme[] = [
  {
    topic: 'Tiếp sức đến trường',
    titles: [
      '{xa} trao {nhieu} suất học bổng đầu năm học {nam}',
      'Thêm {it} học sinh ở {xa} được nhận đỡ đầu',
      'Trao {it} xe đạp cho học trò nhà xa trường ở {xa}',
      '{tien} học bổng đến với học sinh {xa}',
      'Những suất quà trước mùa đông ở {xa}',
    ],
    headings: ['Chọn đúng người cần', 'Trao ở trường, báo riêng từng nhà', 'Đi cùng các em cả năm học'],
    sentences: [
      'Đợt này có {nhieu} suất học bổng, mỗi suất gồm tiền mặt, sách vở và đồ dùng học tập.',
      'Danh sách do nhà trường và chi hội {thon} cùng xét, niêm yết trước một tuần để mọi người góp ý.',
      'Tiêu chí được rút lại còn hai điều: hoàn cảnh gia đình và quãng đường đến trường.',
      'Tổng giá trị phần quà là {tien}, phần lớn do các gia đình trong xã góp.',
      'Có em đi bộ hơn bốn cây số, ngày mưa phải dậy từ khi trời chưa sáng.',
      'Phần thưởng không lớn, nhưng ai nhận cũng được dặn một điều: gắng học hết cấp.',
      'Nhà trường báo riêng cho từng gia đình, không đọc tên trên loa.',
      'Sau một học kỳ, chi hội quay lại hỏi thăm và ghi vào sổ những gì còn thiếu.',
    ],
    items: [
      'Sách giáo khoa và vở viết cho cả năm học',
      'Áo ấm, chăn và màn cho học sinh bán trú',
      'Tiền ăn trưa trong những tháng giáp hạt',
      'Xe đạp kèm mũ bảo hiểm',
      'Thẻ mượn sách của thư viện xã',
    ],
  },
  {
    topic: 'Văn hóa đọc',
    titles: [
      'Tủ sách {thon} đón {nhieu} cuốn sách mới',
      '{xa} mở thư viện buổi tối cho người đi làm',
      'Ngày hội đọc sách ở {xa} thu hút {nhieu} người',
      'Chuyến xe sách về {xa} lần thứ {it}',
    ],
    headings: ['Sách đến gần người đọc', 'Ai mượn, ai trả', 'Đọc rồi kể lại'],
    sentences: [
      'Tủ sách đặt ngay nhà văn hóa {thon}, mở cửa ba buổi tối mỗi tuần.',
      'Sách về kho được dán nhãn màu theo lứa tuổi, người mượn tự ghi vào sổ.',
      'Trong năm {nam}, tủ sách cho mượn {nhieu} lượt, nhiều nhất là sách kỹ thuật chăn nuôi và truyện thiếu nhi.',
      'Mấy chiếc ghế gỗ cũ của trường được sửa lại làm chỗ ngồi đọc.',
      'Mỗi chiều thứ sáu, một người lớn kể lại cuốn sách mình vừa đọc.',
      'Sách hỏng không bỏ đi: câu lạc bộ phụ nữ nhận đóng lại gáy.',
      'Người góp nhiều nhất là một thầy giáo đã nghỉ hưu, với {it} cuốn trong tủ nhà.',
      'Trẻ nhỏ chưa biết chữ đến xem tranh, rồi đòi mẹ đọc cho nghe.',
    ],
    items: [
      'Sách thiếu nhi, từ tranh đến truyện dài',
      'Sách trồng trọt, chăn nuôi',
      'Sách ôn thi cho học sinh cuối cấp',
      'Báo và tạp chí trong tháng',
    ],
  },
  {
    topic: 'Gia đình, dòng họ học tập',
    titles: [
      'Dòng họ ở {thon} gìn giữ nếp học qua ba đời',
      '{nhieu} gia đình {xa} đăng ký gia đình học tập năm {nam}',
      '{xa} biểu dương {it} dòng họ học tập',
      'Góc học tập trong mỗi nhà ở {thon}',
    ],
    headings: ['Nếp nhà', 'Từ một nhà đến cả họ', 'Không chạy theo con số'],
    sentences: [
      'Ngày giỗ tổ, trước khi dọn mâm, các cụ đọc tên những cháu vừa lên lớp.',
      'Mỗi nhà giữ một giờ yên lặng buổi tối: tivi tắt, điện thoại để ngoài bàn.',
      'Toàn xã có {nhieu} gia đình đăng ký, hơn năm trước {it} nhà.',
      'Người lớn cũng học: bà học dùng điện thoại, bố học chứng chỉ nghề.',
      'Quỹ của dòng họ có {tien}, chi cho sách và thưởng cuối năm.',
      'Việc bình xét làm ở {thon}, ai cũng được nói, kể cả trẻ con.',
      'Có nhà xin chưa đăng ký, vì thấy mình chưa làm được như đã hứa.',
    ],
    items: [
      'Có góc học tập đủ ánh sáng',
      'Người lớn học ít nhất một việc mới trong năm',
      'Trẻ đến trường đều, không bỏ học giữa chừng',
      'Cả nhà cùng đọc ít nhất một cuốn sách mỗi tháng',
    ],
  },
  {
    topic: 'Công khai quỹ',
    titles: [
      'Quỹ Khuyến học {xa} nhận {tien} trong quý',
      '{xa} công khai thu, chi quỹ khuyến học năm {nam}',
      'Nuôi heo đất, {thon} góp được {tien}',
      'Mỗi hội viên một ngày công: cách góp quỹ ở {xa}',
    ],
    headings: ['Thu từ đâu', 'Chi vào việc gì', 'Sổ để trên bàn, ai cũng xem được'],
    sentences: [
      'Bảng thu, chi dán ở nhà văn hóa {thon} suốt mười lăm ngày.',
      'Cả năm thu {tien}, trong đó hơn một nửa là những khoản dưới hai trăm nghìn đồng.',
      'Quỹ không giữ nhiều tiền mặt, mỗi lần chi phải có hai người ký.',
      'Có người góp bằng ngày công sửa lớp học, có người góp thóc sau mùa gặt.',
      'Đến nay quỹ đã hỗ trợ {nhieu} lượt người học.',
      'Ý kiến hỏi nhiều nhất là vì sao năm nay chi cho sách ít hơn năm trước.',
      'Ban quản lý quỹ trả lời từng câu và ghi vào biên bản.',
    ],
    items: [
      'Học bổng và phần thưởng',
      'Sách cho tủ sách của thôn, bản',
      'Hỗ trợ đột xuất sau thiên tai',
      'Lớp xóa mù chữ buổi tối',
    ],
  },
  {
    topic: 'Học tập suốt đời',
    titles: [
      'Lớp học buổi tối ở {thon} có {it} học viên',
      'Trung tâm học tập cộng đồng {xa} mở {it} lớp trong năm {nam}',
      'Người cao tuổi {xa} học dùng dịch vụ công trực tuyến',
      'Học nghề ngay tại bản: cách làm của {xa}',
    ],
    headings: ['Lớp học sau giờ làm', 'Dạy điều người ta cần', 'Học xong làm được việc'],
    sentences: [
      'Lớp bắt đầu lúc bảy giờ tối, khi mọi người đã xong việc nhà.',
      'Giáo viên là thầy cô trong xã, dạy không lấy tiền công.',
      'Trong năm {nam}, trung tâm mở {it} lớp với {nhieu} lượt người theo học.',
      'Bài đầu tiên không phải là chữ cái, mà là viết tên mình và tên con.',
      'Học viên lớn tuổi nhất đã ngoài sáu mươi, đến lớp đều hơn cả.',
      'Ba buổi về chăm sóc quế, hai buổi về ghi sổ chi tiêu, buổi cuối đi xem vườn.',
      'Ai bận mùa vụ thì học bù vào tối thứ bảy.',
      'Bà con {thon} đề nghị mở thêm lớp sửa máy nông nghiệp.',
    ],
    items: [
      'Lớp xóa mù chữ và tiếp tục sau biết chữ',
      'Kỹ thuật trồng quế, trồng chè, nuôi cá lồng',
      'Sử dụng điện thoại an toàn',
      'Sơ cứu và phòng tránh thiên tai',
    ],
  },
  {
    topic: 'Công tác hội',
    titles: [
      'Hội Khuyến học {xa} tổng kết năm {nam}, đề ra {it} việc',
      'Tập huấn cho {nhieu} cán bộ khuyến học cơ sở',
      '{xa} kiện toàn {it} chi hội khuyến học',
      'Giao ban quý ở {xa}: ít báo cáo, nhiều việc cụ thể',
      'Ký chương trình phối hợp khuyến học giai đoạn mới ở {xa}',
    ],
    headings: ['Việc đã làm được', 'Việc còn dở', 'Nhiệm vụ trọng tâm'],
    sentences: [
      'Hội hiện có {nhieu} hội viên, sinh hoạt ở {it} chi hội.',
      'Báo cáo chỉ dài hai trang, phần còn lại dành cho thảo luận.',
      'Đại diện chi hội {thon} kể lại cách vận động mà không phải đi từng nhà nhiều lần.',
      'Khó nhất vẫn là người làm: phần lớn kiêm nhiệm, tuổi đã cao.',
      'Hội nghị thống nhất mỗi chỉ tiêu đều phải có người chịu trách nhiệm.',
      'Ngành giáo dục, đoàn thanh niên và hội phụ nữ cùng ký vào kế hoạch.',
      'Số hội viên giảm so với báo cáo cũ sau khi rà soát lại danh sách.',
      'Cuối buổi, mọi người thống nhất lịch kiểm tra chéo giữa các chi hội.',
    ],
    items: [
      'Rà soát danh sách hội viên',
      'Xây dựng các mô hình học tập',
      'Vận động và công khai quỹ khuyến học',
      'Phối hợp với nhà trường chống bỏ học',
      'Báo cáo đúng hạn, số liệu thật',
    ],
  },
]
