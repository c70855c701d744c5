import { tz } from '@date-fns/tz'
import { format, isValid, parse } from 'date-fns'

/** Value of `<input type="datetime-local">`, which knows no zone: here it is always Vietnam's clock. */
const pattern = "yyyy-MM-dd'T'HH:mm"
const inVietnam = { in: tz('Asia/Ho_Chi_Minh') }

export const toVietnamInput = (moment: Date): string => format(moment, pattern, inVietnam)

/** Null for what is no time. */
export const fromVietnamInput = (value: string): Date | null => {
  const moment = parse(value.slice(0, 16), pattern, new Date(), inVietnam)
  return isValid(moment) ? new Date(moment.getTime()) : null
}
