import type { DemoPicture } from '../demoTypes'

// The demo pictures are drawings, and the credit says so after the site's `Ảnh: `.
const credit = 'Ban Biên tập (tranh minh họa)'

const drawing = (key: string, place: string | null, caption: string, alt: string): DemoPicture => ({
  key,
  alt,
  caption,
  credit,
  place,
  takenAt: null,
})

export const demoPictures: DemoPicture[] = [
  drawing(
    'le-trao-hoc-bong',
    null,
    'Lễ trao học bổng là hoạt động quen thuộc của các cấp hội trong Tháng khuyến học.',
    'Trên sân khấu có phông đỏ, người lớn trao học bổng cho một hàng học sinh.',
  ),
  drawing(
    'lop-hoc-vung-cao',
    null,
    'Một giờ học ở điểm trường vùng cao.',
    'Lớp học vách gỗ, cô giáo đứng bên bảng, học sinh ngồi thành từng dãy bàn, ngoài cửa sổ là núi.',
  ),
  drawing(
    'ruong-bac-thang',
    'Mù Cang Chải',
    'Ruộng bậc thang ôm lấy ngôi trường nhỏ ở vùng Mù Cang Chải.',
    'Ruộng bậc thang vàng uốn theo sườn núi, giữa lưng chừng có ngôi trường mái đỏ.',
  ),
  drawing(
    'thu-vien-xa',
    null,
    'Góc đọc của thư viện xã trong một ngày mở cửa.',
    'Căn phòng có giá sách cao, người lớn và trẻ nhỏ ngồi đọc quanh bàn gỗ.',
  ),
  drawing(
    'gia-dinh-hoc-tap',
    null,
    'Cả nhà cùng đọc sách dưới một ngọn đèn.',
    'Ông bà, cha mẹ và hai người con ngồi đọc sách quanh chiếc bàn dưới ánh đèn vàng.',
  ),
  drawing(
    'dong-ho-khuyen-hoc',
    null,
    'Buổi họp mặt khuyến học đầu xuân trước nhà thờ họ.',
    'Người lớn và trẻ nhỏ tụ họp ở sân gạch trước ngôi nhà thờ họ mái ngói.',
  ),
  drawing(
    'trung-tam-hoc-tap-cong-dong',
    null,
    'Lớp học của người lớn ở trung tâm học tập cộng đồng.',
    'Nhiều người lớn tuổi ngồi học trong phòng sáng đèn, một người đứng hướng dẫn phía trước.',
  ),
  drawing(
    'tiet-kiem-lon-dat',
    null,
    'Lợn đất khuyến học, nơi góp những đồng tiền lẻ cho việc học.',
    'Con lợn đất màu đỏ đặt trên bàn, bên cạnh là những đồng tiền và chồng sách.',
  ),
  drawing(
    'xe-dap-den-truong',
    null,
    'Đường đến trường dọc theo bờ sông.',
    'Các bạn học sinh đạp xe nối nhau trên con đường ven sông, phía xa là dãy núi.',
  ),
  drawing(
    'ho-thac-ba',
    'Hồ Thác Bà',
    'Chuyến thuyền đến trường trên hồ Thác Bà.',
    'Chiếc thuyền nhỏ chở học sinh đi giữa mặt hồ có nhiều đảo xanh.',
  ),
  drawing(
    'dai-hoi',
    null,
    'Đại hội là dịp các hội cơ sở bàn việc của cả nhiệm kỳ.',
    'Hội trường nhìn từ phía sau, đại biểu ngồi kín các dãy ghế, trên sân khấu có bục phát biểu và hoa.',
  ),
  drawing(
    'ky-ket',
    null,
    'Hai bên ký chương trình phối hợp về khuyến học, khuyến tài.',
    'Hai đoàn đại biểu ngồi đối diện ở chiếc bàn dài, hai người đang ký văn bản.',
  ),
  drawing(
    'may-tinh-lop-hoc',
    null,
    'Giờ thực hành trong phòng máy tính.',
    'Học sinh ngồi theo cặp trước các màn hình máy tính, thầy giáo đứng cạnh hướng dẫn.',
  ),
  drawing(
    'trao-xe-dap',
    null,
    'Những chiếc xe đạp mới chờ về với học sinh nhà xa trường.',
    'Hàng xe đạp mới xếp thẳng trên sân trường, học sinh và người lớn đứng hai bên.',
  ),
  drawing(
    'cho-phien-sach',
    null,
    'Quầy sách đổi sách giữa chợ phiên.',
    'Chợ phiên ngoài trời có các sạp bày sách, người mặc trang phục dân tộc đứng chọn sách.',
  ),
  drawing(
    'nha-ban-tru',
    null,
    'Nhà ở của học sinh bán trú, một trong những nơi quỹ khuyến học góp phần chăm lo.',
    'Dãy nhà bán trú một tầng có hiên dài, trước sân có dây phơi quần áo và luống rau.',
  ),
  drawing(
    'mua-xuan-hoa-dao',
    null,
    'Hoa đào nở quanh bản những ngày đầu năm.',
    'Bản nhỏ bên sườn núi mùa xuân, cành đào nở hồng trước những mái nhà gỗ.',
  ),
  drawing(
    'che-suoi-giang',
    'Suối Giàng',
    'Đồi chè Suối Giàng trong sương sớm.',
    'Người hái chè đeo gùi đi giữa những cây chè trên sườn đồi, phía sau là núi phủ sương.',
  ),
  drawing(
    'doc-sach-duoi-cay',
    null,
    'Một nhóm bạn đọc sách dưới bóng cây.',
    'Mấy người ngồi đọc sách trên cỏ, dưới tán một cây lớn.',
  ),
  drawing(
    'hop-ban',
    null,
    'Cán bộ hội cơ sở bàn việc sau sắp xếp.',
    'Một nhóm cán bộ ngồi họp quanh bàn, trên bàn có sổ ghi chép và ấm chén trà.',
  ),
  drawing(
    'ao-am-vung-cao',
    null,
    'Áo ấm đến với trẻ em vùng cao trong những ngày rét.',
    'Người lớn khoác áo ấm nhiều màu cho các em nhỏ trước dãy núi mùa đông.',
  ),
  drawing(
    'cau-treo',
    null,
    'Cây cầu treo trên đường đến trường.',
    'Cây cầu treo bắc qua suối sâu, vài em nhỏ đeo cặp đi trên cầu.',
  ),
  drawing(
    'thay-co-cam-ban',
    null,
    'Những thầy cô ở lại với bản.',
    'Cô giáo và thầy giáo đứng trước ngôi trường gỗ trong bản, quanh đó là mấy em nhỏ.',
  ),
  drawing(
    'ngay-khai-giang',
    null,
    'Sân trường rợp cờ trong ngày khai giảng.',
    'Học sinh cầm cờ đỏ nhỏ đứng trên sân trường, phía trước là trống và lá cờ lớn.',
  ),
]
