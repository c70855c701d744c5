import type { DemoArticle } from '../demoTypes'
import { h2, p, photo, photos, quote, ul } from './blocks'

export const roleModelArticles: DemoArticle[] = [
  {
    key: 'nhung-mua-o-lai-ban',
    title: 'Những mùa ở lại bản',
    lead: 'Từ trung tâm xã lên điểm trường, đường khô đi hết một giờ, đường mưa thì không ai dám hẹn. Cô giáo Hoa, thầy Páo và đồng nghiệp vẫn chọn ở lại với bản, mùa này nối mùa khác, để lớp học vùng cao ngày nào cũng có người mở cửa.',
    category: 'guong-sang',
    moreCategories: ['tin-hoat-dong'],
    topics: ['Tiếp sức đến trường', 'vùng cao', 'bán trú'],
    bylines: ['Thu Hằng', 'Minh Khôi'],
    publishedAt: '2026-11-20T16:20:00+07:00',
    featured: true,
    picture: 'thay-co-cam-ban',
    relatedArticles: ['chup-anh-dua-tin-co-tre-em', 'qua-cau-treo-tim-con-chu', 'qua-ho-di-hoc'],
    body: [
      p(
        'Năm giờ rưỡi sáng, sương còn đặc trên mái tôn, căn bếp nhỏ cạnh lớp học đã đỏ lửa. Cô giáo Hoa đun nước, thầy Páo ra sân quét lớp lá rụng qua đêm. Hơn một giờ nữa, tiếng trẻ nhỏ sẽ rộn lên ở con dốc trước cổng. Ở điểm trường thuộc xã Nậm Có này, ngày làm việc của giáo viên bao giờ cũng bắt đầu trước tiếng trống.',
      ),
      p(
        'Cô Hoa quê ở vùng thấp, lên đây dạy từ năm 2014, với ý định ở ba năm. “Hết năm thứ ba, một phụ huynh mang cho tôi bó rau cải rồi hỏi năm sau cô giáo còn ở không. Tôi bảo còn. Rồi năm nào cũng trả lời như thế”, cô kể.',
      ),
      h2('Lớp học bắt đầu từ căn bếp'),
      p(
        'Phần lớn học sinh ở điểm trường là con em đồng bào Mông. Nhiều em vào lớp Một khi vốn tiếng Việt còn ít. Thầy cô không đợi đến giờ học mới dạy: bó rau, ấm nước, đôi dép đều thành từ mới. Thầy Páo là người địa phương, tháng đầu làm phiên dịch cho trò, tối về lại làm thầy dạy tiếng Mông cho đồng nghiệp.',
      ),
      p('“Cô giáo nói được một câu tiếng Mông, trẻ con bớt sợ mười phần”, thầy Páo nói.'),
      photo('lop-hoc-vung-cao'),
      p(
        'Buổi chiều, khi sân trường đã vắng, thầy cô chia nhau đến những nhà có con nghỉ học. Có hôm đi không phải để nhắc chuyện lớp, mà để xem bếp còn gạo không, người ốm đã đỡ chưa. Hiểu từng nhà rồi, lời vận động mới không thành câu nói suông.',
      ),
      h2('Ba cuốn sổ trên bàn'),
      p(
        'Trên chiếc bàn gỗ kê sát cửa sổ có ba cuốn sổ bìa cứng, giáo viên nào mới lên cũng được giao đọc trước tiên:',
      ),
      ul(
        '**Sổ đường đi** ghi đoạn nào phải qua suối, qua cầu treo, ngày mưa cần mấy người lớn đón trẻ.',
        '**Sổ áo ấm** ghi cỡ áo, cỡ dép để khi có quà, món nào cũng vừa người.',
        '**Sổ sách mượn** ghi cuốn nào đang ở nhà nào, kể cả sách do phụ huynh mượn.',
      ),
      p(
        'Những cuốn sổ ấy chỉ chi hội khuyến học của bản được xem cùng, không chụp lại, không đưa lên mạng. “Chuyện nhà học trò là chuyện riêng. Người giúp chỉ cần biết cần bao nhiêu, cỡ nào”, cô Hoa nói. Cách nghĩ giản dị ấy cũng là điều Hội đang [hướng dẫn các chi hội khi chụp ảnh, đưa tin có trẻ em](bai-viet:chup-anh-dua-tin-co-tre-em).',
      ),
      h2('Người ở lại không đơn độc'),
      p(
        'Từ năm 2022, chi hội khuyến học bản nhận về mình những phần việc trước kia giáo viên phải tự lo: sửa đường nước, chẻ củi, đón trẻ qua suối. Mỗi hộ góp hai buổi công một học kỳ. Mấy người con của bản, nay làm việc ở phường Nghĩa Lộ, gửi lên chừng 200 cuốn sách; người không có sách thì mỗi mùa gửi một can dầu cho chiếc máy phát.',
      ),
      p('Có người hỏi cô Hoa về hai chữ hy sinh. Cô lắc đầu, nghĩ một lúc rồi nói chậm, như sợ bị ghi sai:'),
      quote(
        'Tôi không thấy mình hy sinh. Tôi ở lại vì việc mình làm ở đây trông thấy được: đứa trẻ năm ngoái chưa nói được một câu, năm nay đã ngồi đọc sách cho em nó nghe.',
      ),
      photos(
        ['ruong-bac-thang', 'cau-treo'],
        'Ruộng bậc thang và cây cầu treo trên đường lên các điểm trường vùng Mù Cang Chải.',
      ),
      h2('Điều mong trong ngày 20/11'),
      p(
        'Hỏi mong gì nhân Ngày Nhà giáo Việt Nam, thầy Páo chỉ lên mái: mong chỗ dột được lợp lại trước mùa mưa sau. Cô Hoa mong sóng điện thoại đỡ chập chờn, để những buổi tối học sinh lớn còn xem được bài giảng. Không ai nhắc đến hoa.',
      ),
      p(
        'Nhưng sáng nay, phụ huynh đến từ sớm. Người mang gạo nếp, người vác bó củi, một bà cụ đem theo mấy bắp ngô còn nguyên vỏ. Cô giáo nhận cả, rồi đem nếp đi đồ. Bữa sáng ngày 20/11 ở điểm trường là một chõ xôi chia cho tất cả, và lớp học lại bắt đầu, đúng giờ như mọi ngày.',
      ),
      p('*Thầy cô trong bài đồng ý cho nêu tên. Bài viết không nêu tên điểm trường và tên học sinh.*'),
    ],
  },
  {
    key: 'hoc-nghe-che-tuoi-sau-muoi',
    title: 'Tuổi sáu mươi, bà Dợ đi học nghề chè',
    lead: 'Cả đời hái chè Shan tuyết ở Suối Giàng, huyện Văn Chấn, đến tuổi sáu mươi bà Dợ mới lần đầu ngồi vào lớp học sao chè. Bà bảo: hái thì tay đã biết, nhưng vì sao chén chè ngon thì phải học mới biết.',
    category: 'guong-sang',
    moreCategories: ['xa-hoi-hoc-tap'],
    topics: ['học suốt đời'],
    bylines: [],
    source: {
      name: 'Bản tin Khuyến học huyện Văn Chấn',
      author: 'Hoài Thương',
      publishedAt: '2022-03-15T07:00:00+07:00',
    },
    publishedAt: '2022-03-25T07:50:00+07:00',
    picture: 'che-suoi-giang',
    relatedArticles: ['cong-dan-hoc-tap', 'lop-hoc-so-buoi-toi'],
    body: [
      p(
        'Những cây chè ở Suối Giàng già hơn người. Thân mốc trắng, cành vươn trong sương, muốn hái búp phải trèo. Bà Dợ trèo từ năm lên mười. Búp chè đổ vào gùi, gùi đổ cho người mua, chè đi đâu, thành gì, bà không hỏi.',
      ),
      p(
        'Mùa thu năm trước, trung tâm học tập cộng đồng xã mở lớp chế biến chè. Trong danh sách hai mươi người, bà Dợ lớn tuổi nhất và viết tên mình mất nhiều thời gian nhất. Buổi đầu, bà ngồi cuối lớp. Đến buổi thứ ba, khi người dạy đốt chảo, ai cũng quay xuống nhìn bà: chỉ bà Dợ áp tay lên thành chảo mà biết lửa đã vừa.',
      ),
      h2('Học trò cũng là cô giáo'),
      p(
        'Từ hôm ấy lớp học có hai người dạy. Thầy giáo nói nhiệt độ, độ ẩm, thời gian; bà Dợ nói mùi, nói tiếng lá chạm vào nhau khi đã ráo nước. Hai thứ tiếng nói về cùng một chén chè. Thầy ghi lời bà vào giáo án, bà nhờ cháu chép con số của thầy lên cánh cửa bếp.',
      ),
      quote('Ngày trước tôi bán búp. Bây giờ tôi bán điều tôi biết.'),
      p(
        'Sau lớp học, bà cùng sáu nhà góp vốn mua chung một chảo sao, thay nhau đỏ lửa. Mẻ đầu cháy, mẻ hai ngái, mẻ ba thì người mua trở lại. Mỗi gói chè có tờ giấy nhỏ ghi ngày hái và người hái, do mấy cháu trong bản viết giúp.',
      ),
      p(
        'Chi hội khuyến học xã mời bà nói chuyện trong buổi tổng kết. Bà đứng lên, nói ngắn: “Tôi đi học muộn. Các cô các chú đi học sớm hơn tôi nhé.” Rồi bà mời mọi người uống chè.',
      ),
    ],
  },
  {
    key: 'qua-cau-treo-tim-con-chu',
    title: 'Qua cầu treo tìm con chữ',
    lead: 'Ở một bản vùng cao huyện Mù Cang Chải, cây cầu treo đã thay những chuyến lội suối. Với em Mỷ và các bạn trong bản, cây cầu là quãng đường ngắn nhất nối bếp lửa ở nhà với trang vở ở trường.',
    category: 'guong-sang',
    moreCategories: ['khuyen-hoc-khuyen-tai'],
    topics: ['Tiếp sức đến trường', 'vùng cao'],
    bylines: ['Minh Khôi'],
    publishedAt: '2019-11-08T10:05:00+07:00',
    picture: 'cau-treo',
    relatedArticles: ['nhung-mua-o-lai-ban', 'ao-am-len-tram-tau'],
    corrections: [
      {
        date: '2019-11-11T14:30:00+07:00',
        text: 'Bản đăng ngày 08/11/2019 viết cầu treo được đưa vào sử dụng năm 2018. Theo phản hồi của người dân trong bản, cầu được đưa vào sử dụng năm 2017. Ban Biên tập đã sửa và xin lỗi bạn đọc.',
      },
    ],
    body: [
      p(
        'Trước khi có cầu, mùa mưa là mùa nghỉ học. Nước suối đục, chảy xiết, người lớn còn ngại. Có năm, sách vở của cả xóm gửi lại bên kia suối, trong nhà một người quen, để các em lội sang cho nhẹ.',
      ),
      p(
        'Năm 2017, cầu treo được đưa vào sử dụng. Tiền vật liệu do nhà hảo tâm ủng hộ, đá và cát do dân cõng. Mặt cầu lát gỗ, hai bên có lưới. Trưởng bản đặt một lệ: cuối tuần nào cũng có hai nhà ra kiểm tra bu lông, ván gỗ, vặn lại chỗ lỏng.',
      ),
      p(
        'Mỷ là một trong những bạn nhỏ đi qua cầu mỗi ngày. Em thích đếm ván. Hôm nào đếm đủ là hôm ấy đi đúng giờ; hôm nào mải nhìn cá thì đếm lại từ đầu. Em nói với mẹ, sau này muốn học để biết vì sao cây cầu nặng thế mà dây không đứt.',
      ),
      p(
        'Câu hỏi ấy được một thầy giáo nghe thấy. Thế là có buổi học ngoài trời, cả lớp ra đầu cầu, lấy dây rừng và ống nứa làm những cây cầu bé bằng gang tay. Cầu nào cũng đổ, trừ chiếc cuối cùng.',
      ),
      p(
        'Chi hội khuyến học bản không có nhiều tiền. Việc của hội là cử người đứng đầu cầu những ngày mưa gió, và giữ một cuốn sổ ghi tên người góp công. Trang nào cũng kín. “Cầu thì người khác cho mình, còn giữ cầu là việc của mình”, trưởng bản nói.',
      ),
      p('*Tên em nhỏ trong bài đã được thay đổi. Em và gia đình đồng ý cho kể câu chuyện này.*'),
    ],
  },
]
