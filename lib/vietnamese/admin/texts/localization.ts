import type { Texts } from './types'

export const localization: Texts<'localization'> = {
  cannotCopySameLocale: 'Không thể sao chép sang chính ngôn ngữ đó',
  copyFromTo: 'Sao chép từ {{from}} sang {{to}}',
  copyTo: 'Sao chép sang',
  copyToLocale: 'Sao chép sang ngôn ngữ khác',
  localeToPublish: 'Ngôn ngữ cần xuất bản',
  selectedLocales: 'Các ngôn ngữ đã chọn',
  selectLocaleToCopy: 'Chọn ngôn ngữ cần sao chép',
  selectLocaleToDuplicate: 'Chọn các ngôn ngữ cần nhân bản',
}
