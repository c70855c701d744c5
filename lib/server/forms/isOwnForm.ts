import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a form was sent from a page of this portal, and not from somebody else's (cross-site request forgery). Readers
 * have no session, so there is nothing to steal; but nobody's visitors shall write here without knowing it.
 * Browsers too old to send either header are let through: the token stands behind this.
 */
export const isOwnForm = (headers: IncomingHttpHeaders, siteUrl: string): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, host } = headers
  if (origin === undefined) return true
  return origin === siteUrl || (URL.canParse(origin) && new URL(origin).host === host)
}
