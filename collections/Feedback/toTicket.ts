import { formatDate } from '@/lib/vietnamese/dates'
import { ticketPrefixes, type Kind } from './states'

/**
 * `GY-2026-000123`: what the sender keeps. The number is the row's own, which Postgres gives once only, so that no two
 * letters share one even when one is deleted.
 */
export const toTicket = (kind: Kind, id: number, sentAt: Date | string): string =>
  `${ticketPrefixes[kind]}-${formatDate(sentAt).slice(-4)}-${String(id).padStart(6, '0')}`
