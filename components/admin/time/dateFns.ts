/**
 * Stands in for `date-fns` in the admin (next.config.mjs). Payload prints the moments of its lists and document headers
 * on the clock of the browser, and takes no other zone (`formatDate` of @payloadcms/ui, 3.90); the newsroom's clock is
 * Vietnam's, on whatever machine. A date that has a zone keeps it.
 */
import type { TZDate } from '@date-fns/tz'
import { TZDateMini } from '@date-fns/tz/date/mini'
import { format as formatPlain } from '../../../node_modules/date-fns/format.js'

export * from '../../../node_modules/date-fns/index.js'

export const format: typeof formatPlain = (date, pattern, options) =>
  formatPlain(date instanceof TZDateMini && !date.timeZone ? toVietnam(date) : date, pattern, options)

const toVietnam = (date: TZDate): TZDate => date.withTimeZone('Asia/Ho_Chi_Minh')
