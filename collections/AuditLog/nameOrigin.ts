import type { PayloadRequest } from 'payload'

/**
 * Where a request came from: the address that the proxy in front has written, which is the last one; those before it
 * are what the client claims. A script has none.
 */
export const nameOrigin = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 100) ||
  (headers?.has('host') ? 'trực tiếp' : 'lệnh trên máy chủ')
