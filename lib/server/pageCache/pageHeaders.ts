import { toHeaderPolicy } from './contentSecurityPolicy'

/**
 * A browser keeps a page and asks each time whether it is still the same, which a 304 answers; a CDN that purges by
 * surrogate key may be told otherwise there.
 */
export const pageHeaders = (keys: ReadonlySet<string>, styleHash = ''): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'public, max-age=0, must-revalidate',
  Vary: 'Accept-Encoding',
  'Surrogate-Key': [...keys].join(' '),
  'Content-Security-Policy': toHeaderPolicy(styleHash),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
})
