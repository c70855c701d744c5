import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Whoever sends sooner has not read the form; programs do. */
export const soonestMs = 3000
/** A form that lay open longer is sent again with a new token; what was typed stays. */
export const latestMs = 24 * 60 * 60 * 1000

interface Claim {
  /** Path that the form is sent to: a token is worth nothing for another form. */
  path: string
  issuedAt: number
  /** Of one showing of the form. */
  nonce: string
}

const sign = ({ path, issuedAt, nonce }: Claim, secret: string): string =>
  createHmac('sha256', secret)
    .update(`bieu-mau:${path}:${issuedAt}:${nonce}`)
    .digest('base64url')
    .slice(0, 22)

/** `<when>.<which showing>.<signature>`; says when a form was shown, so that nothing has to be remembered for it. */
export const createFormToken = (path: string, now: number, secret: string): string => {
  const nonce = randomBytes(9).toString('base64url')
  return `${now.toString(36)}.${nonce}.${sign({ path, issuedAt: now, nonce }, secret)}`
}

export type FormVerdict = { kind: 'good' | 'early'; nonce: string } | { kind: 'old' | 'invalid' }

export const checkFormToken = (token: string, path: string, now: number, secret: string): FormVerdict => {
  const [, when = '', nonce = '', signature = ''] =
    /^([0-9a-z]{1,11})\.([\w-]{12})\.([\w-]{22})$/.exec(token) ?? []
  const issuedAt = Number.parseInt(when, 36)
  const expected = sign({ path, issuedAt, nonce }, secret)
  const isGenuine =
    signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
  if (!isGenuine) return { kind: 'invalid' }
  if (now - issuedAt > latestMs) return { kind: 'old' }
  return { kind: now - issuedAt < soonestMs ? 'early' : 'good', nonce }
}
