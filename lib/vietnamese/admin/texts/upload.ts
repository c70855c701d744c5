import type { Texts } from './types'

export const upload: Texts<'upload'> = {
  addFile: 'Thêm tệp',
  bulkUpload: 'Tải lên nhiều tệp',
  crop: 'Cắt ảnh',
  cropToolDescription: 'Kéo các góc của vùng đã chọn, vẽ một vùng mới, hoặc sửa các số bên dưới.',
  // Payload puts “hoặc” in front of it.
  dragAndDrop: 'kéo thả tệp vào đây',
  dragAndDropHere: 'hoặc kéo thả tệp vào đây',
  editImage: 'Sửa ảnh',
  fileName: 'Tên tệp',
  fileSize: 'Dung lượng',
  filesToUpload: 'tệp chờ tải lên',
  fileToUpload: 'tệp chờ tải lên',
  focalPoint: 'Tâm điểm',
  focalPointDescription: 'Kéo tâm điểm ngay trên ảnh xem trước, hoặc sửa các số bên dưới.',
  lessInfo: 'Thu gọn thông tin',
  moreInfo: 'Thêm thông tin',
  noFile: 'Chưa có tệp',
  pasteURL: 'Dán địa chỉ (URL)',
  previewSizes: 'Xem các kích cỡ',
  selectCollectionToBrowse: 'Chọn loại nội dung để duyệt',
  selectFile: 'Chọn tệp',
  setCropArea: 'Đặt vùng cắt',
  setFocalPoint: 'Đặt tâm điểm',
  sizes: 'Các kích cỡ',
  sizesFor: 'Các kích cỡ của {{label}}',
}
