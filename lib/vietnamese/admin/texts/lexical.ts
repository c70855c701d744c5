/**
 * Texts of the rich-text editor, by feature key as `@payloadcms/richtext-lexical` registers them
 * (`lexical:<feature>:<key>`); `general` belongs to the editor itself.
 */
export const lexical = {
  align: {
    alignCenterLabel: 'Căn giữa',
    alignJustifyLabel: 'Căn đều hai bên',
    alignLeftLabel: 'Căn trái',
    alignRightLabel: 'Căn phải',
  },
  blockquote: { label: 'Trích dẫn' },
  blocks: {
    inlineBlocks: {
      create: 'Tạo {{label}}',
      edit: 'Sửa {{label}}',
      label: 'Khối trong dòng',
      remove: 'Bỏ {{label}}',
    },
    label: 'Khối',
  },
  checklist: { label: 'Danh sách đánh dấu' },
  general: {
    placeholder: 'Bắt đầu viết, hoặc gõ “/” để chèn…',
    slashMenuBasicGroupLabel: 'Cơ bản',
    slashMenuListGroupLabel: 'Danh sách',
    toolbarItemsActive: '{{count}} định dạng',
  },
  heading: { label: 'Đề mục cấp {{headingLevel}}' },
  horizontalRule: { label: 'Đường kẻ ngang' },
  indent: { decreaseLabel: 'Giảm thụt lề', increaseLabel: 'Tăng thụt lề' },
  link: { label: 'Liên kết', loadingWithEllipsis: 'Đang tải…' },
  orderedList: { label: 'Danh sách đánh số' },
  paragraph: { label: 'Đoạn văn', label2: 'Văn bản thường' },
  relationship: { label: 'Nội dung liên quan' },
  textState: { defaultStyle: 'Kiểu mặc định' },
  unorderedList: { label: 'Danh sách gạch đầu dòng' },
  upload: { label: 'Tệp tải lên' },
}
