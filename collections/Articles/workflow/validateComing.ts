import type { DateFieldValidation } from 'payload'

/** A time that is still to come, or one that stood there already: it may pass while somebody else edits. */
export const validateComing: DateFieldValidation = (value, { previousValue }) => {
  if (!value) return true
  const moment = new Date(value).getTime()
  if (Number.isNaN(moment)) return 'Hãy nhập ngày và giờ, ví dụ 23/03/2020 9:40.'
  const stood = previousValue ? new Date(previousValue as Date).getTime() : null
  return moment > Date.now() || moment === stood ? true : 'Hãy chọn giờ ở sau lúc này.'
}
