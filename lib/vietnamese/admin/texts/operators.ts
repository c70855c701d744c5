import type { Texts } from './types'

/** Payload's filters read “field operator value”, for dates and numbers alike: `Ngày xuất bản lớn hơn / sau 01/01/2020`. */
export const operators: Texts<'operators'> = {
  contains: 'chứa',
  equals: 'là',
  exists: 'có giá trị',
  intersects: 'giao với',
  isGreaterThan: 'lớn hơn / sau',
  isGreaterThanOrEqualTo: 'lớn hơn hoặc bằng / từ',
  isIn: 'thuộc',
  isLessThan: 'nhỏ hơn / trước',
  isLessThanOrEqualTo: 'nhỏ hơn hoặc bằng / đến',
  isLike: 'có các từ',
  isNotEqualTo: 'không phải là',
  isNotIn: 'không thuộc',
  isNotLike: 'không có các từ',
  near: 'ở gần',
  within: 'nằm trong',
}
