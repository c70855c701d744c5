import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a preview link opens, and until when. */
export interface PreviewGrant {
  article: number
  /** Milliseconds. */
  expiresAt: number
  /** Grows by one when all links of the article are withdrawn. */
  generation: number
}

const signatureLength = 43

const sign = ({ article, expiresAt, generation }: PreviewGrant, secret: string): string =>
  createHmac('sha256', secret).update(`xem-truoc:${article}:${expiresAt}:${generation}`).digest('base64url')

/** `<when it ends>.<signature>`: short enough for a message, and worth nothing for another article. */
export const createPreviewToken = (grant: PreviewGrant, secret: string): string =>
  `${grant.expiresAt.toString(36)}.${sign(grant, secret)}`

export type PreviewVerdict = { kind: 'valid'; expiresAt: number } | { kind: 'expired' } | { kind: 'invalid' }

/** An end that was altered does not fit the signature: only a link that was once good is said to have expired. */
export const checkPreviewToken = (
  token: string,
  { article, generation }: Omit<PreviewGrant, 'expiresAt'>,
  secret: string,
  now: number,
): PreviewVerdict => {
  const [, end = '', signature = ''] =
    new RegExp(`^([0-9a-z]{1,11})\\.([\\w-]{${signatureLength}})$`).exec(token) ?? []
  const expiresAt = Number.parseInt(end, 36)
  const expected = sign({ article, expiresAt, generation }, secret)
  const isGenuine =
    signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
  if (!isGenuine) return { kind: 'invalid' }
  return now < expiresAt ? { kind: 'valid', expiresAt } : { kind: 'expired' }
}
