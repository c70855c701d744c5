import type { DemoArticle } from '../demoTypes'
import { h2, h3, ol, p, table, ul } from './blocks'

export const guidanceArticles: DemoArticle[] = [
  {
    key: 'chup-anh-dua-tin-co-tre-em',
    title: 'Chụp ảnh, đưa tin có trẻ em: những việc cần làm trước khi đăng',
    lead: 'Mùa trao thưởng đầu năm học đang đến. Một bức ảnh đẹp có thể làm ấm lòng người xem, nhưng cũng có thể để lộ chuyện riêng của một đứa trẻ. Bài này giúp cán bộ hội biết cần hỏi ai, hỏi thế nào và khi nào không nên đăng.',
    category: 'van-ban-huong-dan',
    bylines: ['Ban Biên tập'],
    publishedAt: '2026-08-25T08:20:00+07:00',
    picture: 'lop-hoc-vung-cao',
    relatedArticles: ['nhung-mua-o-lai-ban', 'khai-giang-ben-song-thao'],
    body: [
      p(
        'Tên, ảnh, trường, lớp, kết quả học tập và hoàn cảnh gia đình của trẻ em là thông tin thuộc đời sống riêng tư. Theo Luật Trẻ em năm 2016, muốn công bố những thông tin ấy phải có sự đồng ý của **trẻ từ đủ 7 tuổi trở lên** và của **cha mẹ hoặc người giám hộ**. Luật Bảo vệ dữ liệu cá nhân (Luật số 91/2025/QH15), có hiệu lực từ ngày 01/01/2026, đặt thêm yêu cầu chặt chẽ với việc thu thập và lưu giữ dữ liệu của trẻ.',
      ),
      h2('Trước buổi lễ'),
      ol(
        'Quyết định trước: buổi này có thật sự cần ảnh rõ mặt trẻ không? Ảnh chụp từ phía sau, ảnh toàn cảnh, ảnh phần thưởng thường đã đủ.',
        'Gửi giấy hỏi ý kiến về gia đình qua nhà trường, nói rõ ảnh dùng ở đâu, trong bao lâu, ai giữ.',
        'Hỏi cả em nhỏ, bằng lời em hiểu được. Em lắc đầu thì thôi, không thuyết phục.',
        'Lập danh sách những em không chụp ảnh, giao riêng cho người cầm máy.',
      ),
      h2('Khi chọn ảnh và viết chú thích'),
      table(
        ['Nên', 'Không nên'],
        ['“Học sinh nhận học bổng tại xã Lục Yên”', 'Họ tên đầy đủ kèm trường, lớp'],
        ['Kể việc học, ước mơ, sự giúp đỡ', 'Kể bệnh tật, nợ nần, chuyện cha mẹ chia tay'],
        ['Ảnh tập thể, ảnh từ phía sau', 'Cận cảnh em đang khóc hoặc nhận tiền'],
        ['Xóa thông tin vị trí trong tệp ảnh', 'Đăng nguyên tệp gốc từ điện thoại'],
      ),
      h2('Hỏi, đáp'),
      h3('Gia đình không trả lời thì có được coi là đồng ý?'),
      p('Không. Im lặng không phải là đồng ý. Chưa có câu trả lời thì chưa đăng.'),
      h3('Đã đồng ý rồi, nay muốn rút lại thì sao?'),
      p(
        'Gia đình và các em được rút lại sự đồng ý. Khi nhận được yêu cầu, chi hội gỡ ảnh, gỡ tên ngay ở những nơi mình đã đăng, báo cho nơi đã dùng lại, rồi ghi vào sổ ngày đã gỡ.',
      ),
      h3('Phụ huynh tự đăng ảnh con, hội chia sẻ lại được không?'),
      p('Nên hỏi lại. Phụ huynh đăng cho người quen xem khác với việc một tổ chức đăng cho mọi người xem.'),
      h2('Ba câu tự hỏi trước khi bấm nút đăng'),
      ul(
        'Mười năm nữa, em nhỏ trong ảnh có vui khi thấy lại bài này không?',
        'Người lạ đọc bài có tìm được em ở trường nào, nhà nào không?',
        'Nếu bỏ tên và khuôn mặt, câu chuyện có kém đi không?',
      ),
      p(
        '*Bài viết nhằm hướng dẫn nghiệp vụ, không thay thế ý kiến pháp lý. Toàn văn các luật có trên [hệ thống văn bản của Chính phủ](https://vanban.chinhphu.vn).*',
      ),
    ],
  },
  {
    key: 'chi-hoi-sau-sap-xep',
    title: 'Sau sắp xếp đơn vị hành chính, chi hội khuyến học cần làm ngay những gì?',
    lead: 'Từ ngày 01/7/2025, cấp huyện kết thúc hoạt động, tỉnh Yên Bái hợp nhất với tỉnh Lào Cai, các xã, phường mới đi vào vận hành. Dưới đây là những việc chi hội và hội cơ sở nên làm sớm để người học không bị gián đoạn hỗ trợ.',
    category: 'van-ban-huong-dan',
    moreCategories: ['tin-hoat-dong'],
    topics: ['Đại hội nhiệm kỳ mới'],
    bylines: ['Ban Biên tập'],
    publishedAt: '2025-07-18T09:30:00+07:00',
    picture: 'hop-ban',
    relatedArticles: ['dai-hoi-khuyen-hoc-xa-phuong', 'so-thu-chi-quy-chi-hoi'],
    body: [
      p(
        'Những ngày qua, Ban Biên tập nhận được nhiều câu hỏi từ cơ sở: chi hội thôn có phải giải thể không, quỹ của xã cũ tính vào đâu, giấy khen ghi tên địa danh nào. Trong khi chờ hướng dẫn chi tiết của từng cấp, xin nêu mấy việc có thể làm ngay.',
      ),
      h2('Giữ nguyên chi hội thôn, tổ dân phố'),
      p(
        'Thôn, bản, tổ dân phố vẫn hoạt động bình thường thì chi hội ở đó vẫn sinh hoạt bình thường. Cái thay đổi là cấp trên trực tiếp: chi hội nay thuộc hội khuyến học của xã, phường mới.',
      ),
      h2('Bàn giao bằng biên bản'),
      ul(
        'Danh sách hội viên, kèm người đầu mối của từng chi hội; chỉ ghi những thông tin cần cho việc liên lạc.',
        'Số dư quỹ tiền mặt, quỹ tiền gửi, hiện vật; có chữ ký của người giao, người nhận và một người chứng kiến.',
        'Danh sách các khoản hỗ trợ đang cam kết dở: em nào đang được đỡ đầu, đến khi nào.',
        'Con dấu, sổ sách, giấy tờ theo yêu cầu của cơ quan có thẩm quyền.',
      ),
      p(
        'Trong các việc trên, **khoản hỗ trợ đang cam kết** cần được rà trước tiên. Sổ sách chậm một tháng có thể sửa, còn một em nhỏ mất suất hỗ trợ giữa chừng thì khó bù.',
      ),
      h2('Cách ghi địa danh'),
      p(
        'Giấy tờ lập từ ngày 01/7/2025 ghi theo tên mới: thôn hoặc tổ dân phố, xã hoặc phường, tỉnh Lào Cai. Bằng khen, giấy khen đã cấp trước đó vẫn nguyên giá trị, không cần đổi.',
      ),
      p(
        'Câu hỏi khác xin gửi về Ban Biên tập theo địa chỉ ở chân trang. Những câu trả lời có ích chung sẽ được bổ sung vào bài này.',
      ),
    ],
  },
  {
    key: 'so-thu-chi-quy-chi-hoi',
    title: 'Mẫu sổ thu, chi quỹ khuyến học cho chi hội: năm cột là đủ',
    lead: 'Nhiều chi hội giữ quỹ bằng trí nhớ và lòng tin. Lòng tin thì quý, còn trí nhớ hay phai. Chỉ cần một cuốn vở kẻ năm cột và thói quen ghi ngay trong ngày, quỹ nhỏ cũng minh bạch như quỹ lớn.',
    category: 'van-ban-huong-dan',
    moreCategories: ['quy-khuyen-hoc'],
    bylines: ['Ban Biên tập'],
    publishedAt: '2024-12-05T10:00:00+07:00',
    picture: null,
    relatedArticles: ['quy-khuyen-hoc-nam-2025', 'lon-dat-khuyen-hoc'],
    body: [
      p(
        'Hướng dẫn này dành cho khoản tiền nhỏ do chi hội thôn, tổ dân phố, trường học giữ. Quỹ được cấp phép thành lập, có tư cách pháp nhân phải theo Nghị định 93/2019/NĐ-CP và chế độ kế toán tương ứng, không dùng mẫu này thay thế.',
      ),
      h2('Năm cột của cuốn sổ'),
      table(
        ['Ngày', 'Nội dung', 'Thu', 'Chi', 'Còn lại'],
        ['05/10', 'Số dư đầu kỳ', '', '', '2.150.000'],
        ['06/10', 'Hội viên góp (32 người)', '1.600.000', '', '3.750.000'],
        ['12/10', 'Mua 40 cuốn sách tủ sách thôn', '', '980.000', '2.770.000'],
        ['20/10', 'Hỗ trợ đột xuất, phiếu chi số 03', '', '500.000', '2.270.000'],
      ),
      p(
        'Dòng cuối cùng không ghi tên người nhận. Tên và lý do nằm trong phiếu chi, do người giữ quỹ cất riêng; sổ treo ở nhà văn hóa chỉ cần số phiếu.',
      ),
      h2('Bốn thói quen giữ sổ sạch'),
      ol(
        'Ghi trong ngày, bằng bút mực; ghi sai thì gạch một gạch và ký bên cạnh, không tẩy xóa.',
        'Mỗi khoản chi có hai chữ ký: người giữ tiền và một người trong ban.',
        'Nhận hiện vật thì ghi số lượng và giá trị ước tính.',
        'Cuối tháng đếm tiền, đối chiếu với cột “Còn lại”; lệch thì tìm ngay.',
      ),
      p(
        'Ba tháng một lần, chép số tổng lên một tờ giấy, dán ở nơi đông người qua lại. Không cần chữ to, chỉ cần ai cũng đọc được.',
      ),
    ],
  },
]
