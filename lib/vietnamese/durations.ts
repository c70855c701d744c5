import { formatDuration, intervalToDuration } from 'date-fns'
import { vi } from 'date-fns/locale/vi'

/** @param seconds a whole number @returns `5 phút 12 giây`; empty for none */
export const formatSeconds = (seconds: number): string =>
  formatDuration(intervalToDuration({ start: 0, end: seconds * 1000 }), { locale: vi })
