import type { Texts } from './types'

export const folder: Texts<'folder'> = {
  browseByFolder: 'Duyệt theo thư mục',
  byFolder: 'Theo thư mục',
  deleteFolder: 'Xóa thư mục',
  folderTypeDescription: 'Chọn những loại nội dung được phép đặt trong thư mục này.',
  itemHasBeenMoved: 'Đã chuyển {{title}} vào {{folderName}}',
  itemHasBeenMovedToRoot: 'Đã chuyển {{title}} ra thư mục gốc',
  itemsMovedToFolder: 'Đã chuyển {{title}} vào {{folderName}}',
  itemsMovedToRoot: 'Đã chuyển {{title}} ra thư mục gốc',
  moveFolder: 'Chuyển thư mục',
  moveItemsToFolderConfirmation:
    'Bạn sắp chuyển <1>{{count}} {{label}}</1> vào <2>{{toFolder}}</2>. Bạn có chắc không?',
  moveItemsToRootConfirmation: 'Bạn sắp chuyển <1>{{count}} {{label}}</1> ra thư mục gốc. Bạn có chắc không?',
  moveItemToFolderConfirmation: 'Bạn sắp chuyển <1>{{title}}</1> vào <2>{{toFolder}}</2>. Bạn có chắc không?',
  moveItemToRootConfirmation: 'Bạn sắp chuyển <1>{{title}}</1> ra thư mục gốc. Bạn có chắc không?',
  movingFromFolder: 'Chuyển {{title}} khỏi {{fromFolder}}',
  noFolder: 'Không thuộc thư mục nào',
  searchByNameInFolder: 'Tìm theo tên trong {{folderName}}',
}
